<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>%1…</source>
        <comment>opens a dialog</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>verb</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>verb</comment>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>verb</comment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>verb</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Publish this reply?</source>
        <translation>Publier cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Hide this reply?</source>
        <translation>Masquer cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Show this reply again?</source>
        <translation>Réafficher cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Approve this reply?</source>
        <translation>Approuver cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Ignore this reply?</source>
        <translation>Ignorer cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Supprimer cette publication&#xa0;?</translation>
    </message>
    <message>
        <source>%1 answers %2. Everybody on Threads can read it at once.</source>
        <translation>%1 répond à %2. Tout le monde sur Threads peut lire la réponse aussitôt.</translation>
    </message>
    <message>
        <source>%1 hides the reply of %2 and everything below it in the thread. Other people do not see it on Threads any more. It can be shown again.</source>
        <translation>%1 masque la réponse de %2 et tout ce qui la suit dans le fil. Les autres ne la voient plus sur Threads. Elle peut être réaffichée.</translation>
    </message>
    <message>
        <source>%1 lets everybody on Threads see the reply of %2 again, and everything below it.</source>
        <translation>%1 rend la réponse de %2 et tout ce qui la suit de nouveau visibles pour tout le monde sur Threads.</translation>
    </message>
    <message>
        <source>%1 lets the reply of %2 appear in the thread. Everybody on Threads can read it.</source>
        <translation>%1 laisse la réponse de %2 paraître dans le fil. Tout le monde sur Threads peut la lire.</translation>
    </message>
    <message>
        <source>%1 does not let the reply of %2 appear in the thread. It can still be approved later.</source>
        <translation>%1 ne laisse pas la réponse de %2 paraître dans le fil. Elle peut encore être approuvée plus tard.</translation>
    </message>
    <message>
        <source>The post of %1 is deleted on Threads, for everybody and for good. Nobody can bring it back. Weft keeps its place in the thread, without its text.</source>
        <translation>La publication de %1 est supprimée sur Threads, pour tout le monde et pour toujours. Personne ne peut la rétablir. Weft garde sa place dans le fil, sans son texte.</translation>
    </message>
    <message>
        <source>The reply is published.</source>
        <translation>La réponse est publiée.</translation>
    </message>
    <message>
        <source>The reply is hidden.</source>
        <translation>La réponse est masquée.</translation>
    </message>
    <message>
        <source>The reply is shown again.</source>
        <translation>La réponse est réaffichée.</translation>
    </message>
    <message>
        <source>The reply is approved.</source>
        <translation>La réponse est approuvée.</translation>
    </message>
    <message>
        <source>The reply is ignored.</source>
        <translation>La réponse est ignorée.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>La publication est supprimée.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>L’opération a échoué.</translation>
    </message>
    <message>
        <source>It did not work: %1 %2</source>
        <comment>sentence, remedy</comment>
        <translation>L’opération a échoué&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Nobody could say whether it was done: look at it on Threads.</source>
        <translation>Personne n’a pu dire si c’était fait&#xa0;: vérifiez sur Threads.</translation>
    </message>
    <message>
        <source>No account is signed in that could do this</source>
        <translation>Aucun compte connecté ne peut le faire</translation>
    </message>
    <message>
        <source>The token lacks the permission %1. %2</source>
        <translation>Il manque au jeton l’autorisation %1. %2</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln person(s) at once</source>
        <translation>
            <numerusform>%Ln personne à la fois</numerusform>
            <numerusform>%Ln personnes à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; usually %2</source>
        <extracomment>%1 is &quot;31 people at once&quot;, %2 a number of people</extracomment>
        <translation>%1 ; d’habitude %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a list: what happened, and more of it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands out</source>
        <translation>« %1 » se détache</translation>
    </message>
    <message>
        <source>@%1 wrote</source>
        <translation>@%1 a écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln nouvelle publication</numerusform>
            <numerusform>%Ln nouvelles publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln nouvelle réponse</numerusform>
            <numerusform>%Ln nouvelles réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered: “%1”</source>
        <extracomment>%1 is the beginning of a post</extracomment>
        <translation>Réponse à « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) happened</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) wait for an answer</source>
        <translation>
            <numerusform>%Ln publication attend une réponse</numerusform>
            <numerusform>%Ln publications attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Personne n’attend de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s) since the last digest</source>
        <translation>
            <numerusform>%Ln nouvelle publication depuis le dernier résumé</numerusform>
            <numerusform>%Ln nouvelles publications depuis le dernier résumé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brands</name>
    <message>
        <source>%1 of %2</source>
        <comment>answered, to be answered</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ont reçu une réponse</translation>
    </message>
    <message>
        <source>Brands side by side</source>
        <translation>Marques côte à côte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, what it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Posts &amp; replies</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>of %1 interactions</source>
        <translation>de&#xa0;%1 interactions</translation>
    </message>
    <message>
        <source>%1 of %2 interactions</source>
        <translation>%1 sur&#xa0;%2 interactions</translation>
    </message>
    <message>
        <source>Audience ↔ audience</source>
        <translation>Public ↔ public</translation>
    </message>
    <message>
        <source>of %1 replies</source>
        <translation>de&#xa0;%1 réponses</translation>
    </message>
    <message>
        <source>%1 of %2 replies</source>
        <translation>%1 sur&#xa0;%2 réponses</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 de réponses</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln people</source>
        <translation>
            <numerusform>de %Ln personne</numerusform>
            <numerusform>de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Active engagement</source>
        <translation>Engagement actif</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Réponse médiane</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>et %Ln ligne de plus</numerusform>
            <numerusform>et %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>day of the week, hour</comment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a stretch of time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <comment>curve, share, interval</comment>
        <translation>%1 : %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>%1: — (nobody was watched for so long)</source>
        <translation>%1 : — (rien n’a été observé aussi longtemps)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>curve, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: — (not known at this age)</source>
        <translation>%1&#xa0;: — (inconnu à cet âge)</translation>
    </message>
