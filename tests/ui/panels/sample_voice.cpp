// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sample_voice.h"

#include "app/brand_talk.h"
#include "tone/scorers.h"
#include "zone/time_zone.h"

namespace weft::panels {

namespace {

using namespace std::chrono_literals;
using metrics::SpokenAt;

const base::TimeRange kPeriod{base::parseInstant("2026-09-01").value(),
                              base::parseInstant("2026-09-29").value()};

std::string named(const char* prefix, int number) {
    return prefix + std::to_string(number);
}

void addAddressed(app::BrandTalk& talk, int posts, int answered) {
    std::vector<metrics::Observation> waits;
    for (int i = 0; i < posts; ++i) {
        const bool came = i < answered;
        waits.push_back({(came ? i + 1 : 100) * 3600.0, came});
        talk.addressed.push_back({named("a", i), 9, i % 4 == 0, came});
    }
    talk.answers.all = metrics::waitingTimes(waits);
    talk.answers.questions = metrics::waitingTimes({waits.begin(), waits.begin() + posts / 4});
    talk.answers.byHour[9] = {posts, answered, talk.answers.all.median()};
}

/// Four posts on each of the first ten days: two answered in time, one later, one not; nothing on the others.
void addDays(app::VoiceSnapshot& snapshot) {
    auto& days = snapshot.answersOverTime;
    days.grid = zone::TimeZone::utc().dayGrid({kPeriod.since, kVoiceNow});
    days.intervals.resize(days.grid.size());
    days.posts.resize(days.grid.size());
    for (int day = 0; day < 10; ++day) {
        const auto at = static_cast<std::size_t>(day);
        days.intervals[at] = {
            .withinDay = 2, .later = 1, .unanswered = 1, .shareWithinDay = {{0.5, 0, 0.2, 0.8}}};
        for (int i = 0; i < 4; ++i)
            days.posts[at].push_back(named("a", 4 * day + i));
    }
    days.notes = {{1, "2026-09-03", "launch"}};
}

void addSpeech(app::VoiceSnapshot& snapshot, int posts) {
    std::vector<voice::SpokenPost> spoken;
    for (int i = 0; i < posts; ++i) {
        voice::SpokenPost post{
            .id = named("s", i), .at = kPeriod.since + i * 12h, .text = named("Note ", i * 7919)};
        if (i % 10 == 0) post.text += ", we are here for you";
        post.reply = i % 2 == 1;
        if (i % 8 == 2) {
            post.text += ", which one?";
            post.answered = true;
            post.followedUp = i != 2;
        }
        spoken.push_back(std::move(post));
    }
    snapshot.voice.voice.range = kPeriod;
    snapshot.voice.voice.speech = voice::measureSpeech(std::move(spoken), voice::hollowPhrases());
    snapshot.voice.list = {"1", {}, voice::hollowPhrases().phrases.size(), {}};
}

app::VoicePost postOf(const std::string& id, const std::string& text) {
    return {.id = id,
            .author = "maia",
            .to = "acme",
            .text = text,
            .createdAt = kVoiceNow - 50h,
            .permalink = "https://www.threads.net/t/" + id};
}

void addHeard(app::VoiceSnapshot& snapshot, const std::string& id, const std::string& text) {
    const auto scoring = tone::findScorer("en")->score(text);
    const app::TonedPost toned{.id = id,
                               .createdAt = kVoiceNow - 50h,
                               .language = "en",
                               .scored = scoring.tone,
                               .score = scoring.score};
    snapshot.tone.posts.push_back(toned);
    snapshot.toned[tone::indexOf(scoring.tone)].push_back({postOf(id, text), toned, scoring.words});
}

void addTone(app::VoiceSnapshot& snapshot) {
    addHeard(snapshot, "n1", "I hate the new lid");
    addHeard(snapshot, "p1", "I love the new lid, it is wonderful");
    auto& shares = snapshot.tone.all;
    shares.heard = {12, 68, 20};
    for (const auto tone : tone::kTones)
        shares.shares[tone::indexOf(tone)] = base::proportionOf({shares.heard[tone::indexOf(tone)], 100});
    snapshot.tone.languages = {shares};
    snapshot.tone.languages[0].language = "en";
    snapshot.tone.languages[0].accuracy = tone::accuracyOf("en");
}

} // namespace

app::VoiceSnapshot sampleVoice() {
    app::VoiceSnapshot snapshot{
        .filter = {.period = kPeriod, .comparison = {}}, .brandName = "Acme", .asOf = kVoiceNow};
    addAddressed(snapshot.talk, 40, 30);
    snapshot.talk.range = kPeriod;
    snapshot.talk.visits = {{"v1", SpokenAt::Joined, true}, {"v2", SpokenAt::Summoned, false}};
    snapshot.talk.places = {.home = 8, .summoned = 1, .joined = 1, .awayThreads = 2};
    snapshot.talk.replies = {{"s1", 9}, {"s3", 10}};
    addDays(snapshot);
    addSpeech(snapshot, 40);
    snapshot.twins = {
        {postOf("t1", "Thank you for your message"), postOf("t2", "Thank you for the message"), 0.81}};
    snapshot.leftQuestions = {postOf("s2", "Note 15838, which one?")};
    addTone(snapshot);
    snapshot.figures = figures::inCatalogue(snapshot.voice, app::figuresOf(snapshot.talk, kVoiceNow));
    return snapshot;
}

app::VoiceSnapshot quietVoice() {
    app::VoiceSnapshot snapshot{
        .filter = {.period = kPeriod, .comparison = {}}, .brandName = "Acme", .asOf = kVoiceNow};
    addAddressed(snapshot.talk, 5, 0);
    addSpeech(snapshot, 0);
    snapshot.figures = figures::inCatalogue(snapshot.voice, app::figuresOf(snapshot.talk, kVoiceNow));
    return snapshot;
}

} // namespace weft::panels
