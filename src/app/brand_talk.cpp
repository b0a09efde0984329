// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brand_talk.h"

#include "base/index.h"

namespace weft::app {

namespace {

constexpr std::int32_t kMinutesOfHour = 60;

bool isVisit(metrics::SpokenAt place) {
    using metrics::SpokenAt;
    return place == SpokenAt::Summoned || place == SpokenAt::Joined || place == SpokenAt::AwayUnclear;
}

bool isReplyToOthers(metrics::SpokenAt place) {
    return place != metrics::SpokenAt::Root && place != metrics::SpokenAt::OwnPost;
}

} // namespace

BrandTalk measureTalk(const metrics::ScopeTable& table, const base::TimeRange& range,
                      const zone::TimeZone& zone, base::Instant asOf) {
    const metrics::Window window{range, asOf};
    const auto clock = [&](base::Instant instant) { return zone.minuteOfWeek(instant); };
    const auto hourOf = [&](base::Instant instant) { return base::at(clock(instant) / kMinutesOfHour); };
    BrandTalk talk{.range = range};
    talk.answers = metrics::measureAnswerTimes(table, window, clock);
    talk.places = metrics::measureHyperConversation(table, window);
    talk.hyperConversationIndex = figures::hyperConversationIndexOf(figuresOf(talk, asOf));
    std::vector<metrics::SpokenAt> placeOf(table.rows().size(), metrics::SpokenAt::Root);
    for (std::size_t thread = 0; thread < table.threads().size(); ++thread)
        metrics::eachBrandPost(
            table, static_cast<std::int32_t>(thread), window,
            [&](std::int32_t row, metrics::SpokenAt place) { placeOf[base::at(row)] = place; });
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (!range.contains(row.createdAt) || row.createdAt >= asOf) continue;
        const auto& id = table.idOf(static_cast<std::int32_t>(i));
        if (row.addressed())
            talk.addressed.push_back(
                {id, hourOf(row.createdAt), row.question, row.brandReplyAt && *row.brandReplyAt < asOf});
        if (!row.byBrand()) continue;
        if (isReplyToOthers(placeOf[i])) talk.replies.push_back({id, hourOf(row.createdAt)});
        if (isVisit(placeOf[i])) talk.visits.push_back({id, placeOf[i], row.replyAt && *row.replyAt < asOf});
    }
    return talk;
}

figures::DepthFigures figuresOf(const BrandTalk& talk, base::Instant asOf) {
    figures::DepthFigures figures;
    figures.window = {talk.range, asOf};
    figures.answers = talk.answers;
    figures.answeredWithinDay = figures::answeredWithinDayOf(talk.answers.all);
    figures.hyper = talk.places;
    figures.hyperConversationIndex = talk.hyperConversationIndex;
    return figures;
}

} // namespace weft::app