</context>
<context>
    <name>community</name>
    <message numerus="yes">
        <source>%Ln posts in 12 weeks</source>
        <translation>
            <numerusform>%Ln post en 12 semaines</numerusform>
            <numerusform>%Ln posts en 12 semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>to you</source>
        <comment>tag of a post</comment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>first post</source>
        <comment>tag of a post</comment>
        <translation>premier post</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>To members</source>
        <translation>Aux membres</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Bridging</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Isolés</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>The shortest way of %1 of the pairs of others leads over this person</source>
        <translation>Le plus court chemin de %1 des paires d’autres membres passe par cette personne</translation>
    </message>
    <message>
        <source>So many people would lose their connection to the others without this person</source>
        <translation>Tant de personnes perdraient leur lien avec les autres sans cette personne</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Nouvelle voix</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Dernier post</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln weeks</source>
        <extracomment>level, then how many weeks of the 90 days before</extracomment>
        <translation>
            <numerusform>%1 · %Ln semaine</numerusform>
            <numerusform>%1 · %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <comment>counts</comment>
        <translation>%1 sur %2 à ce jour</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>no posts of the audience</source>
        <translation>aucun post du public</translation>
    </message>
    <message>
        <source>Goes on without us</source>
        <translation>Continue sans nous</translation>
    </message>
    <message>
        <source>no replies in threads with us</source>
        <translation>aucune réponse dans nos fils</translation>
    </message>
    <message>
        <source>A member answers in a day</source>
        <translation>Un membre répond en un jour</translation>
    </message>
    <message>
        <source>… in seven days</source>
        <translation>… en sept jours</translation>
    </message>
    <message>
        <source>Questions, in a day</source>
        <translation>Questions, en un jour</translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>Connected without us</source>
        <translation>Reliés sans nous</translation>
    </message>
    <message>
        <source>In the largest part</source>
        <translation>Dans la plus grande partie</translation>
    </message>
    <message>
        <source>In the 2-core</source>
        <translation>Dans le 2-cœur</translation>
    </message>
    <message>
        <source>no newcomers</source>
        <translation>aucune nouvelle voix</translation>
    </message>
    <message>
        <source>Write again in 30 days</source>
        <translation>Réécrivent en 30 jours</translation>
    </message>
    <message>
        <source>… after a reply in a day</source>
        <translation>… avec réponse en un jour</translation>
    </message>
    <message>
        <source>… without one</source>
        <translation>… sans réponse</translation>
    </message>
    <message>
        <source>Regular in 90 days</source>
        <translation>Réguliers en 90 jours</translation>
    </message>
    <message>
        <source>no week before the last whole one</source>
        <translation>pas de semaine avant la dernière entière</translation>
    </message>
    <message>
        <source>Stayed from week to week</source>
        <translation>Restés d’une semaine à l’autre</translation>
    </message>
    <message>
        <source>nobody wrote in 30 days</source>
        <translation>personne n’a écrit en 30 jours</translation>
    </message>
    <message>
        <source>Week’s voices of the month’s</source>
        <translation>Voix de la semaine / du mois</translation>
    </message>
    <message>
        <source>Day’s voices of the month’s</source>
        <translation>Voix du jour / du mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of 90</source>
        <comment>active</comment>
        <translation>
            <numerusform>%Ln jour sur 90</numerusform>
            <numerusform>%Ln jours sur 90</numerusform>
        </translation>
    </message>
    <message>
        <source>members: %1 replies to, %2 from</source>
        <translation>membres : %1 réponses à, %2 de</translation>
    </message>
    <message>
        <source>brand: %1 to, %2 from</source>
        <comment>replies</comment>
        <translation>marque : %1 à, %2 de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threads started</source>
        <translation>
            <numerusform>%Ln fil lancé</numerusform>
            <numerusform>%Ln fils lancés</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <comment>dates of posts</comment>
        <translation>premier %1, dernier %2</translation>
    </message>
    <message>
        <source>ties to other circles %1</source>
        <comment>from 0 to 1</comment>
        <translation>liens vers d’autres cercles %1</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Ce panneau</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>% of replies by week</source>
        <translation>% des réponses par semaine</translation>
    </message>
    <message>
        <source>% active again</source>
        <translation>% de retours</translation>
    </message>
    <message>
        <source>People who hold it together</source>
        <translation>Ceux qui font le lien</translation>
    </message>
    <message>
        <source>people by week</source>
        <translation>personnes par semaine</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Vertical or horizontal?</source>
        <translation>Vertical ou horizontal ?</translation>
    </message>
    <message>
        <source>A ↔ A</source>
        <comment>audience to audience</comment>
        <translation>P ↔ P</translation>
    </message>
    <message>
        <source>A → B</source>
        <comment>audience to brand</comment>
        <translation>P → M</translation>
    </message>
    <message>
        <source>B → A</source>
        <comment>brand to audience</comment>
        <translation>M → P</translation>
    </message>
    <message>
        <source>%1: audience to audience %2, audience to brand %3, brand to audience %4 of %5 replies</source>
        <translation>%1 : public à public %2, public à marque %3, marque à public %4 de %5 réponses</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 active (%5)</source>
        <extracomment>name of a month or week, &quot;M2&quot; for two months later, counts, the share</extracomment>
        <translation>%1, %2 : %3 sur %4 actifs (%5)</translation>
    </message>
    <message>
        <source>some wrote before the first post that is held</source>
        <translation>certains ont écrit avant le premier post conservé</translation>
    </message>
    <message>
        <source>Do they come back?</source>
        <translation>Reviennent-ils ?</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>months later</comment>
        <translation>M%1</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>weeks later</comment>
        <translation>S%1</translation>
    </message>
    <message>
        <source>Arrivals and losses</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>new</source>
        <comment>people</comment>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>people</comment>
        <translation>de retour</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>people</comment>
        <translation>partis</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 back again, %4 of the week before stayed, %5 did not write</source>
        <translation>%1 : %2 nouveaux, %3 de retour, %4 de la semaine d’avant sont restés, %5 n’ont pas écrit</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Qui répond à qui</translation>
    </message>
    <message>
        <source>around %1 (%2)</source>
        <extracomment>a circle of people, named by the one with the most replies; how many people</extracomment>
        <translation>autour de %1 (%2)</translation>
    </message>
    <message>
        <source>other circles (%1)</source>
        <translation>autres cercles (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln circles</source>
        <translation>
            <numerusform>%Ln cercle</numerusform>
            <numerusform>%Ln cercles</numerusform>
        </translation>
    </message>
    <message>
        <source>Circles of belonging</source>
        <translation>Cercles d’appartenance</translation>
    </message>
    <message>
        <source>%1 of replies</source>
        <translation>%1 des réponses</translation>
    </message>
    <message>
        <source>▲ %1 in  ▼ %2 out</source>
        <translation>▲ %1 entrés  ▼ %2 sortis</translation>
    </message>
    <message>
        <source>Since the period began: %1 became core, %2 left it</source>
        <translation>Depuis le début de la période : %1 entrés dans le noyau, %2 sortis</translation>
    </message>
    <message>
        <source>How unequal?</source>
        <translation>Quelle inégalité ?</translation>
    </message>
    <message>
        <source>% of people, the quietest first</source>
        <translation>% des personnes, les plus discrètes d’abord</translation>
    </message>
    <message>
        <source>% of posts</source>
        <translation>% des posts</translation>
    </message>
    <message>
        <source>The quietest %1 of the people wrote %2 of the posts</source>
        <translation>Les %1 de personnes les plus discrètes ont écrit %2 des posts</translation>
    </message>
    <message>
        <source>top tenth: %1 of posts</source>
        <translation>10 % de tête : %1 des posts</translation>
    </message>
    <message>
        <source>%1 of the replies that Threads declares are held: who answers whom is known in part, and ties, circles and levels are lower bounds.</source>
        <translation>%1 des réponses que Threads annonce sont conservées : qui répond à qui n’est connu qu’en partie ; liens, cercles et niveaux sont des minimums.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of a chart, a number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln came in</source>
        <comment>people</comment>
        <translation>
            <numerusform>▲ %Ln entré</numerusform>
            <numerusform>▲ %Ln entrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln went out</source>
        <comment>people</comment>
        <translation>
            <numerusform>▼ %Ln sorti</numerusform>
            <numerusform>▼ %Ln sortis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <comment>of a week</comment>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back again</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln de retour</numerusform>
            <numerusform>%Ln de retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln resté</numerusform>
            <numerusform>%Ln restés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not write any more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln n’a plus écrit</numerusform>
            <numerusform>%Ln n’ont plus écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>The quietest %1</source>
        <comment>a share of the people</comment>
        <translation>Les %1 les plus discrets</translation>
    </message>
    <message>
        <source>people: %1, posts: %2</source>
        <translation>personnes&#xa0;: %1, publications&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies after your last post</source>
        <translation>
            <numerusform>%Ln réponse après votre dernière publication</numerusform>
            <numerusform>%Ln réponses après votre dernière publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies where you spoke</source>
        <translation>
            <numerusform>%Ln réponse là où vous avez parlé</numerusform>
            <numerusform>%Ln réponses là où vous avez parlé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts that a member answered</source>
        <translation>
            <numerusform>%Ln publication à laquelle un membre a répondu</numerusform>
            <numerusform>%Ln publications auxquelles un membre a répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts of the audience</source>
        <translation>
            <numerusform>%Ln publication du public</numerusform>
            <numerusform>%Ln publications du public</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers who became regular</source>
        <translation>
            <numerusform>%Ln nouvelle voix devenue régulière</numerusform>
            <numerusform>%Ln nouvelles voix devenues régulières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers who wrote again</source>
        <translation>
            <numerusform>%Ln nouvelle voix qui a réécrit</numerusform>
            <numerusform>%Ln nouvelles voix qui ont réécrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newcomers</source>
        <translation>
            <numerusform>%Ln nouvelle voix</numerusform>
            <numerusform>%Ln nouvelles voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who wrote</source>
        <translation>
            <numerusform>%Ln personne qui a écrit</numerusform>
            <numerusform>%Ln personnes qui ont écrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in 7 days</source>
        <translation>
            <numerusform>%Ln personne en 7 jours</numerusform>
            <numerusform>%Ln personnes en 7 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in 30 days</source>
        <translation>
            <numerusform>%Ln personne en 30 jours</numerusform>
            <numerusform>%Ln personnes en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>clearly apart (%1)</source>
        <translation>nettement séparés (%1)</translation>
    </message>
    <message>
        <source>hardly apart (%1)</source>
        <translation>à peine séparés (%1)</translation>
    </message>
    <message>
        <source>inequality %1 of 1</source>
        <translation>inégalité %1 sur 1</translation>
    </message>
    <message>
        <source>@%1, up to %2</source>
        <comment>brand, day</comment>
        <translation>@%1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied posts are left out.</source>
        <translation>
            <numerusform>%Ln publication copiée est laissée de côté.</numerusform>
            <numerusform>%Ln publications copiées sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deep</source>
        <comment>changes of speaker</comment>
        <translation>profondeur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of this conversation is not held.</source>
        <translation>Le début de cette conversation n’est pas conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts wait for an answer</source>
        <translation>
            <numerusform>%Ln message attend une réponse</numerusform>
            <numerusform>%Ln messages attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>Nobody of the audience answered a post that is held and somebody else&apos;s.</source>
        <translation>Personne du public n’a répondu à un message conservé de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 replies of the audience are to each other, not to the brand.</source>
        <translation>%1 réponses du public s’adressent au public, et non à la marque.</translation>
    </message>
    <message>
        <source>(a post that is not held)</source>
        <translation>(un message non conservé)</translation>
    </message>
    <message>
        <source>%1 of %2 replies held</source>
        <translation>%1 réponses conservées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies answer a post that is not held</source>
        <translation>
            <numerusform>%Ln réponse à un message non conservé</numerusform>
            <numerusform>%Ln réponses à des messages non conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Audience ↔ audience</source>
        <translation>Public ↔ public</translation>
    </message>
    <message>
        <source>(the beginning of this conversation is not held)</source>
        <translation>(le début de cette conversation n’est pas conservé)</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <comment>person, kind of conversation, depth, time, text</comment>
        <translation>%1, %2, %3, %4 : %5</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded away</source>
        <translation>
            <numerusform>%Ln replié</numerusform>
            <numerusform>%Ln repliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Audience → audience</source>
        <translation>Public → public</translation>
    </message>
    <message>
        <source>Audience → brand</source>
        <translation>Public → marque</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>The deepest conversations</source>
        <translation>Les conversations les plus profondes</translation>
    </message>
    <message>
        <source>Conversations in which somebody waits</source>
        <translation>Les conversations où quelqu’un attend</translation>
    </message>
    <message>
        <source>The newest conversations</source>
        <translation>Les conversations les plus récentes</translation>
    </message>
    <message>
        <source>Conversations outside</source>
        <translation>Les conversations ailleurs</translation>
    </message>
    <message>
        <source>The open conversation</source>
        <translation>La conversation ouverte</translation>
    </message>
</context>
<context>
    <name>depth</name>
    <message>
        <source>Horizontal share</source>
        <translation>Part horizontale</translation>
    </message>
    <message>
        <source>Reciprocal pairs</source>
        <translation>Paires réciproques</translation>
    </message>
    <message>
        <source>Living threads</source>
        <translation>Fils vivants</translation>
    </message>
    <message>
        <source>Answered within a day</source>
        <translation>Réponse sous un jour</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Visites ailleurs</translation>
    </message>
    <message>
        <source>Return within 30 days</source>
        <translation>Retour sous 30 jours</translation>
    </message>
    <message>
        <source>Core and regulars</source>
        <translation>Noyau et réguliers</translation>
    </message>
    <message>
        <source>audience replies to each other</source>
        <translation>le public se répond</translation>
    </message>
    <message>
        <source>members who answered each other</source>
        <translation>membres qui se sont répondu</translation>
    </message>
    <message>
        <source>3 turns deep, 3 people</source>
        <translation>3 tours, 3 personnes</translation>
    </message>
    <message>
        <source>unanswered posts counted</source>
        <translation>sans réponse comptées</translation>
    </message>
    <message>
        <source>threads joined uninvited</source>
        <translation>fils rejoints sans appel</translation>
    </message>
    <message>
        <source>after a first post</source>
        <translation>après un premier message</translation>
    </message>
    <message>
        <source>of active members</source>
        <translation>des membres actifs</translation>
    </message>
    <message>
        <source>No conversation in 90 days</source>
        <translation>Aucune conversation en 90 jours</translation>
    </message>
    <message>
        <source>Only %1 of the replies are held</source>
        <translation>Seulement %1 des réponses en cache</translation>
    </message>
    <message>
        <source>%1 of the evidence it needs</source>
        <translation>%1 des indices nécessaires</translation>
    </message>
    <message>
        <source>living community</source>
        <translation>communauté vivante</translation>
    </message>
    <message>
        <source>crowd without the brand</source>
        <translation>foule sans la marque</translation>
    </message>
    <message>
        <source>help desk</source>
        <translation>service d’aide</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>emerging community</source>
        <translation>communauté naissante</translation>
    </message>
    <message>
        <source>%1 in the 90 days before: within the noise</source>
        <translation>%1 dans les 90 jours d’avant : dans le bruit</translation>
    </message>
    <message>
        <source>%1 in the 90 days before</source>
        <translation>%1 dans les 90 jours d’avant</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>entre %1</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est écarté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 (%2), %3, from %Ln conversations in 90 days</source>
        <translation>
            <numerusform>%1 sur 100 (%2), %3, d’après %Ln conversation en 90 jours</numerusform>
            <numerusform>%1 sur 100 (%2), %3, d’après %Ln conversations en 90 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied posts of the audience: the same text five times within a week.</source>
        <translation>
            <numerusform>%Ln publication recopiée du public : le même texte cinq fois en une semaine.</numerusform>
            <numerusform>%Ln publications recopiées du public : le même texte cinq fois en une semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers at the right</source>
        <translation>Les nombres à droite</translation>
    </message>
    <message>
        <source>What changed against the 90 days before.</source>
        <translation>Ce qui a changé par rapport aux 90 jours d’avant.</translation>
    </message>
    <message>
        <source>Depth score</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the depth score</comment>
        <translation>Composante</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1 measured, worth %2 observations.</source>
        <translation>%1 mesurés, qui valent %2 observations.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>Drawn towards %1, as if %2 observations said so: %3. Between %4 and %5 that is %6 of the way; × %7 points = %8.</source>
        <translation>Ramené vers %1, comme si %2 observations le disaient : %3. Entre %4 et %5, c’est %6 du chemin ; × %7 points = %8.</translation>
    </message>
    <message>
        <source>In these 90 days</source>
        <translation>Sur ces 90 jours</translation>
    </message>
    <message>
        <source>%1, 90 days</source>
        <comment>name of posts</comment>
        <translation>%1, 90 jours</translation>
    </message>
    <message>
        <source>Replies among the audience</source>
        <translation>Réponses entre membres du public</translation>
    </message>
    <message>
        <source>Posts to you</source>
        <translation>Publications qui vous parlent</translation>
    </message>
    <message>
        <source>First posts of newcomers</source>
        <translation>Premières publications des nouveaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Replies of pairs who answered each other</source>
        <translation>Réponses entre paires qui se sont répondu</translation>
    </message>
    <message>
        <source>Your threads of 48 hours and more</source>
        <translation>Vos fils de 48 heures et plus</translation>
    </message>
    <message>
        <source>Your uninvited replies elsewhere</source>
        <translation>Vos réponses spontanées ailleurs</translation>
    </message>
    <message>
        <source>Your replies in your own threads</source>
        <translation>Vos réponses dans vos propres fils</translation>
    </message>
    <message>
        <source>Your replies where you were called</source>
        <translation>Vos réponses là où l’on vous a appelé</translation>
    </message>
    <message>
        <source>Core members</source>
        <translation>Membres du noyau</translation>
    </message>
    <message>
        <source>Regular members</source>
        <translation>Habitués</translation>
    </message>
    <message>
        <source>Its points</source>
        <translation>Ses points</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La courbe</translation>
    </message>
    <message>
        <source>The score at the end of each of the last eleven weeks, each of its own 90 days, and now.</source>
        <translation>Le score à la fin de chacune des onze dernières semaines, chacun sur ses propres 90 jours, et maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>, without %Ln copied posts</source>
        <translation>
            <numerusform>, sans %Ln publication copiée</numerusform>
            <numerusform>, sans %Ln publications copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>No workspace is open</source>
        <translation>Aucun espace de travail n’est ouvert</translation>
    </message>
    <message>
        <source>A workspace is one file with everything of one client. Make one, open one, or look at the demo: weft demo</source>
        <translation>Un espace de travail est un fichier qui contient tout d’un client. Créez-en un, ouvrez-en un, ou regardez la démonstration&#xa0;: weft demo</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien de collecté pour l’instant</translation>
    </message>
    <message>
        <source>The first run reads the brand’s threads and their conversations.</source>
        <translation>Le premier passage lit les fils de la marque et leurs conversations.</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>No brand is named yet</source>
        <translation>Aucune marque n’est encore nommée</translation>
    </message>
    <message>
        <source>No posts in this period</source>
        <translation>Aucune publication dans cette période</translation>
    </message>
    <message>
        <source>The filter may be too narrow.</source>
        <translation>Le filtre est peut-être trop étroit.</translation>
    </message>
    <message>
        <source>Show all that is held</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Add an account of the brand to collect from Threads, or import a file of posts on Sources.</source>
        <translation>Ajoutez un compte de la marque pour collecter depuis Threads, ou importez un fichier de publications dans Sources.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Who talks to whom is told for a brand: say which accounts are the brand’s.</source>
        <translation>Qui parle à qui se dit pour une marque : indiquez quels comptes sont les siens.</translation>
    </message>
    <message>
        <source>Name the brand…</source>
        <translation>Nommer la marque…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a period</comment>
        <translation>Revenir au %1</translation>
    </message>
</context>
<context>
    <name>engagement</name>
    <message>
        <source>The median of the period is 0</source>
        <translation>La médiane de la période est 0</translation>
    </message>
    <message>
        <source>Its counters are not known</source>
        <translation>Ses compteurs sont inconnus</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>likes, replies, quotes, reposts</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Fewer than %1 posts say little</source>
        <translation>Moins de %1 publications ne disent pas grand-chose</translation>
    </message>
    <message>
        <source>n %1</source>
        <comment>number of posts</comment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>column title</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>× median</source>
        <comment>column title</comment>
        <translation>× médiane</translation>
    </message>
    <message>
        <source>Format or tag</source>
        <translation>Format ou tag</translation>
    </message>
    <message>
        <source>Median replies</source>
        <translation>Réponses médianes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Share of posts</source>
        <translation>Part des publications</translation>
    </message>
    <message>
        <source>Share of people</source>
        <translation>Part des personnes</translation>
    </message>
    <message>
        <source>Share of replies</source>
        <translation>Part des réponses</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of posts</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>before: %1, too few posts to compare</source>
        <translation>avant&#xa0;: %1, trop peu de publications pour comparer</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>no clear change, before: %1</source>
        <translation>pas de changement net, avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>between %1 (95%)</source>
        <translation>intervalle&#xa0;: %1 (95&#xa0;%)</translation>
    </message>
    <message>
        <source>too few posts for an interval</source>
        <translation>trop peu de publications pour un intervalle</translation>
    </message>
    <message>
        <source>rough, from fewer than 30 posts</source>
        <translation>approximatif, moins de 30 publications</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas de changement net</translation>
    </message>
    <message>
        <source>Median per post</source>
        <translation>Médiane par post</translation>
    </message>
    <message>
        <source>Likes, replies, quotes and reposts; mean %1</source>
        <translation>J’aime, réponses, citations et reposts ; moyenne&#xa0;%1</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>by views</source>
        <translation>par vues</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>per 1,000 views</source>
        <translation>pour 1&#x202f;000 vues</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>Part active</translation>
    </message>
    <message>
        <source>of all engagement</source>
        <translation>de l’engagement</translation>
    </message>
    <message>
        <source>Active against passive</source>
        <translation>Actif et passif</translation>
    </message>
    <message>
        <source>Reactions to %1’s posts by the week of the post, %2</source>
        <comment>brand, period</comment>
        <translation>Réactions aux publications de %1, par semaine de publication, %2</translation>
    </message>
    <message>
        <source>Replies + quotes</source>
        <translation>Réponses + citations</translation>
    </message>
    <message>
        <source>Likes + reposts</source>
        <translation>J’aime + reposts</translation>
    </message>
    <message>
        <source>When people reply</source>
        <translation>Quand on répond</translation>
    </message>
    <message>
        <source>How the post grew</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>ce post</translation>
    </message>
    <message>
        <source>own median</source>
        <translation>médiane propre</translation>
    </message>
    <message>
        <source>This post is not held any more.</source>
        <translation>Cette publication n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Fewer than two dated looks at this number: how it grew is not known.</source>
        <translation>Moins de deux relevés datés de ce nombre&#xa0;: sa croissance est inconnue.</translation>
    </message>
    <message>
        <source>No median: fewer than %1 of your posts are known.</source>
        <translation>Pas de médiane&#xa0;: moins de %1 de vos publications sont connues.</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>Part de voix</translation>
    </message>
    <message>
        <source>Formats and tags</source>
        <translation>Formats et tags</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies to your posts</source>
        <translation>
            <numerusform>%Ln réponse à vos publications</numerusform>
            <numerusform>%Ln réponses à vos publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No post on this day</source>
        <translation>Aucune publication ce jour-là</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>par abonnés</translation>
    </message>
    <message>
        <source>of %1 followers</source>
        <translation>sur %1 abonnés</translation>
    </message>
    <message>
        <source>How many followers there were by the end of this period is not known: they are counted from the day an account is connected</source>
        <translation>Le nombre d’abonnés à la fin de cette période n’est pas connu : ils sont comptés depuis le jour où un compte est connecté</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of followers</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>followers</comment>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chart, what is counted</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Threads did not give this number.</source>
        <translation>Threads n’a pas donné ce nombre.</translation>
    </message>
    <message>
        <source>Threads gives these totals only of profiles that are looked up: watch %1 on Sources, with “+ Profile”.</source>
        <comment>accounts</comment>
        <translation>Threads ne donne ces totaux que pour les profils consultés&#xa0;: suivez %1 dans Sources, avec «&#xa0;+ Profil&#xa0;».</translation>
    </message>
    <message>
        <source>Looked up</source>
        <comment>column title</comment>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Followers and profiles</source>
        <translation>Abonnés et profils</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>La demande ne peut pas être exécutée telle quelle.</translation>
    </message>
    <message>
        <source>Check what was typed; the detail names the place.</source>
        <translation>Vérifiez la saisie&#xa0;; le détail indique l’endroit.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was fetched is kept.</source>
        <translation>Relancez-la quand vous voulez&#xa0;; ce qui a été lu est gardé.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or choose another file.</source>
        <translation>Vérifiez le nom et le dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to a folder of yours.</source>
        <translation>Vérifiez ses droits d’accès, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions.</source>
        <translation>Choisissez un autre dossier, ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file ends in the middle.</source>
        <translation>Le fichier est coupé.</translation>
    </message>
    <message>
        <source>Get the file again; what came before the cut was kept.</source>
        <translation>Récupérez le fichier à nouveau&#xa0;; ce qui précède la coupure est gardé.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and import it again.</source>
        <translation>Enregistrez le fichier en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Import files with one JSON object a line.</source>
        <translation>Importez des fichiers avec un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>The data has another shape than expected.</source>
        <translation>Les données n’ont pas la forme attendue.</translation>
    </message>
    <message>
        <source>Check where the file comes from; the detail names the place.</source>
        <translation>Vérifiez d’où vient le fichier&#xa0;; le détail indique l’endroit.</translation>
    </message>
    <message>
        <source>A date cannot be understood.</source>
        <translation>Une date n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>Write dates as 2026-09-30.</source>
        <translation>Écrivez les dates ainsi&#xa0;: 2026-09-30.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Le fuseau horaire est inconnu.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Paris.</source>
        <translation>Utilisez un nom tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, then try again; nothing that was stored is lost.</source>
        <translation>Faites de la place, puis réessayez&#xa0;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The workspace file is not there.</source>
        <translation>Le fichier de l’espace de travail n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new workspace.</source>
        <translation>Choisissez un autre fichier, ou créez un espace de travail.</translation>
    </message>
    <message>
        <source>This file is not a Weft workspace.</source>
        <translation>Ce fichier n’est pas un espace de travail Weft.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .weft, or make a new workspace.</source>
        <translation>Choisissez un fichier qui finit par .weft, ou créez un espace de travail.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Weft.</source>
        <translation>Cet espace de travail a été écrit par un Weft plus récent.</translation>
    </message>
    <message>
        <source>Update Weft; the file was not touched.</source>
        <translation>Mettez Weft à jour&#xa0;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The workspace file may not be changed.</source>
        <translation>Le fichier de l’espace de travail ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation>Un autre programme utilise l’espace de travail.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Le fichier de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>Restore a copy; “weftctl doctor” says what is wrong. The file was not touched.</source>
        <translation>Restaurez une copie&#xa0;; «&#xa0;weftctl doctor&#xa0;» dit ce qui ne va pas. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>The workspace file gave an error.</source>
        <translation>Le fichier de l’espace de travail a donné une erreur.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, run “weftctl doctor”.</source>
        <translation>Réessayez&#xa0;; si l’erreur revient, lancez «&#xa0;weftctl doctor&#xa0;».</translation>
    </message>
    <message>
        <source>Threads cannot be reached.</source>
        <translation>Threads est injoignable.</translation>
    </message>
    <message>
        <source>Check the network; collecting goes on by itself afterwards.</source>
        <translation>Vérifiez le réseau&#xa0;; la collecte reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Threads did not answer in time.</source>
        <translation>Threads n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing to do: the next run tries again.</source>
        <translation>Rien à faire&#xa0;: le prochain passage réessaiera.</translation>
    </message>
    <message>
        <source>The connection to Threads is not secure, so it was not used.</source>
        <translation>La connexion à Threads n’est pas sûre&#xa0;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy, if there is one.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et le serveur mandataire, s’il y en a un.</translation>
    </message>
    <message>
        <source>The answer was cut off on its way.</source>
        <translation>La réponse a été coupée en chemin.</translation>
    </message>
    <message>
        <source>There is no token, so nothing can be collected.</source>
        <translation>Il n’y a pas de jeton, donc rien ne peut être collecté.</translation>
    </message>
    <message>
        <source>Set WEFT_TOKEN and start Weft again, or import a file.</source>
        <translation>Définissez WEFT_TOKEN et relancez Weft, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Threads does not accept the token any more.</source>
        <translation>Threads n’accepte plus le jeton.</translation>
    </message>
    <message>
        <source>Get a new token, set WEFT_TOKEN and start Weft again.</source>
        <translation>Obtenez un nouveau jeton, définissez WEFT_TOKEN et relancez Weft.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>Il manque une autorisation au jeton.</translation>
    </message>
    <message>
        <source>Ask for the permission in the Meta developer console, then get a new token.</source>
        <translation>Demandez l’autorisation dans la console Meta pour développeurs, puis obtenez un nouveau jeton.</translation>
    </message>
    <message>
        <source>Threads asks to wait: the budget of calls is used up.</source>
        <translation>Threads demande d’attendre&#xa0;: le quota d’appels est épuisé.</translation>
    </message>
    <message>
        <source>Nothing to do: collecting goes on when the budget is back.</source>
        <translation>Rien à faire&#xa0;: la collecte reprendra avec le quota.</translation>
    </message>
    <message>
        <source>Threads does not give this any more: deleted, private or hidden.</source>
        <translation>Threads ne donne plus ce contenu&#xa0;: supprimé, privé ou masqué.</translation>
    </message>
    <message>
        <source>Nothing to do: it is left out.</source>
        <translation>Rien à faire&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>Threads did not understand the question.</source>
        <translation>Threads n’a pas compris la demande.</translation>
    </message>
    <message>
        <source>Update Weft; Meta may have changed its API.</source>
        <translation>Mettez Weft à jour&#xa0;; Meta a peut-être changé son API.</translation>
    </message>
    <message>
        <source>Threads does not know a field that Weft asked for.</source>
        <translation>Threads ne connaît pas un champ demandé par Weft.</translation>
    </message>
    <message>
        <source>Threads has trouble of its own.</source>
        <translation>Threads rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>The answer did not come from the Threads API.</source>
        <translation>La réponse ne vient pas de l’API de Threads.</translation>
    </message>
    <message>
        <source>Check the network: a proxy or a login page may stand in between.</source>
        <translation>Vérifiez le réseau&#xa0;: un serveur mandataire ou une page de connexion s’interpose peut-être.</translation>
    </message>
    <message>
        <source>The answer of Threads has an unexpected shape.</source>
        <translation>La réponse de Threads n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>The next run tries again; if it comes back, update Weft.</source>
        <translation>Le prochain passage réessaiera&#xa0;; si l’erreur revient, mettez Weft à jour.</translation>
    </message>
    <message>
        <source>A web page answered in place of Threads.</source>
        <translation>Une page web a répondu à la place de Threads.</translation>
    </message>
    <message>
        <source>The network may want a sign-in: open a browser, then collect again.</source>
        <translation>Le réseau demande peut-être une connexion&#xa0;: ouvrez un navigateur, puis relancez la collecte.</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up, so nothing more was asked.</source>
        <translation>Le budget du jour est épuisé&#xa0;; rien de plus n’a été demandé.</translation>
    </message>
    <message>
        <source>This part of Threads failed again and again and is left alone.</source>
        <translation>Cette partie de Threads a échoué plusieurs fois de suite&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again later, the rest goes on.</source>
        <translation>Rien à faire&#xa0;: un nouvel essai aura lieu plus tard, le reste continue.</translation>
    </message>
    <message>
        <source>Nobody could say whether it was done.</source>
        <translation>Personne n’a pu dire si c’était fait.</translation>
    </message>
    <message>
        <source>Look at it on Threads before you do it again.</source>
        <translation>Vérifiez sur Threads avant de recommencer.</translation>
    </message>
    <message>
        <source>Signing in did not work.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>Begin again; a code works once and for one hour.</source>
        <translation>Recommencez&#xa0;; un code sert une fois et pendant une heure.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>Allow a file that only you can read, or set WEFT_TOKEN.</source>
        <translation>Autorisez un fichier que vous seul pouvez lire, ou définissez WEFT_TOKEN.</translation>
    </message>
    <message>
        <source>The key store did not work.</source>
        <translation>Le trousseau de clés n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A figure could not be computed.</source>
        <translation>Un chiffre n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>Close other programs, then start Weft again.</source>
        <translation>Fermez d’autres programmes, puis relancez Weft.</translation>
    </message>
    <message>
        <source>This workspace was written by an older Weft.</source>
        <translation>Cet espace de travail a été écrit par un Weft plus ancien.</translation>
    </message>
    <message>
        <source>Copy it to a folder of yours, and open it there.</source>
        <translation>Copiez-le dans un dossier à vous, et ouvrez-le là.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Replies counted by Threads</source>
        <translation>Réponses selon Threads</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Republications</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>carousel</source>
        <translation>carrousel</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>repost</source>
        <translation>republication</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Replies held</source>
        <translation>Réponses en cache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collectée</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>followers</name>
    <message>
        <source>not looked up</source>
        <translation>pas consulté</translation>
    </message>
    <message>
        <source>not looked up by then</source>
        <translation>pas encore consulté alors</translation>
    </message>
    <message>
        <source>not given by Threads</source>
        <translation>non donné par Threads</translation>
    </message>
    <message>
        <source>Threads tells the followers of connected accounts and of profiles that are looked up: connect %1 on Sources, or watch it there with “+ Profile”.</source>
        <comment>accounts</comment>
        <translation>Threads donne les abonnés des comptes connectés et des profils consultés&#xa0;: connectez %1 dans Sources, ou suivez-le avec «&#xa0;+ Profil&#xa0;».</translation>
    </message>
    <message>
        <source>The first look at %1 came after this period; Threads tells only how many follow now.</source>
        <comment>accounts</comment>
        <translation>%1 n’a été consulté pour la première fois qu’après cette période&#xa0;; Threads ne dit que le nombre d’abonnés du moment.</translation>
    </message>
    <message>
        <source>Threads did not give the number for %1: the profile may have fewer than 100 followers, or the token lacks the permission.</source>
        <comment>accounts</comment>
        <translation>Threads n’a pas donné le nombre pour %1&#xa0;: le profil a peut-être moins de 100 abonnés, ou l’autorisation manque au jeton.</translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>date and time</comment>
        <translation>vu le %1</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>up from %1</source>
        <translation>contre&#xa0;%1 avant</translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation>contre&#xa0;%1 avant</translation>
    </message>
    <message>
        <source>= no change</source>
        <translation>= inchangé</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>comme avant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>aucun avant</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>difference of two shares in percentage points</comment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>brand post</source>
        <translation>publication de la marque</translation>
    </message>
    <message>
        <source>brand answer</source>
        <translation>réponse de la marque</translation>
    </message>
    <message>
        <source>audience → brand</source>
        <translation>public → marque</translation>
    </message>
    <message>
        <source>audience ↔ audience</source>
        <translation>public ↔ public</translation>
    </message>
    <message>
        <source>brand in an outside thread</source>
        <translation>la marque dans un fil extérieur</translation>
    </message>
    <message>
        <source>thread started by a person</source>
        <translation>fil lancé par une personne</translation>
    </message>
    <message>
        <source>unclear: the post it answers is not held</source>
        <translation>incertain&#xa0;: la publication à laquelle elle répond n’est pas en cache</translation>
    </message>
    <message>
        <source>post</source>
        <comment>kind of conversation, short</comment>
        <translation>publication</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>kind of conversation, short</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>→ brand</source>
        <comment>kind of conversation, short</comment>
        <translation>→ marque</translation>
    </message>
    <message>
        <source>outside</source>
        <comment>kind of conversation, short</comment>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>thread</source>
        <comment>kind of conversation, short</comment>
        <translation>fil</translation>
    </message>
    <message>
        <source>self</source>
        <comment>kind of conversation, short</comment>
        <translation>suite</translation>
    </message>
    <message>
        <source>Brand posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Brand answers</source>
        <translation>Réponses de la marque</translation>
    </message>
    <message>
        <source>Audience → brand</source>
        <translation>Public → marque</translation>
    </message>
    <message>
        <source>Audience ↔ audience</source>
        <translation>Public ↔ public</translation>
    </message>
    <message>
        <source>Brand in outside threads</source>
        <translation>Marque à l’extérieur</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Threads does not give this number for other people’s posts</source>
        <translation>Threads ne donne pas ce nombre pour les publications des autres</translation>
    </message>
    <message>
        <source>The token has no permission to read this number</source>
        <translation>Le jeton n’a pas l’autorisation de lire ce nombre</translation>
    </message>
    <message>
        <source>Threads was asked, and its answer did not hold this number</source>
        <translation>Threads a été interrogé, et sa réponse ne contenait pas ce nombre</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>not given by Threads</source>
        <translation>non donné par Threads</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>absent de la réponse</translation>
    </message>
    <message>
        <source>no such posts in this period</source>
        <translation>aucune publication de ce type</translation>
    </message>
    <message>
        <source>counters not fetched yet</source>
        <translation>compteurs pas encore lus</translation>
    </message>
    <message>
        <source>fewer than half were answered</source>
        <translation>moins de la moitié ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Own threads</source>
        <translation>Fils de la marque</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Own replies</source>
        <translation>Réponses de la marque</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Counters of own posts</source>
        <translation>Compteurs des publications</translation>
    </message>
    <message>
        <source>Counters of the account</source>
        <translation>Compteurs du compte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <comment>posts seen, posts new</comment>
        <translation>%1,&#xa0;%2 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>done, total, posts</comment>
        <translation>%1 sur&#xa0;%2 ·&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 posts/s</source>
        <translation>%1 publications/s</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <comment>rate, time</comment>
        <translation>%1 · encore&#xa0;%2 environ</translation>
    </message>
    <message>
        <source>under way, or cut off</source>
        <translation>en cours, ou interrompue</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a length of time</comment>
        <translation>il y a&#xa0;%1</translation>
    </message>
    <message>
        <source>a person continues their own post</source>
        <translation>suite de sa propre publication</translation>
    </message>
    <message>
        <source>Ghost posts</source>
        <translation>Publications éphémères</translation>
    </message>
    <message>
        <source>Words and tags</source>
        <translation>Mots et tags</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Autres profils</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>In this period</source>
        <translation>Sur la période</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Definition %1, version %2</source>
        <comment>section, number</comment>
        <translation>Définition %1, version %2</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Core</source>
        <comment>how much somebody belongs</comment>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Regular</source>
        <comment>how much somebody belongs</comment>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Casual</source>
        <comment>how much somebody belongs</comment>
        <translation>Occasionnel</translation>
    </message>
    <message>
        <source>One-time</source>
        <comment>how much somebody belongs</comment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>how much somebody belongs</comment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>how much somebody belongs</comment>
        <translation>Jamais vu</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>Posts behind a number</source>
        <translation>Publications derrière un nombre</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Depth score</source>
        <translation>Score de profondeur</translation>
    </message>
    <message>
        <source>Posts to %1 without an answer, %2</source>
        <comment>brand, period</comment>
        <translation>Publications adressées à %1 sans réponse, %2</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>Last 12 whole months</source>
        <translation>12 derniers mois entiers</translation>
    </message>
    <message>
        <source>Twelve whole months: it ends with the last month that is over</source>
        <translation>Douze mois entiers&#xa0;: la période finit avec le dernier mois terminé</translation>
    </message>
</context>
<context>
    <name>permissions</name>
    <message>
        <source>basic</source>
        <translation>base</translation>
    </message>
    <message>
        <source>Without it nothing can be read at all.</source>
        <translation>Sans elle, rien ne peut être lu.</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Without it conversations and own replies are not read.</source>
        <translation>Sans elle, les conversations et les réponses du compte ne sont pas lues.</translation>
    </message>
    <message>
        <source>insights</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>Without it there are no views, likes and other counters.</source>
        <translation>Sans elle, pas de vues, de j’aime ni d’autres compteurs.</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>Without it posts that name the brand are not found.</source>
        <translation>Sans elle, les publications qui nomment la marque ne sont pas trouvées.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>Without it watched words and tags find only own posts.</source>
        <translation>Sans elle, les mots et tags suivis ne trouvent que les publications du compte.</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profils</translation>
    </message>
    <message>
        <source>Without it other profiles cannot be watched.</source>
        <translation>Sans elle, les autres profils ne peuvent pas être suivis.</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>Without it replies cannot be written from Weft.</source>
        <translation>Sans elle, on ne peut pas répondre depuis Weft.</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérer</translation>
    </message>
    <message>
        <source>Without it replies cannot be hidden, shown, approved or ignored from Weft.</source>
        <translation>Sans elle, on ne peut ni masquer, ni réafficher, ni approuver, ni ignorer des réponses depuis Weft.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Without it own posts cannot be deleted from Weft.</source>
        <translation>Sans elle, on ne peut pas supprimer ses publications depuis Weft.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>Without it the names of places are not read.</source>
        <translation>Sans elle, les noms des lieux ne sont pas lus.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>uncertain times</source>
        <translation>temps incertains</translation>
    </message>
    <message>
        <source>here for you</source>
        <translation>là pour vous</translation>
    </message>
    <message>
        <source>now more than ever</source>
        <translation>plus que jamais</translation>
    </message>
    <message>
        <source>our community</source>
        <translation>notre communauté</translation>
    </message>
    <message>
        <source>reinventing</source>
        <translation>réinventer</translation>
    </message>
    <message>
        <source>passion</source>
        <translation>passion</translation>
    </message>
    <message>
        <source>excellence</source>
        <translation>excellence</translation>
    </message>
    <message>
        <source>proud to announce</source>
        <translation>fiers d’annoncer</translation>
    </message>
    <message>
        <source>thanks for your message</source>
        <translation>merci pour votre message</translation>
    </message>
    <message>
        <source>sorry to hear</source>
        <translation>navrés d’apprendre</translation>
    </message>
    <message>
        <source>send us a DM</source>
        <translation>écrivez-nous en privé</translation>
    </message>
    <message>
        <source>asking for reactions</source>
        <translation>appel aux réactions</translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>(name not given)</source>
        <translation>(nom non communiqué)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>column title: language</comment>
        <translation>Lang.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>(not available any more)</source>
        <translation>(n’est plus disponible)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masquée)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>ce guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>cette parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>cette parenthèse ne ferme rien</translation>
    </message>
    <message>
        <source>there is no word to search for</source>
        <translation>il n’y a aucun mot à chercher</translation>
    </message>
    <message>
        <source>a * stands only at the end of a word; put the words in quotation marks to find them</source>
        <translation>un * ne se met qu’à la fin d’un mot&#xa0;; mettez les mots entre guillemets pour les trouver</translation>
    </message>
    <message>
        <source>a word is missing here</source>
        <translation>il manque un mot ici</translation>
    </message>
    <message>
        <source>a word is missing before this</source>
        <translation>il manque un mot avant ceci</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>les parenthèses sont trop imbriquées</translation>
    </message>
    <message>
        <source>the search is too long</source>
        <translation>la recherche est trop longue</translation>
    </message>
    <message>
        <source>&quot;is:&quot; goes with reply or root</source>
        <translation>«&#xa0;is:&#xa0;» s’emploie avec reply ou root</translation>
    </message>
    <message>
        <source>&quot;has:&quot; goes with question</source>
        <translation>«&#xa0;has:&#xa0;» s’emploie avec question</translation>
    </message>
    <message>
        <source>&quot;depth:&quot; goes with a number: depth:2, depth:&gt;2, depth:&lt;=3</source>
        <translation>«&#xa0;depth:&#xa0;» s’emploie avec un nombre&#xa0;: depth:2, depth:&gt;2, depth:&lt;=3</translation>
    </message>
    <message>
        <source>&quot;depth:&quot; can be answered once the numbers of this file are computed anew, when it is next opened for writing</source>
        <translation>«&#xa0;depth:&#xa0;» aura une réponse quand les chiffres de ce fichier auront été recalculés, à sa prochaine ouverture en écriture</translation>
    </message>
    <message>
        <source>&quot;source:&quot; goes with threads, replies, mentions, ghosts or conversations</source>
        <translation>«&#xa0;source:&#xa0;» va avec threads, replies, mentions, ghosts ou conversations</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’il montre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>Posts and replies over time, by who talks to whom</source>
        <translation>Publications et réponses au fil du temps, selon qui parle à qui</translation>
    </message>
    <message>
        <source>Posts to the brand that nobody answered yet</source>
        <translation>Messages à la marque restés sans réponse</translation>
    </message>
    <message>
        <source>The parts of the depth score, with their points</source>
        <translation>Les parties du score de profondeur, avec leurs points</translation>
    </message>
    <message>
        <source>Replies and quotes against likes and reposts, by week</source>
        <translation>Réponses et citations face aux j’aime et reposts, par semaine</translation>
    </message>
    <message>
        <source>At which hours and weekdays people reply</source>
        <translation>À quelles heures et quels jours on répond</translation>
    </message>
    <message>
        <source>Each brand’s part of the posts that name one, and of their people</source>
        <translation>La part de chaque marque dans les messages qui en nomment une, et parmi leurs auteurs</translation>
    </message>
    <message>
        <source>Every post with its counters, and how far it is above the own median</source>
        <translation>Chaque publication avec ses compteurs, et son rapport à la médiane propre</translation>
    </message>
    <message>
        <source>What the chosen post brought hour by hour, beside the own median</source>
        <translation>Ce que la publication choisie a apporté heure par heure, à côté de la médiane propre</translation>
    </message>
    <message>
        <source>How many replies half of the posts have, by format and topic tag</source>
        <translation>Combien de réponses a la moitié des publications, par format et par tag</translation>
    </message>
    <message>
        <source>What the posts of each day brought</source>
        <translation>Ce que les publications de chaque jour ont apporté</translation>
    </message>
    <message>
        <source>When topics were said more often than usual</source>
        <translation>Quand les sujets ont été plus fréquents que d’habitude</translation>
    </message>
    <message>
        <source>Topics with their phase, posts, people and the brand’s part</source>
        <translation>Les sujets avec leur phase, leurs messages, leurs personnes et la part de la marque</translation>
    </message>
    <message>
        <source>Who answers whom, and in which circles</source>
        <translation>Qui répond à qui, et dans quels cercles</translation>
    </message>
    <message>
        <source>How many people are core, regular, casual and one-time</source>
        <translation>Combien de personnes sont du noyau, régulières, occasionnelles ou de passage</translation>
    </message>
    <message>
        <source>Where replies go: to the brand or among the audience, by week</source>
        <translation>Où vont les réponses : à la marque ou entre le public, par semaine</translation>
    </message>
    <message>
        <source>How many came back later, by when they were first seen</source>
        <translation>Combien sont revenus ensuite, selon leur première apparition</translation>
    </message>
    <message>
        <source>People without whom parts of the community would not meet</source>
        <translation>Les personnes sans qui des parties de la communauté ne se croiseraient pas</translation>
    </message>
    <message>
        <source>People who arrived, came back and left, by week</source>
        <translation>Les personnes arrivées, revenues et parties, par semaine</translation>
    </message>
    <message>
        <source>How much of the posts a few people write</source>
        <translation>Quelle part des messages est écrite par quelques personnes</translation>
    </message>
    <message>
        <source>The listed conversations with their size, depth and people</source>
        <translation>Les conversations listées avec leur taille, leur profondeur et leurs personnes</translation>
    </message>
    <message>
        <source>Every post of the open conversation, in its order</source>
        <translation>Chaque message de la conversation ouverte, dans l’ordre</translation>
    </message>
    <message>
        <source>How many posts to the brand were answered within which time</source>
        <translation>Combien de messages à la marque ont reçu une réponse, et en combien de temps</translation>
    </message>
    <message>
        <source>At which hours and weekdays people address the brand</source>
        <translation>À quelles heures et quels jours on s’adresse à la marque</translation>
    </message>
    <message>
        <source>At which hours and weekdays the brand replies</source>
        <translation>À quelles heures et quels jours la marque répond</translation>
    </message>
    <message>
        <source>Phrases that say little, and how often the brand used them</source>
        <translation>Les phrases qui disent peu, et combien de fois la marque les a employées</translation>
    </message>
    <message>
        <source>With which words the brand’s replies begin</source>
        <translation>Par quels mots commencent les réponses de la marque</translation>
    </message>
    <message>
        <source>How the audience sounds over time, by rules</source>
        <translation>Le ton du public au fil du temps, d’après des règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) and table(s)</source>
        <translation>
            <numerusform>%Ln graphique ou tableau</numerusform>
            <numerusform>%Ln graphiques et tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screen(s) could not be read and are left out</source>
        <translation>
            <numerusform>%Ln écran n’a pas pu être lu et manque</numerusform>
            <numerusform>%Ln écrans n’ont pas pu être lus et manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures of the Overview for each of the compared brands</source>
        <translation>Les chiffres de l’Aperçu pour chacune des marques comparées</translation>
    </message>
    <message>
        <source>How the posts to the brand were answered, by day or week</source>
        <translation>Comment les publications adressées à la marque ont reçu réponse, par jour ou par semaine</translation>
    </message>
    <message>
        <source>The share of the posts to the brand that was answered within 24 hours</source>
        <translation>La part des publications adressées à la marque qui ont reçu réponse en 24 heures</translation>
    </message>
    <message>
        <source>The followers of the compared brands, and what their profiles got in seven days</source>
        <translation>Les abonnés des marques comparées, et ce que leurs profils ont reçu en sept jours</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>import</source>
        <comment>kind of run</comment>
        <translation>importation</translation>
    </message>
    <message>
        <source>collecting</source>
        <comment>kind of run</comment>
        <translation>collecte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>now</source>
        <comment>in a narrow column</comment>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are watched</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>#%1 (tag)</source>
        <translation>#%1 (tag)</translation>
    </message>
    <message>
        <source>@%1 (profile)</source>
        <translation>@%1 (profil)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search(es)</source>
        <translation>
            <numerusform>%Ln recherche</numerusform>
            <numerusform>%Ln recherches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-up(s)</source>
        <translation>
            <numerusform>%Ln consultation</numerusform>
            <numerusform>%Ln consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Profile look-ups</source>
        <translation>Profils consultés</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Replies published</source>
        <translation>Réponses publiées</translation>
    </message>
    <message>
        <source>Posts deleted</source>
        <translation>Publications supprimées</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>read later than planned</source>
        <translation>lu plus tard que prévu</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>nobody collected</source>
        <translation>personne ne collectait</translation>
    </message>
    <message>
        <source>Threads gave less than what had happened</source>
        <translation>Threads a donné moins que ce qui s’était passé</translation>
    </message>
    <message>
        <source>collecting failed</source>
        <translation>la collecte a échoué</translation>
    </message>
    <message>
        <source>the budget did not allow it</source>
        <translation>le budget ne le permettait pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>not seen: why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) seen</source>
        <translation>
            <numerusform>%Ln jour vu</numerusform>
            <numerusform>%Ln jours vus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 late, %3 not seen</source>
        <comment>days of a coverage strip</comment>
        <translation>%1, %2 en retard, %3 pas vus</translation>
    </message>
    <message>
        <source>%1: not approved yet</source>
        <translation>%1&#xa0;: non approuvée</translation>
    </message>
    <message>
        <source>Meta has not approved %1 for this app yet. %2</source>
        <translation>Meta n’a pas encore approuvé %1 pour cette application. %2</translation>
    </message>
    <message>
        <source>Nobody could say whether the token has %1. %2</source>
        <translation>Personne n’a pu dire si le jeton a %1. %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1&#xa0;: absente</translation>
    </message>
    <message>
        <source>The token lacks %1. %2</source>
        <translation>Il manque %1 au jeton. %2</translation>
    </message>
    <message>
        <source>The token has %1</source>
        <translation>Le jeton a %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>permission</comment>
        <translation>%1&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>permissions</comment>
        <translation>pas encore demandées</translation>
    </message>
    <message>
        <source>sign in</source>
        <comment>link in a table</comment>
        <translation>se connecter</translation>
    </message>
    <message>
        <source>There is no token for this account</source>
        <translation>Il n’y a pas de jeton pour ce compte</translation>
    </message>
    <message>
        <source>from WEFT_TOKEN</source>
        <translation>de WEFT_TOKEN</translation>
    </message>
    <message>
        <source>end not known</source>
        <comment>of a token</comment>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>The token ends on %1</source>
        <translation>Le jeton expire le %1</translation>
    </message>
    <message>
        <source>expired · renew</source>
        <translation>expiré · renouveler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>From WEFT_TOKEN. %1</source>
        <translation>De WEFT_TOKEN. %1</translation>
    </message>
    <message>
        <source>%1 · renew</source>
        <comment>time left</comment>
        <translation>%1 · renouveler</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Appartient à %1</translation>
    </message>
    <message>
        <source>Calls of the last 24 hours</source>
        <translation>Appels des dernières 24 heures</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, machine&apos;s own words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search returned only your own posts. Meta has not approved %1 for this app yet, so other people’s posts stay invisible.</source>
        <translation>La recherche n’a trouvé que vos propres publications. Meta n’a pas encore approuvé %1 pour cette application&#xa0;; celles des autres restent invisibles.</translation>
    </message>
    <message>
        <source>In Meta’s developer console open your app and ask for Advanced Access to %1: App Review, then Business Verification. Until then Weft goes on with what it may see. After the approval sign the account in again.</source>
        <translation>Dans la console développeur de Meta, ouvrez votre application et demandez l’Advanced Access pour %1&#xa0;: App Review, puis Business Verification. D’ici là, Weft continue avec ce qu’il peut voir. Après l’approbation, reconnectez le compte.</translation>
    </message>
    <message>
        <source>Collected with %1</source>
        <translation>Collecté avec %1</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>of a source</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, what was seen of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The oldest is of %1</source>
        <translation>La plus ancienne date du %1</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Pas encore collecté</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est prévu</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: last success</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>column: next run</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>About %1 a day; %2 of %3 would be planned.</source>
        <translation>Environ %1 par jour&#xa0;; %2 sur %3 seraient prévues.</translation>
    </message>
    <message>
        <source>It does not fit: %1 searches a day can be planned, %2 are kept back for what you start by hand.</source>
        <translation>Cela dépasse le budget&#xa0;: %1 recherches par jour peuvent être prévues, %2 sont réservées à ce que vous lancez à la main.</translation>
    </message>
    <message>
        <source>Meta has not approved searching for this app yet: only own posts will be found.</source>
        <translation>Meta n’a pas encore approuvé la recherche pour cette application&#xa0;: seules vos publications seront trouvées.</translation>
    </message>
    <message>
        <source>One look-up a week, and its new posts: at most %1 on a day; %2 of %3 would be planned.</source>
        <translation>Une consultation par semaine, et ses nouvelles publications&#xa0;: au plus %1 par jour&#xa0;; %2 sur %3 seraient prévues.</translation>
    </message>
    <message>
        <source>It does not fit: %1 look-ups a day can be planned.</source>
        <translation>Cela dépasse le budget&#xa0;: %1 consultations par jour peuvent être prévues.</translation>
    </message>
    <message>
        <source>Meta has not approved finding profiles for this app yet: most cannot be read.</source>
        <translation>Meta n’a pas encore approuvé la consultation de profils pour cette application&#xa0;: la plupart ne peuvent pas être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine lecture</translation>
    </message>
    <message>
        <source>The days of the last 60 for which this source was read in time, read later than planned (pale), or not seen (hatched). A day without posts that was looked at is seen.</source>
        <translation>Les jours, parmi les 60 derniers, où cette source a été lue à temps, lue plus tard que prévu (pâle) ou pas vue (hachuré). Un jour sans publication mais consulté est vu.</translation>
    </message>
    <message>
        <source>Lists and conversations count the posts that they were the first to give, watches all that they found. They are counted when they come: what was erased since is in the number, but cannot be opened any more.</source>
        <translation>Les listes et les conversations comptent les publications qu’elles ont été les premières à donner, les veilles toutes celles qu’elles ont trouvées. Elles sont comptées à leur arrivée&#xa0;: ce qui a été effacé depuis est dans le nombre, mais ne peut plus être ouvert.</translation>
    </message>
    <message>
        <source>How long ago this source was last read to the end without an error.</source>
        <translation>Depuis combien de temps cette source a été lue jusqu’au bout sans erreur.</translation>
    </message>
    <message>
        <source>When it is planned to be read again, if budgets and errors do not put it off.</source>
        <translation>Quand elle doit être relue, si les budgets et les erreurs ne la retardent pas.</translation>
    </message>
    <message>
        <source>What this source costs a day as planned, of the budget that is the scarcest for it. Calls to the API are counted, so there are no posts behind it.</source>
        <translation>Ce que cette source coûte par jour selon le plan, dans le budget le plus rare pour elle. Ce sont des appels à l’API qui sont comptés&#xa0;: il n’y a pas de publications derrière.</translation>
    </message>
    <message>
        <source>Searches for words and tags that found something, in the last 24 hours.</source>
        <translation>Recherches de mots et de tags qui ont trouvé quelque chose, en 24 heures.</translation>
    </message>
    <message>
        <source>Looks at other profiles and at the pages of their posts, in the last 24 hours.</source>
        <translation>Consultations d’autres profils et des pages de leurs publications, en 24 heures.</translation>
    </message>
    <message>
        <source>All calls to the API with this account’s token, in the last 24 hours.</source>
        <translation>Tous les appels à l’API avec le jeton de ce compte, en 24 heures.</translation>
    </message>
    <message>
        <source>Replies that were published from here, in the last 24 hours.</source>
        <translation>Réponses publiées d’ici, en 24 heures.</translation>
    </message>
    <message>
        <source>Posts that were deleted from here, in the last 24 hours.</source>
        <translation>Publications supprimées d’ici, en 24 heures.</translation>
    </message>
    <message>
        <source>It counts what was asked of Threads, not what came back: there are no posts behind it.</source>
        <translation>Ce nombre compte ce qui a été demandé à Threads, pas ce qui est revenu&#xa0;: il n’y a pas de publications derrière.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>label of a number in a help</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Ce qui est collecté</translation>
    </message>
    <message>
        <source>A click on a number of posts opens them on the Posts screen; on another number, what it means.</source>
        <translation>Un clic sur un nombre de publications les ouvre dans l’écran Publications&#xa0;; sur un autre nombre, ce qu’il veut dire.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>What Threads lets this account read and do; each mark says why in its tool tip.</source>
        <translation>Ce que Threads laisse ce compte lire et faire&#xa0;; chaque marque dit pourquoi au survol.</translation>
    </message>
    <message>
        <source>used ÷ limit = %1 ÷ %2 = %3</source>
        <comment>of a budget</comment>
        <translation>utilisé ÷ limite = %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>%1 of the limit are kept back for what you start by hand.</source>
        <translation>%1 de la limite sont réservés à ce que vous lancez à la main.</translation>
    </message>
    <message>
        <source>Where Threads says that more is used, it is believed.</source>
        <translation>Quand Threads dit que davantage est utilisé, il est cru.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>%1: more</source>
        <extracomment>a second column of a table, for what stands below the texts of the first: %1 is its title</extracomment>
        <translation>%1 : suite</translation>
    </message>
