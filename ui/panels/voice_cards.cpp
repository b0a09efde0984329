// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbers.h"
#include "models/voice_figures.h"
#include "panels/metric_help.h"
#include "panels/voice_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weft::panels {

namespace {

using namespace std::chrono_literals;
using models::kFewPosts;

/// A share with the posts that it is of.
struct Counted {
    std::optional<double> share;
    std::int64_t of = 0;
};

format::Delta deltaOf(const Counted& now, const std::optional<Counted>& before, format::Wish wish) {
    if (!before) return {};
    if (now.of < kFewPosts || before->of < kFewPosts)
        return {{}, QCoreApplication::translate("voice", "too few posts to compare"), {}};
    return format::shareDelta(now.share, before->share, wish);
}

const voice::Speech& comparedSpeech(const app::VoiceSnapshot& snapshot) {
    const auto& voice = snapshot.voice;
    return voice.comparedPart ? voice.comparedPart->speech : voice.voice.speech;
}

std::int64_t sizeOf(const voice::Places& places) {
    return static_cast<std::int64_t>(places.size());
}

Counted hollowOf(const voice::Speech& speech) {
    const auto& share = speech.all.hollow.share;
    return {share ? std::optional(share->share) : std::nullopt, sizeOf(speech.all.posts)};
}

Counted cannedOf(const voice::Speech& speech) {
    return {speech.replyTemplates.cannedShare, speech.replyTemplates.considered};
}

Counted followedOf(const voice::Speech& speech) {
    const auto& questions = speech.rootQuestions;
    return {base::ratio(sizeOf(questions.followedUp), sizeOf(questions.asked)), sizeOf(questions.asked)};
}

Counted answeredOf(const app::BrandTalk& talk) {
    const auto share = talk.answers.all.within(24h);
    return {share ? std::optional(share->p) : std::nullopt, talk.answers.all.count};
}

template<typename Take>
format::Delta speechDelta(const app::VoiceSnapshot& snapshot, Take take, format::Wish wish) {
    const auto& previous = snapshot.voice.previous;
    return deltaOf(take(comparedSpeech(snapshot)),
                   previous ? std::optional(take(previous->speech)) : std::nullopt, wish);
}

/// The share of a group's posts that are in `found`, for every seven days; nothing of a few posts.
std::vector<std::optional<double>> weekly(const figures::VoiceReport& report, const voice::Places& group,
                                          const voice::Places& found) {
    constexpr std::int64_t kFewest = 5;
    constexpr std::chrono::days kWeek{7};
    std::vector<std::pair<std::int64_t, std::int64_t>> weeks;
    const auto count = [&](const voice::Places& places, auto member) {
        for (const auto place : places) {
            const auto week = (report.speech.heard[place].post.at - report.range->since) / kWeek;
            const auto index = static_cast<std::size_t>(week);
            if (index >= weeks.size()) weeks.resize(index + 1);
            weeks[index].*member += 1;
        }
    };
    using Week = std::pair<std::int64_t, std::int64_t>;
    count(group, &Week::second);
    count(found, &Week::first);
    std::vector<std::optional<double>> shares;
    for (const auto& [part, whole] : weeks)
        shares.push_back(whole < kFewest ? std::nullopt : base::ratio(part, whole));
    return shares;
}

voice::Places hollowPlaces(const voice::Speech& speech) {
    voice::Places places;
    for (const auto& one : speech.all.hollow.hits)
        places.push_back(one.post);
    return places;
}

voice::Places cannedPlaces(const voice::Speech& speech) {
    voice::Places places;
    for (const auto& group : speech.replyTemplates.groups)
        places.insert(places.end(), group.begin(), group.end());
    std::ranges::sort(places);
    return places;
}

/// A share of posts, of few of them the two counts.
QString shareFigure(const Counted& share, std::int64_t part) {
    if (!share.share) return format::dash();
    return share.of < kFewPosts ? models::partOf(part, share.of) : format::percent(*share.share);
}

QString noPosts() {
    return QCoreApplication::translate("format", "no such posts in this period");
}

CardContent answeredCard(const app::VoiceSnapshot& snapshot) {
    const auto& all = snapshot.talk.answers.all;
    const auto written = models::writtenShare(all.within(24h), all.count);
    const auto& comparison = snapshot.comparison;
    format::Delta delta;
    if (comparison)
        delta = deltaOf(answeredOf(comparison->part.value_or(snapshot.talk)), answeredOf(comparison->before),
                        format::Wish::Up);
    return {.title = QCoreApplication::translate("voice", "Answered", "title of a card"),
            .figure = written.text,
            .delta = delta,
            .note = all.count == 0
                        ? noPosts()
                        : QCoreApplication::translate("voice", "in 24 h; median %1", "waiting time")
                              .arg(models::writtenWait(all.median(), all.count).text),
            .help = metricHelp("answered_within_day", snapshot.figures)};
}

CardContent hollowCard(const app::VoiceSnapshot& snapshot) {
    const auto& speech = snapshot.voice.voice.speech;
    const auto hollow = hollowOf(speech);
    const auto found = static_cast<std::int64_t>(speech.all.hollow.hits.size());
    const auto& share = speech.all.hollow.share;
    return {.title = QCoreApplication::translate("voice", "Hollow phrases"),
            .figure = shareFigure(hollow, found),
            .delta = speechDelta(snapshot, hollowOf, format::Wish::Neither),
            .note = share ? QCoreApplication::translate("voice", "%1 posts, %2", "part of whole, interval")
                                .arg(models::partOf(found, hollow.of),
                                     models::intervalText(share->interval.lo, share->interval.hi))
                          : noPosts(),
            .help = metricHelp("formulaic_share", snapshot.figures),
            .trend = weekly(snapshot.voice.voice, speech.all.posts, hollowPlaces(speech))};
}

CardContent cannedCard(const app::VoiceSnapshot& snapshot) {
    const auto& speech = snapshot.voice.voice.speech;
    const auto inGroups = cannedPlaces(speech);
    const auto canned = sizeOf(inGroups);
    const auto share = cannedOf(speech);
    return {.title = QCoreApplication::translate("voice", "Canned replies"),
            .figure = shareFigure(share, canned),
            .delta = speechDelta(snapshot, cannedOf, format::Wish::Neither),
            .note = share.share ? QCoreApplication::translate("voice", "%1 replies", "part of whole")
                                      .arg(models::partOf(canned, share.of))
                                : noPosts(),
            .help = metricHelp("canned_share", snapshot.figures),
            .trend = weekly(snapshot.voice.voice, speech.replies.posts, inGroups)};
}

CardContent questionsCard(const app::VoiceSnapshot& snapshot) {
    const auto& questions = snapshot.voice.voice.speech.rootQuestions;
    const auto followed = followedOf(snapshot.voice.voice.speech);
    return {.title = QCoreApplication::translate("voice", "Followed up", "questions, title of a card"),
            .figure = shareFigure(followed, sizeOf(questions.followedUp)),
            .delta = speechDelta(snapshot, followedOf, format::Wish::Up),
            .note = followed.of == 0
                        ? QCoreApplication::translate("voice", "you asked none")
                        : QCoreApplication::translate("voice", "%1 were answered", "part of whole")
                              .arg(models::partOf(sizeOf(questions.answered), followed.of)),
            .help = metricHelp("followed_up_questions", snapshot.figures)};
}

/// Tone has no delta: three shares have no better or worse.
CardContent toneCard(const app::VoiceSnapshot& snapshot) {
    const auto& all = snapshot.tone.all;
    CardContent card{.title = QCoreApplication::translate("voice", "No clear tone"),
                     .figure = format::dash(),
                     .help = metricHelp("tone", snapshot.figures)};
    const auto share = [&](tone::Tone tone) { return all.shares[tone::indexOf(tone)]; };
    const auto whole = [](double part) { return format::percent(std::round(part * 100) / 100); };
    if (!share(tone::Tone::None)) {
        card.note = QCoreApplication::translate("voice", "%1 of %2 posts needed")
                        .arg(format::count(all.posts()), format::count(app::kFewestToned));
        return card;
    }
    card.figure = whole(share(tone::Tone::None)->share);
    card.note =
        QCoreApplication::translate("voice", "%1 positive, %2 negative", "two shares")
            .arg(whole(share(tone::Tone::Positive)->share), whole(share(tone::Tone::Negative)->share));
    const auto before = snapshot.comparison ? toneShares(snapshot.comparison->toneBefore) : QString();
    card.delta.words = before.isEmpty() ? toneShares(all)
                                        : QCoreApplication::translate("voice", "%1; before: %2",
                                                                      "shares of tones, earlier ones")
                                              .arg(toneShares(all), before);
    return card;
}

} // namespace

