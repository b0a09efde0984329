<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln person(s) at once</source>
        <translation>
            <numerusform>%Ln person at once</numerusform>
            <numerusform>%Ln people at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln new post</numerusform>
            <numerusform>%Ln new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln new answer</numerusform>
            <numerusform>%Ln new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) happened</source>
        <translation>
            <numerusform>%Ln thing happened</numerusform>
            <numerusform>%Ln things happened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) wait for an answer</source>
        <translation>
            <numerusform>%Ln post waits for an answer</numerusform>
            <numerusform>%Ln posts wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s) since the last digest</source>
        <translation>
            <numerusform>%Ln new post since the last digest</numerusform>
            <numerusform>%Ln new posts since the last digest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>by %Ln people</source>
        <translation>
            <numerusform>by %Ln person</numerusform>
            <numerusform>by %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community</name>
    <message numerus="yes">
        <source>%Ln posts in 12 weeks</source>
        <translation>
            <numerusform>%Ln post in 12 weeks</numerusform>
            <numerusform>%Ln posts in 12 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln weeks</source>
        <extracomment>level, then how many weeks of the 90 days before</extracomment>
        <translation>
            <numerusform>%1 · %Ln week</numerusform>
            <numerusform>%1 · %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of 90</source>
        <comment>active</comment>
        <translation>
            <numerusform>%Ln day of 90</numerusform>
            <numerusform>%Ln days of 90</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln threads started</source>
        <translation>
            <numerusform>%Ln thread started</numerusform>
            <numerusform>%Ln threads started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln circles</source>
        <translation>
            <numerusform>%Ln circle</numerusform>
            <numerusform>%Ln circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln came in</source>
        <comment>people</comment>
        <translation>
            <numerusform>▲ %Ln came in</numerusform>
            <numerusform>▲ %Ln came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln went out</source>
        <comment>people</comment>
        <translation>
            <numerusform>▼ %Ln went out</numerusform>
            <numerusform>▼ %Ln went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <comment>of a week</comment>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln back again</numerusform>
            <numerusform>%Ln back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln stayed</numerusform>
            <numerusform>%Ln stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not write any more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln did not write any more</numerusform>
            <numerusform>%Ln did not write any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies after your last post</source>
        <translation>
            <numerusform>%Ln reply after your last post</numerusform>
            <numerusform>%Ln replies after your last post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies where you spoke</source>
        <translation>
            <numerusform>%Ln reply where you spoke</numerusform>
            <numerusform>%Ln replies where you spoke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts that a member answered</source>
        <translation>
            <numerusform>%Ln post that a member answered</numerusform>
            <numerusform>%Ln posts that a member answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of the audience</source>
        <translation>
            <numerusform>%Ln post of the audience</numerusform>
            <numerusform>%Ln posts of the audience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers who became regular</source>
        <translation>
            <numerusform>%Ln newcomer who became regular</numerusform>
            <numerusform>%Ln newcomers who became regular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers who wrote again</source>
        <translation>
            <numerusform>%Ln newcomer who wrote again</numerusform>
            <numerusform>%Ln newcomers who wrote again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers</source>
        <translation>
            <numerusform>%Ln newcomer</numerusform>
            <numerusform>%Ln newcomers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who wrote</source>
        <translation>
            <numerusform>%Ln person who wrote</numerusform>
            <numerusform>%Ln people who wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in 7 days</source>
        <translation>
            <numerusform>%Ln person in 7 days</numerusform>
            <numerusform>%Ln people in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in 30 days</source>
        <translation>
            <numerusform>%Ln person in 30 days</numerusform>
            <numerusform>%Ln people in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied posts are left out.</source>
        <translation>
            <numerusform>%Ln copied post is left out.</numerusform>
            <numerusform>%Ln copied posts are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for an answer</source>
        <translation>
            <numerusform>%Ln post waits for an answer</numerusform>
            <numerusform>%Ln posts wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies answer a post that is not held</source>
        <translation>
            <numerusform>%Ln reply answers a post that is not held</numerusform>
            <numerusform>%Ln replies answer a post that is not held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded away</source>
        <translation>
            <numerusform>%Ln folded away</numerusform>
            <numerusform>%Ln folded away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>depth</name>
    <message numerus="yes">
        <source>%1 of 100 (%2), %3, from %Ln conversations in 90 days</source>
        <translation>
            <numerusform>%1 of 100 (%2), %3, from %Ln conversation in 90 days</numerusform>
            <numerusform>%1 of 100 (%2), %3, from %Ln conversations in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied posts of the audience: the same text five times within a week.</source>
        <translation>
            <numerusform>%Ln copied post of the audience: the same text five times within a week.</numerusform>
            <numerusform>%Ln copied posts of the audience: the same text five times within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, without %Ln copied posts</source>
        <translation>
            <numerusform>, without %Ln copied post</numerusform>
            <numerusform>, without %Ln copied posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>engagement</name>
    <message numerus="yes">
        <source>%Ln replies to your posts</source>
        <translation>
            <numerusform>%Ln reply to your posts</numerusform>
            <numerusform>%Ln replies to your posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%Ln chart(s) and table(s)</source>
        <translation>
            <numerusform>%Ln chart or table</numerusform>
            <numerusform>%Ln charts and tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screen(s) could not be read and are left out</source>
        <translation>
            <numerusform>%Ln screen could not be read and is left out</numerusform>
            <numerusform>%Ln screens could not be read and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln search</numerusform>
            <numerusform>%Ln searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-up(s)</source>
        <translation>
            <numerusform>%Ln look-up</numerusform>
            <numerusform>%Ln look-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) seen</source>
        <translation>
            <numerusform>%Ln day seen</numerusform>
            <numerusform>%Ln days seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message numerus="yes">
        <source>You are in %1 of %Ln threads.</source>
        <translation>
            <numerusform>You are in %1 of %Ln thread.</numerusform>
            <numerusform>You are in %1 of %Ln threads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger ones have no post of yours yet.</source>
        <translation>
            <numerusform>%Ln larger one has no post of yours yet.</numerusform>
            <numerusform>%Ln larger ones have no post of yours yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln people</source>
        <translation>
            <numerusform>from %Ln person</numerusform>
            <numerusform>from %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln times in %1, each person once in three hours</source>
        <translation>
            <numerusform>Used %Ln time in %1, each person once in three hours</numerusform>
            <numerusform>Used %Ln times in %1, each person once in three hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in the 24 hours before %1</source>
        <translation>
            <numerusform>%Ln post in the 24 hours before %1</numerusform>
            <numerusform>%Ln posts in the 24 hours before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them copies</source>
        <translation>
            <numerusform>%Ln of them a copy</numerusform>
            <numerusform>%Ln of them copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms followed</source>
        <translation>
            <numerusform>%Ln term followed</numerusform>
            <numerusform>%Ln terms followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back: %1</source>
        <translation>
            <numerusform>%Ln held back: %1</numerusform>
            <numerusform>%Ln held back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln topics</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1: %Ln topic</numerusform>
            <numerusform>%1: %Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker terms are not listed</source>
        <translation>
            <numerusform>%Ln weaker term is not listed</numerusform>
            <numerusform>%Ln weaker terms are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in %1 h; usual %2, highest of 14 days %3; surprise %4</source>
        <translation>
            <numerusform>%Ln person in %1 h; usual %2, highest of 14 days %3; surprise %4</numerusform>
            <numerusform>%Ln people in %1 h; usual %2, highest of 14 days %3; surprise %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weave</name>
    <message numerus="yes">
        <source>%Ln posts are not drawn: people began a thread with them, or continued their own</source>
        <translation>
            <numerusform>%Ln post is not drawn: somebody began a thread with it, or continued their own</numerusform>
            <numerusform>%Ln posts are not drawn: people began a thread with them, or continued their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::BehindPanel</name>
    <message numerus="yes">
        <source>by %Ln people</source>
        <translation>
            <numerusform>by %Ln person</numerusform>
            <numerusform>by %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::EngagementScreen</name>
    <message numerus="yes">
        <source>%Ln posts · sorted by replies, × own median</source>
        <translation>
            <numerusform>%Ln post · sorted by replies, × own median</numerusform>
            <numerusform>%Ln posts · sorted by replies, × own median</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts · sorted by × own median</source>
        <translation>
            <numerusform>%Ln post · sorted by × own median</numerusform>
            <numerusform>%Ln posts · sorted by × own median</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::PostsScreen</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::PostsTable</name>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard</source>
        <translation>
            <numerusform>%Ln row on the clipboard</numerusform>
            <numerusform>%Ln rows on the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard takes %Ln row(s) at most: export the posts instead</source>
        <translation>
            <numerusform>The clipboard takes %Ln row at most: export the posts instead</numerusform>
            <numerusform>The clipboard takes %Ln rows at most: export the posts instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::TopicDetail</name>
    <message numerus="yes">
        <source>%Ln threads with you</source>
        <translation>
            <numerusform>%Ln thread with you</numerusform>
            <numerusform>%Ln threads with you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger without you</source>
        <translation>
            <numerusform>%Ln larger without you</numerusform>
            <numerusform>%Ln larger without you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::TopicsScreen</name>
    <message numerus="yes">
        <source>%Ln threads</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::TopicsTable</name>
    <message numerus="yes">
        <source>Show %Ln muted</source>
        <translation>
            <numerusform>Show %Ln muted</numerusform>
            <numerusform>Show %Ln muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::window::NavigationBar</name>
    <message numerus="yes">
        <source>%n brand(s) · Threads</source>
        <translation>
            <numerusform>%n brand · Threads</numerusform>
            <numerusform>%n brands · Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::window::TopBar</name>
    <message numerus="yes">
        <source>vs previous %n day(s)</source>
        <translation>
            <numerusform>vs previous day</numerusform>
            <numerusform>vs previous %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n brand(s)</source>
        <translation>
            <numerusform>+ %n brand</numerusform>
            <numerusform>+ %n brands</numerusform>
        </translation>
    </message>
</context>
</TS>