</context>
<context>
    <name>thread</name>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Deepest chain</source>
        <translation>Chaîne la plus longue</translation>
    </message>
    <message>
        <source>Widest level</source>
        <translation>Niveau le plus large</translation>
    </message>
    <message>
        <source>Audience ↔ audience</source>
        <translation>Public ↔ public</translation>
    </message>
    <message>
        <source>no replies</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Answered each other</source>
        <translation>Se sont répondu</translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation>aucune paire</translation>
    </message>
    <message>
        <source>Posts by the brand</source>
        <translation>Part de la marque</translation>
    </message>
    <message>
        <source>First answer after</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The numbers of this conversation</source>
        <translation>Les nombres de cette conversation</translation>
    </message>
    <message>
        <source>Turns on each level: %1</source>
        <translation>Tours à chaque niveau : %1</translation>
    </message>
    <message>
        <source>ν = %1 over %2 turns</source>
        <translation>ν = %1 sur %2 tours</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Wide down to level</source>
        <translation>Large jusqu’au niveau</translation>
    </message>
    <message>
        <source>Steps between posts</source>
        <translation>Pas entre publications</translation>
    </message>
</context>
<context>
    <name>tone</name>
    <message>
        <source>no word of the lists</source>
        <translation>aucun mot des listes</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <comment>words with weights</comment>
        <translation>décidé par %1</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>You said so; choose it again to take it back</source>
        <translation>Vous l’avez dit ; choisissez-le de nouveau pour le retirer</translation>
    </message>
    <message>
        <source>As the lists hear it; choose it to confirm</source>
        <translation>Ce que les listes entendent ; choisissez-le pour confirmer</translation>
    </message>
    <message>
        <source>Say that this post is %1</source>
        <translation>Dire que cette publication est : %1</translation>
    </message>
    <message>
        <source>Post and the words that decided</source>
        <translation>Publication et mots décisifs</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>clearly negative</source>
        <translation>nettement négatif</translation>
    </message>
    <message>
        <source>clearly positive</source>
        <translation>nettement positif</translation>
    </message>
    <message>
        <source>no clear tone</source>
        <translation>sans ton net</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Tone of the audience’s posts</source>
        <translation>Ton des publications du public</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Negative, %</source>
        <translation>Négatif, %</translation>
    </message>
    <message>
        <source>No clear tone, %</source>
        <translation>Sans ton net, %</translation>
    </message>
    <message>
        <source>Positive, %</source>
        <translation>Positif, %</translation>
    </message>
    <message>
        <source>How right it is (macro-F1)</source>
        <translation>Justesse (macro-F1)</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>No brand is named yet</source>
        <translation>Aucune marque n’est encore nommée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>threads with the brand, all threads</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Threads with a post of yours, of its threads</source>
        <translation>Conversations où vous avez écrit, sur toutes celles du sujet</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>It does not stand out just now</source>
        <translation>Il ne ressort pas en ce moment</translation>
    </message>
    <message>
        <source>Hardly anybody uses it</source>
        <translation>Presque personne ne l’emploie</translation>
    </message>
    <message>
        <source>new</source>
        <comment>phase of a topic</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>rising</source>
        <comment>phase of a topic</comment>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>peak</source>
        <comment>phase of a topic</comment>
        <translation>au plus haut</translation>
    </message>
    <message>
        <source>fading</source>
        <comment>phase of a topic</comment>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>steady</source>
        <comment>phase of a topic</comment>
        <translation>stable</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Brand in it</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Lang.</source>
        <comment>languages, in a narrow column</comment>
        <translation>Lang.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message numerus="yes">
        <source>You are in %1 of %Ln threads.</source>
        <translation>
            <numerusform>Vous êtes dans %1 de %Ln conversation.</numerusform>
            <numerusform>Vous êtes dans %1 des %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger ones have no post of yours yet.</source>
        <translation>
            <numerusform>%Ln plus grande n’a encore aucune publication de vous.</numerusform>
            <numerusform>%Ln plus grandes n’ont encore aucune publication de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>held back at %1: the queries had changed</source>
        <translation>retenue à %1 : les recherches avaient changé</translation>
    </message>
    <message>
        <source>none in this period</source>
        <translation>aucun sur cette période</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln people</source>
        <translation>
            <numerusform>de %Ln personne</numerusform>
            <numerusform>de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Said with it:</source>
        <translation>Dit avec :</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Langues :</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln times in %1, each person once in three hours</source>
        <translation>
            <numerusform>Employé %Ln fois sur la période %1, chaque personne une fois en trois heures</numerusform>
            <numerusform>Employé %Ln fois sur la période %1, chaque personne une fois en trois heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant :</translation>
    </message>
    <message>
        <source>What people talk about</source>
        <translation>De quoi on parle</translation>
    </message>
    <message>
        <source>%1: %2 is looked for</source>
        <translation>%1 : %2 est recherché</translation>
    </message>
    <message>
        <source>%1: %2 is looked for no more</source>
        <translation>%1 : %2 n’est plus recherché</translation>
    </message>
    <message>
        <source>%1: %2 was paused</source>
        <translation>%1 : %2 a été mis en pause</translation>
    </message>
    <message>
        <source>%1: %2 is looked for again</source>
        <translation>%1 : %2 est de nouveau recherché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in the 24 hours before %1</source>
        <translation>
            <numerusform>%Ln publication dans les 24 heures avant le %1</numerusform>
            <numerusform>%Ln publications dans les 24 heures avant le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them copies</source>
        <translation>
            <numerusform>dont %Ln copie</numerusform>
            <numerusform>dont %Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms followed</source>
        <translation>
            <numerusform>%Ln terme suivi</numerusform>
            <numerusform>%Ln termes suivis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3.</source>
        <comment>posts, copies, terms</comment>
        <translation>%1, %2 ; %3.</translation>
    </message>
    <message>
        <source>Learning since %1.</source>
        <translation>Apprentissage depuis le %1.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a moment of the past</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>the 24 h to %1</source>
        <translation>les 24 h jusqu’au %1</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>La colonne</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>No alerts around changed queries</source>
        <translation>Pas d’alerte autour d’un changement de recherche</translation>
    </message>
    <message>
        <source>No posts in these 24 hours</source>
        <translation>Aucune publication dans ces 24 heures</translation>
    </message>
    <message>
        <source>Nobody wrote anything that is held before %1.</source>
        <translation>Rien n’est conservé des heures avant le %1.</translation>
    </message>
    <message>
        <source>Still learning what is usual</source>
        <translation>L’habituel s’apprend encore</translation>
    </message>
    <message>
        <source>The first 24 hours of posts show no topics; they began %1.</source>
        <translation>Les 24 premières heures de publications ne montrent aucun sujet ; elles ont commencé le %1.</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien ne ressort</translation>
    </message>
    <message>
        <source>Nobody talks of anything more than usual.</source>
        <translation>Personne ne parle de quoi que ce soit plus que d’habitude.</translation>
    </message>
    <message>
        <source>When topics burst</source>
        <translation>Quand les sujets montent</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <comment>on a chart, any number</comment>
        <translation>%1 publications</translation>
    </message>
    <message>
        <source>%1 (people)</source>
        <translation>%1 (personnes)</translation>
    </message>
    <message>
        <source>posts per day; shaded = above its usual rhythm</source>
        <translation>publications par jour ; en couleur : plus que d’habitude</translation>
    </message>
    <message>
        <source>posts per 6 h; shaded = above its usual rhythm</source>
        <translation>publications par 6 h ; en couleur : plus que d’habitude</translation>
    </message>
    <message>
        <source>over</source>
        <comment>phase of a topic</comment>
        <translation>fini</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>fini depuis le %1</translation>
    </message>
    <message>
        <source>fewer than five people</source>
        <translation>moins de cinq personnes</translation>
    </message>
    <message>
        <source>one person wrote more than 40 %</source>
        <translation>une personne a écrit plus de 40 %</translation>
    </message>
    <message>
        <source>fewer than three threads</source>
        <translation>moins de trois conversations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back: %1</source>
        <translation>
            <numerusform>%Ln écarté : %1</numerusform>
            <numerusform>%Ln écartés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln topics</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 : %Ln sujet</numerusform>
            <numerusform>%1 : %Ln sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts in this period</source>
        <translation>Aucune publication dans cette période</translation>
    </message>
    <message>
        <source>Nothing stood out in this period</source>
        <translation>Rien n’est ressorti dans cette période</translation>
    </message>
    <message>
        <source>The last topic was “%1”, %2.</source>
        <translation>Le dernier sujet était « %1 », le %2.</translation>
    </message>
    <message>
        <source>Show those days</source>
        <translation>Voir ces jours</translation>
    </message>
    <message>
        <source>Nobody talked of anything more than usual.</source>
        <translation>Personne n’a parlé de quoi que ce soit plus que d’habitude.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker terms are not listed</source>
        <translation>
            <numerusform>%Ln terme plus faible n’est pas listé</numerusform>
            <numerusform>%Ln termes plus faibles ne sont pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · stands out since %2</source>
        <comment>phase, moment</comment>
        <translation>%1 · se détache depuis le %2</translation>
    </message>
    <message>
        <source>Loud enough for an alert:</source>
        <translation>Assez fort pour une alerte :</translation>
    </message>
    <message>
        <source>× usual</source>
        <comment>column: so many times more people than usual</comment>
        <translation>× d’habitude</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in %1 h; usual %2, highest of 14 days %3; surprise %4</source>
        <translation>
            <numerusform>%Ln personne en %1 h ; d’habitude %2, au plus %3 en 14 jours ; surprise %4</numerusform>
            <numerusform>%Ln personnes en %1 h ; d’habitude %2, au plus %3 en 14 jours ; surprise %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No topics in this period</source>
        <translation>Aucun sujet dans cette période</translation>
    </message>
    <message>
        <source>Started by:</source>
        <translation>Lancé par :</translation>
    </message>
    <message>
        <source>Above its usual rhythm:</source>
        <translation>Au-dessus de son rythme :</translation>
    </message>
    <message>
        <source>Shown from a surprise of %1, alert from %2, at least %3 people, three threads, and nobody with more than 40 % of the posts.</source>
        <translation>Montré à partir d’une surprise de %1, alerte à partir de %2, au moins %3 personnes, trois conversations, et personne au-delà de 40 % des publications.</translation>
    </message>
    <message>
        <source>The people who used the topic’s best term in an hour or three, divided by how many are expected: λ* of the rule. How much of a surprise that is, is z.</source>
        <translation>Les personnes qui ont employé le meilleur terme du sujet en une ou trois heures, divisées par le nombre attendu : λ* de la règle. La surprise que c’est, c’est z.</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>“%1”</source>
        <comment>words of a post</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>posts of this family: %1</source>
        <translation>publications de cette famille : %1</translation>
    </message>
    <message>
        <source>mute</source>
        <comment>leave a phrase out</comment>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>This phrase says nothing about this client: leave it out here</source>
        <translation>Cette formule ne dit rien de ce client : l’ignorer ici</translation>
    </message>
    <message>
        <source>%1 (muted)</source>
        <comment>a family of phrases</comment>
        <translation>%1 (ignorée)</translation>
    </message>
    <message>
        <source>muted phrases are not counted</source>
        <translation>les formules ignorées ne sont pas comptées</translation>
    </message>
    <message>
        <source>count again</source>
        <comment>a muted phrase</comment>
        <translation>recompter</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publ.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>no such posts in this period</source>
        <translation>aucune publication de ce genre dans cette période</translation>
    </message>
    <message>
        <source>%1 of %2; between %3 (95%)</source>
        <comment>share, posts, interval</comment>
        <translation>%1 de %2 ; entre %3 (95 %)</translation>
    </message>
    <message>
        <source>no post was watched for so long yet</source>
        <translation>aucune publication n’a encore été observée aussi longtemps</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <comment>an interval of percentages</comment>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>too many posts still wait for an answer</source>
        <translation>trop de publications attendent encore une réponse</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a quantile of waiting times</comment>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Addressed to you</source>
        <translation>Vous sont adressées</translation>
    </message>
    <message>
        <source>Answered within 24 h</source>
        <translation>Répondues en 24 h</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>Median of the answered</source>
        <translation>Médiane des répondues</translation>
    </message>
    <message>
        <source>what other tools print: it cannot see who was not answered</source>
        <translation>ce qu’affichent d’autres outils : elle ne voit pas qui est resté sans réponse</translation>
    </message>
    <message>
        <source>Questions within 24 h</source>
        <translation>Questions en 24 h</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Replies outside</source>
        <translation>Réponses ailleurs</translation>
    </message>
    <message>
        <source>Called by someone</source>
        <translation>À l’appel de quelqu’un</translation>
    </message>
    <message>
        <source>Joined uninvited</source>
        <translation>De votre propre chef</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>Threads visited</source>
        <translation>Fils visités</translation>
    </message>
    <message>
        <source>Visits answered</source>
        <translation>Visites répondues</translation>
    </message>
    <message>
        <source>Hyper-conversation index</source>
        <translation>Indice d’hyperconversation</translation>
    </message>
    <message>
        <source>answers or visits are not known</source>
        <translation>réponses ou visites inconnues</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>first words of a post</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous, tu</translation>
    </message>
    <message>
        <source>speaks to somebody</source>
        <translation>parle à quelqu’un</translation>
    </message>
    <message>
        <source>I</source>
        <translation>je</translation>
    </message>
    <message>
        <source>somebody speaks</source>
        <translation>quelqu’un parle</translation>
    </message>
    <message>
        <source>we</source>
        <translation>nous</translation>
    </message>
    <message>
        <source>the house speaks</source>
        <translation>la maison parle</translation>
    </message>
    <message>
        <source>well, oh, haha …</source>
        <translation>bon, oh, haha …</translation>
    </message>
    <message>
        <source>talks as among people</source>
        <translation>parle comme entre gens</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>person, person, time</comment>
        <translation>%1 à %2 · %3</translation>
    </message>
    <message>
        <source>too few posts to compare</source>
        <translation>trop peu de publications pour comparer</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>title of a card</comment>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>in 24 h; median %1</source>
        <comment>waiting time</comment>
        <translation>en 24 h ; médiane %1</translation>
    </message>
    <message>
        <source>Hollow phrases</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>%1 posts, %2</source>
        <comment>part of whole, interval</comment>
        <translation>%1 publ., %2</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <comment>part of whole</comment>
        <translation>%1 réponses</translation>
    </message>
    <message>
        <source>Followed up</source>
        <comment>questions, title of a card</comment>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>you asked none</source>
        <translation>vous n’en avez posé aucune</translation>
    </message>
    <message>
        <source>%1 were answered</source>
        <comment>part of whole</comment>
        <translation>%1 ont eu une réponse</translation>
    </message>
    <message>
        <source>No clear tone</source>
        <translation>Sans ton net</translation>
    </message>
    <message>
        <source>%1 of %2 posts needed</source>
        <translation>%1 des %2 publications requises</translation>
    </message>
    <message>
        <source>%1 positive, %2 negative</source>
        <comment>two shares</comment>
        <translation>%1 positif, %2 négatif</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <comment>shares of tones, earlier ones</comment>
        <translation>%1 ; avant : %2</translation>
    </message>
    <message>
        <source>nobody spoke to you</source>
        <translation>personne ne vous a parlé</translation>
    </message>
    <message>
        <source>%1 spoke to you, %2 were answered</source>
        <translation>%1 vous ont parlé, %2 ont eu une réponse</translation>
    </message>
    <message>
        <source>median wait: %1</source>
        <translation>attente médiane : %1</translation>
    </message>
    <message>
        <source>How fast you answer</source>
        <translation>À quelle vitesse vous répondez</translation>
    </message>
    <message>
        <source>all addressed posts</source>
        <translation>tout ce qui vous est adressé</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>When people speak to you</source>
        <translation>Quand on vous parle</translation>
    </message>
    <message>
        <source>When you reply</source>
        <translation>Quand vous répondez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>brand, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 conversations complete</source>
        <translation>%1 conversations complètes sur %2</translation>
    </message>
    <message>
        <source>How replies begin</source>
        <translation>Débuts de vos réponses</translation>
    </message>
    <message>
        <source>%1 of %2 replies, from the second on, repeat an earlier one</source>
        <translation>%1 réponses sur %2, à partir de la deuxième, en répètent une autre</translation>
    </message>
    <message>
        <source>%1 of replies repeat an earlier one</source>
        <translation>%1 des réponses en répètent une autre</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Of those above. Conversations lists what waits, with today’s posts and without deleted and hidden ones.</source>
        <translation>Parmi les messages ci-dessus. Conversations liste ce qui attend, avec les messages d’aujourd’hui et sans ceux qui sont supprimés ou masqués.</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neuf sur dix en</translation>
    </message>
    <message>
        <source>%1 of %2 answered within 24 h</source>
        <comment>posts to the brand</comment>
        <translation>%1 sur %2 avec réponse en 24&#xa0;h</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>answers</comment>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1 not a day old yet</source>
        <comment>posts without an answer</comment>
        <translation>%1 de moins d’un jour</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>answered within 24 h</comment>
        <translation>part %1</translation>
    </message>
    <message>
        <source>Who spoke to you and was answered</source>
        <translation>Qui vous a parlé et a reçu réponse</translation>
    </message>
    <message>
        <source>Posts to %1, by when they were written</source>
        <comment>brand, period</comment>
        <translation>Publications adressées à %1, par date d’écriture</translation>
    </message>
    <message>
        <source>answered within 24 h</source>
        <translation>réponse en 24&#xa0;h</translation>
    </message>
    <message>
        <source>answered later</source>
        <translation>réponse plus tard</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Answered within 24 hours</source>
        <translation>Réponse en 24 heures</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>label of a line</comment>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>% of the posts to %1, by when they were written</source>
        <translation>% des publications adressées à %1, par date d’écriture</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les %1 premiers sur %2</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>question</source>
        <comment>tag of a post</comment>
        <translation>question</translation>
    </message>
    <message>
        <source>mention</source>
        <comment>tag of a post</comment>
        <translation>mention</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>tag of a post</comment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Attend depuis</translation>
    </message>