std::array<CardContent, 5> voiceCards(const app::VoiceSnapshot& snapshot) {
    return {answeredCard(snapshot), hollowCard(snapshot), cannedCard(snapshot), questionsCard(snapshot),
            toneCard(snapshot)};
}

std::array<std::vector<std::string>, 5> voiceCardPosts(const app::VoiceSnapshot& snapshot) {
    const auto& speech = snapshot.voice.voice.speech;
    std::array<std::vector<std::string>, 5> posts{{{},
                                                   models::idsOf(speech, hollowPlaces(speech)),
                                                   models::idsOf(speech, cannedPlaces(speech)),
                                                   models::idsOf(speech, speech.rootQuestions.asked),
                                                   {}}};
    for (const auto& post : snapshot.talk.addressed)
        posts.front().push_back(post.id);
    for (const auto& post : snapshot.tone.posts)
        posts.back().push_back(post.id);
    return posts;
}

QString toneShares(const app::ToneShares& shares) {
    QStringList parts;
    for (const auto tone : {tone::Tone::Positive, tone::Tone::None, tone::Tone::Negative})
        if (const auto& share = shares.shares[tone::indexOf(tone)])
            parts += QStringLiteral("%1 %2").arg(format::percent(std::round(share->share * 100) / 100),
                                                 models::toneText(tone));
    return parts.join(QStringLiteral(" · "));
}

} // namespace weft::panels
