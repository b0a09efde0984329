// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice_view.h"

#include "app/brand_talk.h"
#include "app/day_notes.h"
#include "app/period.h"
#include "app/voice_lists.h"
#include "app/voice_question.h"

namespace weft::app {

namespace {

/// What stands beside the period: nothing where the filter wants nothing, or where no part of both is
/// observed.
std::optional<ComparedStretches> stretchesOf(const Analysis& analysis, const Filter& filter,
                                             const zone::TimeZone& zone, base::Instant asOf) {
    if (!filter.comparison) return std::nullopt;
    return observedPart({*filter.comparison, filter.period}, observedRange(analysis.table, zone, asOf), zone);
}

base::Status measureComparison(VoiceSnapshot& snapshot, store::Database& database,
                               const metrics::ScopeTable& table, const ComparedStretches& stretches,
                               const zone::TimeZone& zone) {
    TalkComparison comparison{.stretches = stretches,
                              .cut = stretches.now != snapshot.filter.period,
                              .before = measureTalk(table, stretches.before, zone, snapshot.asOf)};
    if (comparison.cut) comparison.part = measureTalk(table, stretches.now, zone, snapshot.asOf);
    auto tone = measureTone(database, table, stretches.before);
    if (!tone) return base::fail(std::move(tone.error()));
    comparison.toneBefore = std::move(tone->all);
    snapshot.comparison = std::move(comparison);
    return {};
}

base::Status measureOverTime(VoiceSnapshot& snapshot, store::Database& database,
                             const metrics::ScopeTable& table, const zone::TimeZone& zone) {
    auto& days = snapshot.answersOverTime;
    base::TimeRange shown = snapshot.filter.period;
    days.weekly = wantsWeeks(shown);
    if (endsYesterday(shown, snapshot.asOf, zone)) shown.until = snapshot.asOf;
    days.grid = days.weekly ? zone.weekGrid(shown) : zone.dayGrid(shown);
    days.intervals = metrics::measureAnswersOverTime(table, days.grid, snapshot.asOf);
    for (const auto& interval : days.intervals) {
        auto& posts = days.posts.emplace_back();
        for (const auto row : interval.rows)
            posts.push_back(table.idOf(row));
    }
    if (days.grid.size() == 0) return {};
    auto notes = readDayNotes(database, {days.grid.edges.front(), days.grid.edges.back()}, zone);
    if (!notes) return base::fail(std::move(notes.error()));
    days.notes = *std::move(notes);
    return {};
}

base::Status measureVoice(VoiceSnapshot& snapshot, store::Database& database, const Analysis& analysis,
                          const std::optional<ComparedStretches>& stretches) {
    const auto phrases = loadPhrases(database, {});
    if (!phrases) return base::fail(phrases.error());
    VoiceQuestion question{.range = snapshot.filter.period, .asOf = snapshot.asOf};
    if (stretches) {
        question.comparedRange = stretches->before;
        if (stretches->now != snapshot.filter.period) question.comparedPart = stretches->now;
    }
    auto voice = measureBrandVoice(database, analysis, question, *phrases);
    if (!voice) return base::fail(std::move(voice.error()));
    snapshot.voice = *std::move(voice);
    return {};
}

} // namespace

base::Result<VoiceSnapshot> computeVoice(store::Database& database, const Analysis& analysis,
                                         const Filter& filter, const zone::TimeZone& zone,
                                         base::Instant asOf) {
    VoiceSnapshot snapshot{.filter = filter, .brandName = analysis.brandName, .asOf = asOf};
    const auto stretches = stretchesOf(analysis, filter, zone, asOf);
    if (auto ok = measureVoice(snapshot, database, analysis, stretches); !ok)
        return base::fail(std::move(ok.error()));
    const auto table = metrics::ScopeTable::build(analysis.forest, analysis.counters);
    snapshot.talk = measureTalk(table, filter.period, zone, asOf);
    if (auto ok = measureOverTime(snapshot, database, table, zone); !ok)
        return base::fail(std::move(ok.error()));
    snapshot.coverage = metrics::measureCoverage(table, {filter.period, asOf});
    auto tone = measureTone(database, table, filter.period);
    if (!tone) return base::fail(std::move(tone.error()));
    snapshot.tone = *std::move(tone);
    if (stretches)
        if (auto ok = measureComparison(snapshot, database, table, *stretches, zone); !ok)
            return base::fail(std::move(ok.error()));
    if (auto ok = fillVoiceLists(snapshot, database); !ok) return base::fail(std::move(ok.error()));
    snapshot.figures = figures::inCatalogue(snapshot.voice, figuresOf(snapshot.talk, asOf));
    return snapshot;
}

} // namespace weft::app