</context>
<context>
    <name>weave</name>
    <message>
        <source>Posts per week by who talks to whom, %1, %2</source>
        <comment>brand, period</comment>
        <translation>Publications par semaine selon qui parle à qui,&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Posts per day by who talks to whom, %1, %2</source>
        <comment>brand, period</comment>
        <translation>Publications par jour selon qui parle à qui,&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 posts and replies, against %2 in %3</source>
        <comment>now, before, period before</comment>
        <translation>%1 publications et réponses, contre&#xa0;%2 du&#xa0;%3</translation>
    </message>
    <message>
        <source>Source: Threads, %1, as of %2; Weft %3</source>
        <comment>brand, moment, version</comment>
        <translation>Source&#xa0;: Threads,&#xa0;%1, au&#xa0;%2&#xa0;; Weft&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 of %2 replies answer a post that is not held</source>
        <translation>%1 réponses sur&#xa0;%2 visent une publication qui n’est pas en cache</translation>
    </message>
    <message>
        <source>The weave</source>
        <translation>La trame</translation>
    </message>
    <message>
        <source>Source: Threads, as of %1; Weft %2</source>
        <comment>moment, version</comment>
        <translation>Source : Threads, au %1 ; Weft %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts are not drawn: people began a thread with them, or continued their own</source>
        <translation>
            <numerusform>%Ln publication n’est pas dessinée : quelqu’un a ouvert un fil avec elle, ou poursuivi le sien</numerusform>
            <numerusform>%Ln publications ne sont pas dessinées : des personnes ont ouvert un fil avec elles, ou poursuivi le leur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::charts</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: total %2; %3</source>
        <translation>%1&#xa0;: total&#xa0;%2&#xa0;;&#xa0;%3</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore finie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
</context>
<context>
    <name>weft::charts::CurvesWidget</name>
    <message>
        <source>above its usual rhythm</source>
        <translation>au-dessus du rythme habituel</translation>
    </message>
</context>
<context>
    <name>weft::charts::TimePointsWidget</name>
    <message>
        <source>Selected: %1; Enter makes it the period</source>
        <translation>Sélection : %1 ; Entrée en fait la période</translation>
    </message>
    <message>
        <source>Drag, or press Shift with an arrow key and then Enter, to choose the period; Ctrl with the wheel zooms.</source>
        <translation>Faites glisser, ou appuyez sur Maj et une flèche puis sur Entrée, pour choisir la période ; Ctrl et la molette zooment.</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::BrandDialog</name>
    <message>
        <source>Name a brand</source>
        <translation>Nommer une marque</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>For posts from a file: whose posts and answers are the brand’s. Nothing is asked of Threads. To collect, add an account instead.</source>
        <translation>Pour les publications d’un fichier : lesquelles, et quelles réponses, sont de la marque. Rien n’est demandé à Threads. Pour collecter, ajoutez plutôt un compte.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>@handle, @second_handle</source>
        <comment>placeholder</comment>
        <translation>@compte, @second_compte</translation>
    </message>
    <message>
        <source>Its accounts</source>
        <translation>Ses comptes</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a part of what you want to do, or words to search for</source>
        <translation>Tapez une partie de ce que vous voulez faire, ou des mots à chercher</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Search the posts for “%1”</source>
        <translation>Chercher « %1 » dans les publications</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::DayDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::DayNotesDialog</name>
    <message>
        <source>Notes on days</source>
        <translation>Notes sur des jours</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They stand on the weave and on the charts by week of Community, and below them in files.</source>
        <translation>Elles figurent sur la trame et sur les graphiques par semaine de Communauté, et au-dessous dans les fichiers.</translation>
    </message>
    <message>
        <source>A launch, a holiday, an outage</source>
        <translation>Un lancement, un jour férié, une panne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notes déjà écrites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Demi-diapositive</translation>
    </message>
    <message>
        <source>Width of an A4 page</source>
        <translation>Largeur d’une page A4</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Graphique ou tableau</translation>
    </message>
    <message>
        <source>Title: what it says</source>
        <translation>Titre : ce qu’il dit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Finesse</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Copier l’image et les chiffres</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking Threads…</source>
        <translation>Threads répond…</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::PeriodDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Both days belong to it. Write them as year, month, day: 2026-09-30.</source>
        <translation>Les deux jours en font partie. Écrivez-les année, mois, jour : 2026-09-30.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Choisissez un dernier jour plus tardif.</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::ReplyDialog</name>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Your reply as %1</source>
        <translation>Votre réponse en tant que %1</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sur %2 caractères</translation>
    </message>
    <message>
        <source>Publish this reply?</source>
        <translation>Publier cette réponse&#xa0;?</translation>
    </message>
    <message>
        <source>%1 answers %2. Everybody on Threads can read it at once.</source>
        <translation>%1 répond à %2. Tout le monde sur Threads peut lire la réponse aussitôt.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A digest in the morning</source>
        <translation>Un résumé le matin</translation>
    </message>
    <message>
        <source>The digest, and what happens at once</source>
        <translation>Le résumé, et ce qui arrive sur le moment</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Of watched topics that stand out, of people with a star who write, and of answers to posts with a star; each at most once in twelve hours.</source>
        <translation>Sujets suivis qui se détachent, personnes marquées d’une étoile qui écrivent, réponses aux publications marquées d’une étoile ; chacun une fois en douze heures au plus.</translation>
    </message>
    <message>
        <source>The digest comes at</source>
        <translation>Le résumé arrive à</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Times are those of the workspace. The window must be open; what comes later waits for it.</source>
        <translation>Les heures sont celles de l’espace de travail. La fenêtre doit être ouverte ; ce qui arrive entre-temps l’attend.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>With less motion nothing moves by itself: a conversation is replayed step by step</source>
        <translation>Avec moins de mouvement, rien ne bouge de soi-même : une conversation se rejoue pas à pas</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Select days on a chart</source>
        <translation>Sélectionner des jours sur un graphique</translation>
    </message>
    <message>
        <source>Make the selected days the period</source>
        <translation>Faire des jours sélectionnés la période</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::SignInDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Coller un jeton</translation>
    </message>
    <message>
        <source>Own app, with the browser</source>
        <translation>Propre application, avec le navigateur</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Depuis l’environnement</translation>
    </message>
    <message>
        <source>Yes, keep the token in a file that only I can read</source>
        <translation>Oui, garder le jeton dans un fichier que moi seul peux lire</translation>
    </message>
    <message>
        <source>In Meta’s developer console open your app, then Use cases, Threads API, Settings, User Token Generator. The token lives for 60 days; Weft renews it.</source>
        <translation>Dans la console développeur de Meta, ouvrez votre application, puis Use cases, Threads API, Settings, User Token Generator. Le jeton vit 60 jours&#xa0;; Weft le renouvelle.</translation>
    </message>
    <message>
        <source>Long-lived token</source>
        <translation>Jeton de longue durée</translation>
    </message>
    <message>
        <source>Threads app id</source>
        <translation>Identifiant de l’application Threads</translation>
    </message>
    <message>
        <source>Threads app secret</source>
        <translation>Clé secrète de l’application Threads</translation>
    </message>
    <message>
        <source>Redirect address, exactly as in the console</source>
        <translation>Adresse de redirection, exactement comme dans la console</translation>
    </message>
    <message>
        <source>The browser asks whether this app may read the account. Afterwards it ends at your redirect address: copy the whole address and paste it here.</source>
        <translation>Le navigateur demande si cette application peut lire le compte. Il aboutit ensuite à votre adresse de redirection&#xa0;: copiez l’adresse entière et collez-la ici.</translation>
    </message>
    <message>
        <source>Address the browser ended at</source>
        <translation>Adresse où le navigateur a abouti</translation>
    </message>
    <message>
        <source>Put a token into the environment variable WEFT_TOKEN and start Weft again. It goes before all others; it is not kept, and Weft does not renew it.</source>
        <translation>Mettez un jeton dans la variable d’environnement WEFT_TOKEN et relancez Weft. Il passe avant tous les autres&#xa0;; il n’est pas conservé, et Weft ne le renouvelle pas.</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::ViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is a view of this name: it will show this from now on.</source>
        <translation>Une vue porte déjà ce nom : elle montrera désormais ceci.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>weft::dialogs::WatchDialog</name>
    <message>
        <source>Watch a profile</source>
        <translation>Suivre un profil</translation>
    </message>
    <message>
        <source>Watch a word or a tag</source>
        <translation>Suivre un mot ou un tag</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Topic tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>@handle</source>
        <comment>placeholder</comment>
        <translation>@identifiant</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>With the account</source>
        <translation>Avec le compte</translation>
    </message>
    <message>
        <source>This is too long to be searched for.</source>
        <translation>C’est trop long pour une recherche.</translation>
    </message>
    <message>
        <source>A handle has no blanks.</source>
        <translation>Un identifiant n’a pas d’espaces.</translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>Add an account first.</source>
        <translation>Ajoutez d’abord un compte.</translation>
    </message>
    <message>
        <source>Pause or remove something else that is watched.</source>
        <translation>Mettez en pause ou retirez autre chose qui est suivi.</translation>
    </message>
</context>
<context>
    <name>weft::notify::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>weft::panels::AccountsView</name>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Forget the token…</source>
        <translation>Oublier le jeton…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>weft::panels::BehindPanel</name>
    <message>
        <source>Posts behind a number</source>
        <translation>Publications derrière un nombre</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>les %1 plus récentes sur %2</translation>
    </message>
    <message>
        <source>These posts are not held any more</source>
        <translation>Ces publications ne sont plus conservées</translation>
    </message>
    <message>
        <source>Show in Posts</source>
        <translation>Voir dans Publications</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premières sur %2</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln people</source>
        <translation>
            <numerusform>de %Ln personne</numerusform>
            <numerusform>de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a aucune</translation>
    </message>
</context>
<context>
    <name>weft::panels::BrandComparison</name>
    <message>
        <source>Brands side by side</source>
        <translation>Marques côte à côte</translation>
    </message>
    <message>
        <source>Each figure is the one that the brand’s own Overview shows for this period. A click on it opens its posts; a click on the name of a brand opens its Overview.</source>
        <translation>Chaque chiffre est celui que montre l’Aperçu de la marque pour cette période. Un clic dessus ouvre ses publications ; un clic sur le nom d’une marque ouvre son Aperçu.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Figures are of the posts that are held. Of a brand that is not yours, fewer of them may be, and without its counters there is no active share.</source>
        <translation>Les chiffres portent sur les publications conservées. D’une marque qui n’est pas la vôtre, il peut y en avoir moins, et sans ses compteurs il n’y a pas de part active.</translation>
    </message>
    <message>
        <source>Open the Overview of this brand</source>
        <translation>Ouvrir l’Aperçu de cette marque</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>As they were seen by the end of the period: of connected accounts, and of profiles that are watched. Threads tells only how many there are now, so nothing is known before the first look.</source>
        <translation>Tels qu’ils ont été vus à la fin de la période&#xa0;: ceux des comptes connectés et des profils suivis. Threads ne dit que le nombre du moment&#xa0;; avant la première consultation, rien n’est connu.</translation>
    </message>
    <message>
        <source>Small lines</source>
        <translation>Petites courbes</translation>
    </message>
    <message>
        <source>Those of one row share one scale: a line that lies higher stands for more. They go by day, or by week in long periods.</source>
        <translation>Celles d’une même ligne ont la même échelle&#xa0;: plus une courbe est haute, plus le nombre est grand. Elles vont par jour, ou par semaine dans les longues périodes.</translation>
    </message>
</context>
<context>
    <name>weft::panels::BrandShares</name>
    <message>
        <source>Posts that name this brand</source>
        <translation>Publications qui nomment cette marque</translation>
    </message>
    <message>
        <source>%1 of what names any of the brands: %2 posts</source>
        <comment>share, number</comment>
        <translation>%1 de ce qui nomme l’une des marques&#xa0;: %2 publications</translation>
    </message>
    <message>
        <source>%1 of the people who name any of them: %2</source>
        <comment>share, number</comment>
        <translation>%1 des personnes qui nomment l’une d’elles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>weft::panels::BudgetBars</name>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Used in the last 24 hours</source>
        <translation>Utilisés ces dernières 24 heures</translation>
    </message>
    <message>
        <source>%1 are kept back for what you start by hand</source>
        <translation>%1 sont réservés à ce que vous lancez à la main</translation>
    </message>
    <message>
        <source>Used up; free again at %1</source>
        <translation>Épuisé&#xa0;; de nouveau libre à %1</translation>
    </message>
</context>
<context>
    <name>weft::panels::CollectingNow</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Collect all now</source>
        <translation>Tout collecter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing is collected until you resume; what was fetched stays</source>
        <translation>Rien n’est collecté avant la reprise&#xa0;; ce qui a été lu reste</translation>
    </message>
    <message>
        <source>There is no token: add an account, or set WEFT_TOKEN and start Weft again</source>
        <translation>Il n’y a pas de jeton&#xa0;: ajoutez un compte, ou définissez WEFT_TOKEN et relancez Weft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for the next run</source>
        <translation>En attente du prochain passage</translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation>Collecte à l’arrêt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Collecting now</source>
        <translation>Collecte en cours</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>weft::panels::CollectingPanel</name>
    <message>
        <source>Last problem</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Left out by the last run</source>
        <translation>Laissé de côté au dernier passage</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Dernière fois&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing was collected yet</source>
        <translation>Rien n’a encore été collecté</translation>
    </message>
    <message>
        <source>Today’s budget</source>
        <translation>Budget du jour</translation>
    </message>
    <message>
        <source>Fields that Threads refused</source>
        <translation>Champs refusés par Threads</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Hide until approved</source>
        <translation>Masquer jusqu’à l’approbation</translation>
    </message>
</context>
<context>
    <name>weft::panels::CommunityScreen</name>
    <message>
        <source>Who answers whom</source>
        <translation>Qui répond à qui</translation>
    </message>
    <message>
        <source>Nobody answered anybody</source>
        <translation>Personne n’a répondu à personne</translation>
    </message>
    <message>
        <source>In this period no member of the audience replied to another one.</source>
        <translation>Dans cette période, aucun membre du public n’a répondu à un autre.</translation>
    </message>
    <message>
        <source>sorted by bridging, estimated</source>
        <translation>triés par lien, estimé</translation>
    </message>
    <message>
        <source>sorted by bridging</source>
        <translation>triés par lien</translation>
    </message>
    <message>
        <source>People who hold it together</source>
        <translation>Ceux qui font le lien</translation>
    </message>
    <message>
        <source>Nobody connects others yet</source>
        <translation>Personne ne relie encore les autres</translation>
    </message>
    <message>
        <source>It takes three people of whom two only meet through the third.</source>
        <translation>Il faut trois personnes dont deux ne se rencontrent que par la troisième.</translation>
    </message>
    <message>
        <source>Newcomers without a reply</source>
        <translation>Nouvelles voix sans réponse</translation>
    </message>
    <message>
        <source>People whose first post ever lies in the period and to whom nobody has replied directly. Those who spoke to the brand come first, then the newest.</source>
        <translation>Ceux dont le tout premier post est dans la période et à qui personne n’a répondu directement. D’abord ceux qui ont parlé à la marque, puis les plus récents.</translation>
    </message>
    <message>
        <source>Every newcomer got a reply</source>
        <translation>Chaque nouvelle voix a eu une réponse</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Regulars gone quiet</source>
        <translation>Réguliers devenus muets</translation>
    </message>
    <message>
        <source>Core or regular over the 90 days before the silence, and not a post since then: since the period began, and for 14 days at least (our own choice).</source>
        <translation>Noyau ou réguliers sur les 90 jours avant le silence, et plus un post depuis : depuis le début de la période, et depuis 14 jours au moins (notre choix).</translation>
    </message>
    <message>
        <source>No regular has fallen silent</source>
        <translation>Aucun régulier n’est devenu muet</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Pas encore assez de données</translation>
    </message>
    <message>
        <source>It takes posts of the audience in this time.</source>
        <translation>Il faut des posts du public dans ce temps.</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Circles of belonging</source>
        <translation>Cercles d’appartenance</translation>
    </message>
    <message>
        <source>The counts are of the 90 days that end with the period. Moves are since it began; members move up at once and down at the end of a month, so that cards do not flicker: counts and moves need not add up.</source>
        <translation>Les effectifs portent sur les 90 jours qui finissent avec la période. Les mouvements comptent depuis son début ; on monte aussitôt et on descend en fin de mois, pour que les cartes ne clignotent pas : effectifs et mouvements ne s’additionnent pas forcément.</translation>
    </message>
    <message>
        <source>% by week</source>
        <translation>% par semaine</translation>
    </message>
    <message>
        <source>Vertical or horizontal?</source>
        <translation>Vertical ou horizontal ?</translation>
    </message>
    <message>
        <source>A ↔ A: audience to audience; A → B: audience to brand; B → A: brand to audience. Weeks begin on Monday, UTC; those with fewer than 30 replies are faded, the one that is not over is hollow.</source>
        <translation>P ↔ P : public à public ; P → M : public à marque ; M → P : marque à public. Les semaines commencent le lundi, UTC ; celles de moins de 30 réponses sont pâles, celle qui n’est pas finie est creuse.</translation>
    </message>
    <message>
        <source>% active again, by month of the first post</source>
        <translation>% de retours, par mois du premier post</translation>
    </message>
    <message>
        <source>% active again, by week of the first post</source>
        <translation>% de retours, par semaine du premier post</translation>
    </message>
    <message>
        <source>Do they come back?</source>
        <translation>Reviennent-ils ?</translation>
    </message>
    <message>
        <source>Each row holds the people first seen in one month or week; each cell how many of them wrote again so much later. Rows of fewer than 30 people are faded and count people. Hatched rows begin with the archive, so that some of their people are older. Dashed cells are not over.</source>
        <translation>Chaque ligne réunit les personnes vues d’abord un mois ou une semaine ; chaque case dit combien ont réécrit tant de temps après. Les lignes de moins de 30 personnes sont pâles et comptent des personnes. Les lignes hachurées commencent avec l’archive : certaines personnes sont plus anciennes. Les cases en pointillé ne sont pas finies.</translation>
    </message>
    <message>
        <source>people by week</source>
        <translation>personnes par semaine</translation>
    </message>
    <message>
        <source>Arrivals and losses</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>How unequal?</source>
        <translation>Quelle inégalité ?</translation>
    </message>
    <message>
        <source>Goes on without us</source>
        <translation>Continue sans nous</translation>
    </message>
    <message>
        <source>Do newcomers stay?</source>
        <translation>Les nouveaux restent-ils ?</translation>
    </message>
    <message>
        <source>That newcomers with a reply return more often is an association, not an effect.</source>
        <translation>Que les nouveaux qui ont une réponse reviennent plus souvent est une association, pas un effet.</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>premier post</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer encore</translation>
    </message>
    <message>
        <source>Opens their first posts</source>
        <translation>Ouvre leurs premières publications</translation>
    </message>
    <message>
        <source>Bridging is betweenness as a share of the pairs of other connected members. “Cut off” is how many people would lose every way to the others if this one were gone. A click on a number opens the posts that it counts: of bridging the replies that tie the person to others, of “cut off” the posts of those people. Enter or a double click on a name opens a person’s posts.</source>
        <translation>Le lien est l’intermédiarité, en part des paires d’autres membres reliés. «&#xa0;Isolés&#xa0;»&#xa0;: combien de personnes perdraient tout chemin vers les autres si celle-ci partait. Un clic sur un nombre ouvre les publications qu’il compte&#xa0;: pour le lien, les réponses qui relient la personne aux autres, pour les isolés, leurs publications. Entrée ou un double clic sur un nom ouvre celles de la personne.</translation>
    </message>
    <message>
        <source>Lines are replies between members, large dots people with many of them; at most 300 people, the most connected. The numbers leave the brand out: with it every account is a star. It is drawn with thin lines amid those who talk with it most. Grouping differs a little between equally good answers: judge how clearly they are apart (the modularity, clear from 0.3 on), not who is in which circle.</source>
        <translation>Les lignes sont des réponses entre membres, les grands points les personnes qui en ont beaucoup ; au plus 300 personnes, les plus reliées. Les chiffres laissent la marque de côté : avec elle, tout compte est une étoile. Elle est dessinée en traits fins parmi ceux qui lui parlent le plus. Le groupement varie un peu entre réponses aussi bonnes : jugez s’ils sont nettement séparés (la modularité, nette à partir de 0,3), pas qui est dans quel cercle.</translation>
    </message>
</context>
<context>
    <name>weft::panels::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Deepest</source>
        <translation>Profondes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>The most changes of speaker first</source>
        <translation>D’abord celles où la parole change le plus souvent de personne</translation>
    </message>
    <message>
        <source>Posts to the brand without an answer: questions first, then who waits longest</source>
        <translation>Messages à la marque restés sans réponse : d’abord les questions, puis ceux qui attendent depuis le plus longtemps</translation>
    </message>
    <message>
        <source>The newest post first</source>
        <translation>Le message le plus récent d’abord</translation>
    </message>
    <message>
        <source>Where others began and the brand spoke</source>
        <translation>Là où d’autres ont commencé et où la marque a parlé</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Every question, mention and reply of this period was answered.</source>
        <translation>Toutes les questions, mentions et réponses de cette période ont reçu une réponse.</translation>
    </message>
    <message>
        <source>The brand did not speak outside</source>
        <translation>La marque n’a pas parlé ailleurs</translation>
    </message>
    <message>
        <source>In this period it answered nobody in threads that others began.</source>
        <translation>Pendant cette période, elle n’a répondu à personne dans des fils commencés par d’autres.</translation>
    </message>
    <message>
        <source>No conversation in this period</source>
        <translation>Aucune conversation pendant cette période</translation>
    </message>
    <message>
        <source>No post was answered.</source>
        <translation>Aucun message n’a reçu de réponse.</translation>
    </message>
</context>
<context>
    <name>weft::panels::ConversationsScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Shape of this thread</source>
        <translation>Forme de ce fil</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Not a conversation of the brand</source>
        <translation>Ce n’est pas une conversation de la marque</translation>
    </message>
    <message>
        <source>It neither speaks here nor is it named.</source>
        <translation>Elle n’y parle pas et n’y est pas nommée.</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
</context>
<context>
    <name>weft::panels::DepthBars</name>
    <message>
        <source>Depth score part by part</source>
        <translation>Le score de profondeur, part après part</translation>
    </message>
</context>
<context>
    <name>weft::panels::EngagementScreen</name>
    <message>
        <source>Active against passive</source>
        <translation>Actif et passif</translation>
    </message>
    <message>
        <source>When people reply</source>
        <translation>Quand on répond</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>Part de voix</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>How the post grew</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Formats and tags</source>
        <translation>Formats et tags</translation>
    </message>
    <message>
        <source>Posts of a week</source>
        <translation>Publications d’une semaine</translation>
    </message>
    <message>
        <source>Replies of the audience in the threads that you began, by the hour and weekday of the workspace’s time zone.</source>
        <translation>Réponses du public dans les conversations que vous avez ouvertes, par heure et jour de la semaine du fuseau de l’espace de travail.</translation>
    </message>
    <message>
        <source>Replies are counted by the times of those that are held. Likes and views come from dated looks at the counters, so they rise in steps. The median is over your posts of the same twelve weeks that are old enough.</source>
        <translation>Les réponses sont comptées d’après l’heure de celles qui sont dans le fichier. Les j’aime et les vues viennent de relevés datés des compteurs et montent donc par paliers. La médiane porte sur vos publications des mêmes douze semaines qui sont assez anciennes.</translation>
    </message>
    <message>
        <source>How many replies of the audience half of the posts have. Fewer than five posts are faded.</source>
        <translation>Combien de réponses du public a la moitié des publications. Moins de cinq publications&#xa0;: en gris.</translation>
    </message>
    <message>
        <source>per week, own posts</source>
        <translation>par semaine, vos posts</translation>
    </message>
    <message>
        <source>Reactions until now, by the week in which the post was published</source>
        <translation>Réactions jusqu’à présent, par semaine de publication</translation>
    </message>
    <message>
        <source>%1, n = %2, %3</source>
        <comment>stretch of time, number of replies, time zone</comment>
        <translation>%1, n = %2, %3</translation>
    </message>
    <message>
        <source>Hours with fewer than %1 replies are faded</source>
        <translation>Les heures de moins de %1 réponses sont estompées</translation>
    </message>
    <message>
        <source>Nobody replied to your posts</source>
        <translation>Personne n’a répondu à vos publications</translation>
    </message>
    <message>
        <source>There is one brand only</source>
        <translation>Il n’y a qu’une marque</translation>
    </message>
    <message>
        <source>No post names one of the brands</source>
        <translation>Aucune publication ne nomme l’une des marques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts · sorted by replies, × own median</source>
        <translation>
            <numerusform>%Ln publication · par réponses, × médiane</numerusform>
            <numerusform>%Ln publications · par réponses, × médiane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts · sorted by × own median</source>
        <translation>
            <numerusform>%Ln publication · par × médiane</numerusform>
            <numerusform>%Ln publications · par × médiane</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1; a file holds all of them</source>
        <translation>Les %1 premières&#xa0;; un fichier les contient toutes</translation>
    </message>
    <message>
        <source>You began no conversation in this period</source>
        <translation>Vous n’avez ouvert aucune conversation dans cette période</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>after publishing</source>
        <translation>après publication</translation>
    </message>
    <message>
        <source>%1
Own median: %2 posts</source>
        <comment>text of a post, number</comment>
        <translation>%1
Médiane propre&#xa0;: %2 publications</translation>
    </message>
    <message>
        <source>median replies</source>
        <translation>réponses médianes</translation>
    </message>
    <message>
        <source>%1 of %2 conversations complete</source>
        <translation>%1 conversations complètes sur %2</translation>
    </message>
    <message>
        <source>posts | people</source>
        <translation>posts | personnes</translation>
    </message>
    <message>
        <source>%1 posts by %2 people; brands are looked for by their handles, in the posts that are held</source>
        <translation>%1 publications de %2 personnes&#xa0;; les marques sont cherchées par leurs comptes, dans les publications du fichier</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>What the posts of each day brought until now. Replies are those of the audience that are held, the other numbers are sums of the counters that Threads gave.</source>
        <translation>Ce que les publications de chaque jour ont apporté jusqu’ici. Les réponses sont celles du public qui sont conservées, les autres nombres sont les sommes des compteurs donnés par Threads.</translation>
    </message>
    <message>
        <source>posts by the day they were published, reactions until now</source>
        <translation>par jour de publication, réactions jusqu’ici</translation>
    </message>
    <message>
        <source>Name another one on Sources, with “+ Brand”, to compare with it.</source>
        <translation>Nommez-en une autre dans Sources, avec « + Marque », pour la comparer.</translation>
    </message>
    <message>
        <source>Followers and profiles</source>
        <translation>Abonnés et profils</translation>
    </message>
    <message>
        <source>Followers are those of all accounts of a brand, as they were seen by the end of the period: with a connected account’s own token, or by looking at the profile. Views, likes, replies, quotes and reposts are what Threads says of the posts of the seven days before the newest look, whatever the period. Brands of which one account was not looked at have no sum.</source>
        <translation>Les abonnés sont ceux de tous les comptes d’une marque, tels qu’ils ont été vus à la fin de la période&#xa0;: avec le jeton d’un compte connecté, ou en consultant le profil. Vues, j’aime, réponses, citations et reposts sont ce que Threads dit des publications des sept jours avant la dernière consultation, quelle que soit la période. Une marque dont un compte n’a pas été consulté n’a pas de somme.</translation>
    </message>
    <message>
        <source>totals of the seven days before the newest look</source>
        <translation>totaux des sept jours avant la dernière consultation</translation>
    </message>
</context>
<context>
    <name>weft::panels::FactList</name>
    <message>
        <source>opens its posts</source>
        <translation>ouvre ses publications</translation>
    </message>
</context>
<context>
    <name>weft::panels::FigureCard</name>
    <message>
        <source>opens its posts</source>
        <translation>ouvre ses publications</translation>
    </message>
    <message>
        <source>opens what it means</source>
        <translation>ouvre ce que cela veut dire</translation>
    </message>
</context>
<context>
    <name>weft::panels::FilterMenu</name>
    <message>
        <source>Name of the filter, then Enter</source>
        <translation>Nom du filtre, puis Entrée</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Search without a filter</source>
        <translation>Chercher sans filtre</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Of everything held: %1</source>
        <translation>Parmi tout ce qui est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>weft::panels::HelpButton</name>
    <message>
        <source>What this means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Ce que «&#xa0;%1&#xa0;» veut dire</translation>
    </message>
</context>
<context>
    <name>weft::panels::NetworkView</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Their posts</source>
        <translation>Ses posts</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver quelqu’un</translation>
    </message>
    <message>
        <source>Show the brand and who talks with it</source>
        <translation>Montrer la marque et ceux qui lui parlent</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Montrer tout le réseau</translation>
    </message>
    <message>
        <source>Nobody in the picture has this name</source>
        <translation>Personne dans l’image n’a ce nom</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose a person by click, by arrow keys or by name. Ctrl and the wheel, or + and −, zoom; drag to move.</source>
        <translation>Choisissez par clic, flèches ou nom. Ctrl et la molette, ou + et −, zooment ; glissez pour déplacer.</translation>
    </message>
</context>
<context>
    <name>weft::panels::OverviewScreen</name>
    <message>
        <source>The weave</source>
        <translation>La trame</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>who talks to whom, per week</source>
        <translation>qui parle à qui, par semaine</translation>
    </message>
    <message>
        <source>who talks to whom, per day</source>
        <translation>qui parle à qui, par jour</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Every question, mention and reply of this period was answered.</source>
        <translation>Chaque question, mention et réponse de cette période a reçu une réponse.</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>Le graphique</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 of %2 replies answer a post that is not held; nobody knows to whom they speak.</source>
        <translation>%1 réponses sur&#xa0;%2 visent une publication qui n’est pas en cache&#xa0;; nul ne sait à qui elles parlent.</translation>
    </message>
    <message>
        <source>Depth score</source>
        <translation>Score de profondeur</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>les 90 derniers jours</translation>
    </message>
    <message>
        <source>Trending in your conversations</source>
        <translation>Ce qui monte dans vos conversations</translation>
    </message>
    <message>
        <source>Days that are not over are drawn hollow. Click on a bar to see its posts; drag over several to make them the period.</source>
        <translation>Les jours qui ne sont pas finis sont dessinés en creux. Cliquez sur une barre pour voir ses publications ; faites glisser sur plusieurs pour en faire la période.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>No posts in this period</source>
        <translation>Aucune publication dans cette période</translation>
    </message>
    <message>
        <source>Who waits is told of the posts that are held.</source>
        <translation>Qui attend se dit des publications qui sont gardées.</translation>
    </message>
    <message>
        <source>%1 in this period · oldest %2</source>
        <comment>number of posts, age</comment>
        <translation>%1 sur la période · jusqu’à %2</translation>
    </message>
    <message>
        <source>as of %1, being measured anew</source>
        <translation>état du %1, nouvelle mesure en cours</translation>
    </message>
    <message>
        <source>%1 up to now · oldest %2</source>
        <comment>number of posts, age</comment>
        <translation>%1 à ce jour · jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>weft::panels::Panel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostActions</name>
    <message>
        <source>Asking Threads…</source>
        <translation>Threads répond…</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostDetail</name>
    <message>
        <source>Open on Threads ↗</source>
        <translation>Ouvrir sur Threads ↗</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Only in this file; never sent anywhere.</source>
        <translation>Seulement dans ce fichier&#xa0;; jamais envoyée.</translation>
    </message>
    <message>
        <source>Choose a post to read it here.</source>
        <translation>Choisissez une publication pour la lire ici.</translation>
    </message>
    <message>
        <source>%1 · answering %2</source>
        <comment>moment, person</comment>
        <translation>%1 · répond à&#xa0;%2</translation>
    </message>
    <message>
        <source>Favourite: press to remove</source>
        <translation>Favori&#xa0;: appuyer pour retirer</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Favourite person</source>
        <translation>Personne favorite</translation>
    </message>
    <message>
        <source>Make this person a favourite: you are told when they write</source>
        <translation>Ajouter cette personne aux favoris : vous êtes prévenu quand elle écrit</translation>
    </message>
    <message>
        <source>Favourite person: press to remove</source>
        <translation>Personne favorite : appuyez pour retirer</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostViewMenu</name>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes</translation>
    </message>
    <message>
        <source>Most replies first</source>
        <translation>Le plus de réponses</translation>
    </message>
    <message>
        <source>Most likes first</source>
        <translation>Le plus de j’aime</translation>
    </message>
    <message>
        <source>Most views first</source>
        <translation>Le plus de vues</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Order and columns of the table</source>
        <translation>Ordre et colonnes du tableau</translation>
    </message>
    <message>
        <source>Order and columns: %1</source>
        <translation>Ordre et colonnes : %1</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostsScreen</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No post of this period matches the search.</source>
        <translation>Aucune publication de cette période ne correspond.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>number of posts, milliseconds</comment>
        <translation>%1 ·&#xa0;%2&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>This search cannot be read</source>
        <translation>Cette recherche ne peut pas être lue</translation>
    </message>
    <message>
        <source>At the marked place: %1.</source>
        <comment>what is wrong with the search</comment>
        <translation>À l’endroit marqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No post that is held matches the filter.</source>
        <translation>Aucune publication conservée ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>weft::panels::PostsTable</name>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard</source>
        <translation>
            <numerusform>%Ln ligne dans le presse-papiers</numerusform>
            <numerusform>%Ln lignes dans le presse-papiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard takes %Ln row(s) at most: export the posts instead</source>
        <translation>
            <numerusform>Le presse-papiers prend %Ln ligne au plus : exportez plutôt les publications</numerusform>
            <numerusform>Le presse-papiers prend %Ln lignes au plus : exportez plutôt les publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::ReportsScreen</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>Rapport entier en PDF…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien sur cette période</translation>
    </message>
    <message>
        <source>%1 of %2 screens are read</source>
        <translation>%1 écrans lus sur %2</translation>
    </message>
    <message>
        <source>There is a report when all screens are read and one has something</source>
        <translation>Le rapport est possible quand tous les écrans sont lus et que l’un d’eux a quelque chose</translation>
    </message>
    <message>
        <source>How many charts and tables of this screen can be exported for the period. The numbers in them open their posts and formulas on the screen itself; a file has the numbers behind each chart.</source>
        <translation>Combien de graphiques et de tableaux de cet écran peuvent être exportés pour la période. Leurs nombres ouvrent leurs publications et leurs formules sur l’écran même&#xa0;; un fichier contient les nombres derrière chaque graphique.</translation>
    </message>
</context>
<context>
    <name>weft::panels::RowCopier</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>weft::panels::SearchBox</name>
    <message>
        <source>Search: fillet OR &quot;load bearing&quot; NOT author:name since:2026-09</source>
        <translation>Rechercher&#xa0;: congé OR &quot;solveur&quot; NOT author:nom since:2026-09</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des publications</translation>
    </message>
</context>
<context>
    <name>weft::panels::SourcesScreen</name>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Ce qui est collecté</translation>
    </message>
    <message>
        <source>Add the brand’s account to collect from Threads, or import a file of posts.</source>
        <translation>Ajoutez le compte de la marque pour collecter depuis Threads, ou importez un fichier de publications.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>%1 posts of %2 people, %3</source>
        <comment>counts, dates held</comment>
        <translation>%1 publications de %2 personnes, %3</translation>
    </message>
    <message>
        <source>last 60 days; hatched = not seen</source>
        <translation>60 derniers jours&#xa0;; hachuré = pas vu</translation>
    </message>
</context>
<context>
    <name>weft::panels::SourcesView</name>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Ce qui est collecté</translation>
    </message>
    <message>
        <source>+ Word or tag</source>
        <translation>+ Mot ou tag</translation>
    </message>
    <message>
        <source>+ Profile</source>
        <translation>+ Profil</translation>
    </message>
    <message>
        <source>+ Account</source>
        <translation>+ Compte</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>+ Brand</source>
        <translation>+ Marque</translation>
    </message>
</context>
<context>
    <name>weft::panels::ThinBar</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>weft::panels::ThreadReplay</name>
    <message>
        <source>Moment of the conversation</source>
        <translation>Moment de la conversation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Replay by time</source>
        <translation>Revoir dans le temps</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of posts, of all, moment</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>weft::panels::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>weft::panels::ToneSharesView</name>
    <message>
        <source>How right this is was not measured.</source>
        <translation>La justesse n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>Measured: F1 %1; “negative” is right in %2, “positive” in %3.</source>
        <comment>mean F1, two shares</comment>
        <translation>Mesuré : F1 %1 ; « négatif » est juste dans %2 des cas, « positif » dans %3.</translation>
    </message>
    <message>
        <source>Macro-F1 between %1 and %2, on %3 posts: %4</source>
        <translation>Macro-F1 entre %1 et %2, sur %3 publications : %4</translation>
    </message>
    <message>
        <source>%1 of %2 corrections, then these shares are corrected.</source>
        <translation>%1 corrections sur %2 ; ensuite ces parts sont corrigées.</translation>
    </message>
    <message>
        <source>Your %1 corrections do not tell the three tones apart yet.</source>
        <translation>Vos %1 corrections ne distinguent pas encore les trois tons.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>share, tone, interval</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>By your %1 corrections: %2</source>
        <translation>D’après vos %1 corrections : %2</translation>
    </message>
    <message>
        <source>whose language nobody says</source>
        <translation>dont personne ne dit la langue</translation>
    </message>
    <message>
        <source>in languages without a list (%1)</source>
        <translation>dans des langues sans liste (%1)</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>that you hid</source>
        <translation>que vous avez masquées</translation>
    </message>
    <message>
        <source>Not measured: %1.</source>
        <translation>Non mesurées : %1.</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <comment>language, number of posts</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>—  %1 posts are needed for shares; the posts themselves are listed beside.</source>
        <translation>—  il faut %1 publications pour des parts ; les publications elles-mêmes sont listées à côté.</translation>
    </message>
</context>
<context>
    <name>weft::panels::ToneView</name>
    <message>
        <source>Posts of this tone</source>
        <translation>Publications de ce ton</translation>
    </message>
    <message>
        <source>No post of this period sounds like this.</source>
        <translation>Aucune publication de cette période n’a ce ton.</translation>
    </message>
    <message>
        <source>This post is %1</source>
        <translation>Cette publication est : %1</translation>
    </message>
</context>
<context>
    <name>weft::panels::TopicDetail</name>
    <message>
        <source>Open threads</source>
        <translation>Ouvrir les publications</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>Première publication</translation>
    </message>
    <message>
        <source>Unwatch</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Opens these posts beside the screen</source>
        <translation>Ouvre ces publications à côté de l’écran</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threads with you</source>
        <translation>
            <numerusform>%Ln conversation avec vous</numerusform>
            <numerusform>%Ln conversations avec vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger without you</source>
        <translation>
            <numerusform>%Ln plus grande sans vous</numerusform>
            <numerusform>%Ln plus grandes sans vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::TopicsScreen</name>
    <message>
        <source>When topics burst</source>
        <translation>Quand les sujets montent</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Posts on this topic</source>
        <translation>Publications sur ce sujet</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threads</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>A term, not a topic</source>
        <translation>Un terme, pas un sujet</translation>
    </message>
    <message>
        <source>Open threads finds every post that holds it.</source>
        <translation>« Ouvrir les publications » trouve toutes celles qui le contiennent.</translation>
    </message>
    <message>
        <source>No topic to draw</source>
        <translation>Aucun sujet à dessiner</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>threads with you</source>
        <translation>conversations avec vous</translation>
    </message>
    <message>
        <source>larger threads without you</source>
        <translation>plus grandes conversations sans vous</translation>
    </message>
</context>
<context>
    <name>weft::panels::TopicsTable</name>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Look up or watch any word, phrase or #tag</source>
        <translation>Chercher ou suivre un mot, une expression ou un #tag</translation>
    </message>
    <message>
        <source>A term to look up</source>
        <translation>Un terme à chercher</translation>
    </message>
    <message>
        <source>Hide what is muted</source>
        <translation>Cacher ce qui est masqué</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln muted</source>
        <translation>
            <numerusform>Montrer %Ln masqué</numerusform>
            <numerusform>Montrer %Ln masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weft::panels::TurnBar</name>
    <message>
        <source>Open on Threads ↗</source>
        <translation>Ouvrir sur Threads ↗</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Choose a post to answer it.</source>
        <translation>Choisissez un message pour y répondre.</translation>
    </message>
    <message>
        <source>Favourite: press to remove</source>
        <translation>Favori : cliquer pour retirer</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>En faire un favori</translation>
    </message>
</context>
<context>
    <name>weft::panels::TwinList</name>
    <message>
        <source>%1 · to %2</source>
        <comment>date, person</comment>
        <translation>%1 · à %2</translation>
    </message>
    <message>
        <source>How alike the two are: J = %1 of their five-character pieces. Show both posts</source>
        <translation>Ressemblance des deux : J = %1 de leurs morceaux de cinq caractères. Afficher les deux</translation>
    </message>
    <message>
        <source>Alike: %1. Show both posts</source>
        <translation>Ressemblance : %1. Afficher les deux</translation>
    </message>
    <message>
        <source>Two posts alike</source>
        <translation>Deux publications semblables</translation>
    </message>
</context>
<context>
    <name>weft::panels::VoiceScreen</name>
    <message>
        <source>How fast you answer</source>
        <translation>Vos délais de réponse</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>En visite</translation>
    </message>
    <message>
        <source>Hours and weekdays</source>
        <translation>Heures et jours</translation>
    </message>
    <message>
        <source>Hollow phrases</source>
        <translation>Formules creuses</translation>
    </message>
    <message>
        <source>You said this before</source>
        <translation>Vous l’avez déjà dit</translation>
    </message>
    <message>
        <source>How replies begin</source>
        <translation>Débuts de vos réponses</translation>
    </message>
    <message>
        <source>Questions you asked</source>
        <translation>Vos questions</translation>
    </message>
    <message>
        <source>Whom you speak to</source>
        <translation>À qui vous parlez</translation>
    </message>
    <message>
        <source>What people sound like</source>
        <translation>Le ton des gens</translation>
    </message>
    <message>
        <source>When people speak to you</source>
        <translation>Quand on vous parle</translation>
    </message>
    <message>
        <source>When you reply</source>
        <translation>Quand vous répondez</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>recompter</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>Mute the phrase, or count it again</source>
        <translation>Ignorer la formule, ou la recompter</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 of %2 conversations are not complete; what is missing there looks unanswered or is not seen at all.</source>
        <translation>Sur %2 conversations, %1 incomplètes ; ce qui y manque paraît sans réponse ou n’est pas vu du tout.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Not all of both periods is held: the cards compare %1 of each.</source>
        <translation>Les deux périodes ne sont pas conservées en entier : les cartes comparent %1 de chacune.</translation>
    </message>
    <message>
        <source>unanswered posts counted, not forgotten</source>
        <translation>les sans-réponse comptent aussi</translation>
    </message>
    <message>
        <source>%1 of %2 conversations complete</source>
        <translation>%1 conversations complètes sur %2</translation>
    </message>
    <message>
        <source>Posts without an answer count as still waiting</source>
        <translation>Les publications sans réponse comptent comme encore en attente</translation>
    </message>
    <message>
        <source>who speaks to you</source>
        <translation>qui vous parle</translation>
    </message>
    <message>
        <source>others’ threads</source>
        <translation>fils des autres</translation>
    </message>
    <message>
        <source>n = %1 and %2, %3</source>
        <comment>numbers of posts, time zone</comment>
        <translation>n = %1 et %2, %3</translation>
    </message>
    <message>
        <source>Hours with fewer than %1 posts are faded</source>
        <translation>Les heures de moins de %1 publications sont estompées</translation>
    </message>
    <message>
        <source>Nobody spoke to you in this period</source>
        <translation>Personne ne vous a parlé dans cette période</translation>
    </message>
    <message>
        <source>A post that replies to you or names you would be counted here.</source>
        <translation>Une publication qui vous répond ou vous nomme serait comptée ici.</translation>
    </message>
    <message>
        <source>No visits in this period</source>
        <translation>Aucune visite dans cette période</translation>
    </message>
    <message>
        <source>You replied in no thread of others.</source>
        <translation>Vous n’avez répondu dans aucun fil des autres.</translation>
    </message>
    <message>
        <source>Ordinary posts on the same list: at most %1. Roots: %2, replies: %3.</source>
        <translation>Publications ordinaires, même liste : au plus %1. Fils : %2, réponses : %3.</translation>
    </message>
    <message>
        <source>You wrote nothing in this period</source>
        <translation>Vous n’avez rien écrit dans cette période</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Aucune n’a été trouvée</translation>
    </message>
    <message>
        <source>The list has %1 phrases.</source>
        <translation>La liste compte %1 formules.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 pairs; J = 0.6 and more, of five-character pieces</source>
        <translation>Les %1 paires les plus récentes sur %2 ; J = 0,6 et plus, morceaux de cinq caractères</translation>
    </message>
    <message>
        <source>No post repeats an earlier one</source>
        <translation>Aucune publication n’en répète une autre</translation>
    </message>
    <message>
        <source>%1 different, %2 bits</source>
        <comment>number of openings, entropy</comment>
        <translation>%1 différents, %2 bits</translation>
    </message>
    <message>
        <source>No replies in this period</source>
        <translation>Aucune réponse dans cette période</translation>
    </message>
    <message>
        <source>%1 asked · %2 answered · %3 followed up</source>
        <translation>%1 posées · %2 répondues · %3 suivies</translation>
    </message>
    <message>
        <source>Listed: answered questions to which you did not come back</source>
        <translation>Listées : les questions répondues auxquelles vous n’êtes pas revenu</translation>
    </message>
    <message>
        <source>You asked no question in this period</source>
        <translation>Vous n’avez posé aucune question dans cette période</translation>
    </message>
    <message>
        <source>No answer waits for you</source>
        <translation>Aucune réponse ne vous attend</translation>
    </message>
    <message>
        <source>You came back to every question that somebody answered.</source>
        <translation>Vous êtes revenu à chaque question répondue.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of posts</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1, the audience; for no person, in no score</source>
        <translation>n = %1, le public ; pour personne, dans aucun score</translation>
    </message>
    <message>
        <source>No post whose tone can be heard</source>
        <translation>Aucune publication dont le ton s’entend</translation>
    </message>
    <message>
        <source>There are lists for English and French.</source>
        <translation>Il y a des listes pour l’anglais et le français.</translation>
    </message>
    <message>
        <source>Nobody answered a question of yours.</source>
        <translation>Personne n’a répondu à une de vos questions.</translation>
    </message>
    <message>
        <source>How you answered over time</source>
        <translation>Vos réponses au fil du temps</translation>
    </message>
    <message>
        <source>Posts to you, by when they were written</source>
        <translation>Publications à votre adresse, par date d’écriture</translation>
    </message>
    <message>
        <source>Answered within 24 hours, %</source>
        <translation>Réponse en 24 heures, %</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Every post counts on the day on which it was written, whenever it was answered. A post that still waits and is not a day old may still be answered in time, so the share of the newest day may not be known. Days with fewer than %1 posts are faded.</source>
        <translation>Chaque publication compte le jour où elle a été écrite, quelle que soit la date de la réponse. Une publication en attente de moins d’un jour peut encore recevoir réponse à temps&#xa0;: la part du dernier jour peut donc être inconnue. Les jours de moins de %1 publications sont estompés.</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
</context>
<context>
    <name>weft::window::Actions</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collecter maintenant</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Arrêter la collecte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des publications</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer à la période d’avant</translation>
    </message>
    <message>
        <source>Choose a period…</source>
        <translation>Choisir une période…</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Annuler le dernier filtre</translation>
    </message>
    <message>
        <source>Redo the filter</source>
        <translation>Rétablir le filtre</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy the first picture</source>
        <translation>Copier la première image</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Question ouverte suivante</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Open on Threads</source>
        <translation>Ouvrir sur Threads</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Notes on days…</source>
        <translation>Notes sur des jours…</translation>
    </message>
    <message>
        <source>Zoom in on the period</source>
        <translation>Zoomer sur la période</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>Go to a day of the posts…</source>
        <translation>Aller à un jour des publications…</translation>
    </message>
</context>
<context>
    <name>weft::window::CommandDesk</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Side by side with</source>
        <translation>Côte à côte avec</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
</context>
<context>
    <name>weft::window::ConversationsDesk</name>
    <message>
        <source>No question of this list waits for an answer.</source>
        <translation>Aucune question de cette liste n’attend de réponse.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
</context>
<context>
    <name>weft::window::EngagementDesk</name>
    <message>
        <source>You began no conversation in this period</source>
        <translation>Vous n’avez ouvert aucune conversation dans cette période</translation>
    </message>
    <message>
        <source>Rates are of posts that begin conversations; how you answer is on the Voice screen.</source>
        <translation>Les taux portent sur les publications qui ouvrent des conversations&#xa0;; vos réponses sont sur l’écran Voix.</translation>
    </message>
</context>
<context>
    <name>weft::window::ExportDesk</name>
    <message>
        <source>%1…</source>
        <comment>a chart or a table</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>There is nothing to export on this screen yet</source>
        <translation>Il n’y a encore rien à exporter sur cet écran</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>The picture and its numbers are on the clipboard</source>
        <translation>L’image et ses chiffres sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Rapport entier</translation>
    </message>
</context>
<context>
    <name>weft::window::FoundPostsDesk</name>
    <message>
        <source>Days can be gone to in an order of time: newest or oldest first</source>
        <translation>On va à un jour dans l’ordre du temps : les plus récentes ou les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>There are no posts to export</source>
        <translation>Il n’y a aucune publication à exporter</translation>
    </message>
    <message>
        <source>Export the posts found</source>
        <translation>Exporter les publications trouvées</translation>
    </message>
    <message>
        <source>Written: the first %1 of %2 posts, %3</source>
        <translation>Écrit : les %1 premières publications sur %2, %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>weft::window::MainWindow</name>
    <message>
        <source>Imported: %1 posts read, %2 new, %3 lines left out</source>
        <translation>Importé&#xa0;:&#xa0;%1 publications lues,&#xa0;%2 nouvelles,&#xa0;%3 lignes laissées de côté</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Weft workspace (*.weft)</source>
        <translation>Espace de travail Weft (*.weft)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Posts (*.jsonl *.zst)</source>
        <translation>Publications (*.jsonl *.zst)</translation>
    </message>
</context>
<context>
    <name>weft::window::NavigationBar</name>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s) · Threads</source>
        <translation>
            <numerusform>%n marque · Threads</numerusform>
            <numerusform>%n marques · Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 posts in cache</source>
        <translation>%1 en cache</translation>
    </message>
    <message>
        <source>%1 waiting for an answer</source>
        <translation>%1 en attente de réponse</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <translation>Collecte : %1</translation>
    </message>
    <message>
        <source>Last run failed</source>
        <translation>Échec du dernier passage</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Rien de collecté pour l’instant</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>À jour ·&#xa0;%1</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
</context>
<context>
    <name>weft::window::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>weft::window::PostsDesk</name>
    <message>
        <source>A saved filter looks at everything that is held; the period above does not apply.</source>
        <translation>Un filtre enregistré cherche dans tout ce qui est gardé&#xa0;; la période ci-dessus ne s’applique pas.</translation>
    </message>
    <message>
        <source>The search has its own dates; the period above does not apply.</source>
        <translation>La recherche a ses propres dates&#xa0;; la période ci-dessus ne s’applique pas.</translation>
    </message>
</context>
<context>
    <name>weft::window::SourcesDesk</name>
    <message>
        <source>Watched from now on: %1</source>
        <translation>Suivi désormais&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token of @%1 is forgotten</source>
        <translation>Le jeton de @%1 est oublié</translation>
    </message>
    <message>
        <source>Signed in as @%1</source>
        <translation>Connecté en tant que @%1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Weft stops looking for it. The posts that it found stay in this file; its coverage is forgotten.</source>
        <translation>Weft cesse de le chercher. Les publications trouvées restent dans ce fichier&#xa0;; sa couverture est oubliée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Forget the token of @%1?</source>
        <translation>Oublier le jeton de @%1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing more is collected for this account until it is signed in again. What was collected stays. The token itself stays valid at Meta until it ends or is withdrawn there.</source>
        <translation>Plus rien n’est collecté pour ce compte avant sa reconnexion. Ce qui a été collecté reste. Le jeton lui-même reste valable chez Meta jusqu’à son expiration ou son retrait.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>%1 is a brand now</source>
        <translation>%1 est maintenant une marque</translation>
    </message>
</context>
<context>
    <name>weft::window::TopBar</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sans comparaison</translation>
    </message>
    <message numerus="yes">
        <source>vs previous %n day(s)</source>
        <translation>
            <numerusform>contre le jour d’avant</numerusform>
            <numerusform>contre les %n jours d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer à la période d’avant</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>+ %n brand(s)</source>
        <translation>
            <numerusform>+ %n marque</numerusform>
            <numerusform>+ %n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side with</source>
        <translation>Côte à côte avec</translation>
    </message>
    <message>
        <source>Add another account as a brand to compare with it</source>
        <translation>Ajoutez un autre compte comme marque pour comparer avec elle</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <comment>brand, brands</comment>
        <translation>%1, à côté de %2</translation>
    </message>
</context>
<context>
    <name>weft::window::TopicsDesk</name>
    <message>
        <source>No longer marked: %1</source>
        <translation>N’est plus marqué : %1</translation>
    </message>
    <message>
        <source>Watched from now on: %1</source>
        <translation>Suivi désormais : %1</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>Masqué : %1</translation>
    </message>
</context>
<context>
    <name>weft::window::ViewsDesk</name>
    <message>
        <source>View saved: %1</source>
        <translation>Vue enregistrée : %1</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Vue supprimée : %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>brands</comment>
        <translation>à côté de %1</translation>
    </message>
    <message>
        <source>with the period before</source>
        <translation>avec la période d’avant</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sans comparaison</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>recherche : %1</translation>
    </message>
    <message>
        <source>The view “%1” is of the brand “%2”, which this workspace does not have</source>
        <comment>view, brand</comment>
        <translation>La vue « %1 » porte sur la marque « %2 », que cet espace de travail n’a pas</translation>
    </message>
</context>
</TS>
