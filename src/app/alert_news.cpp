// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_news.h"

#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/search.h"

#include <map>

namespace weft::app {

namespace {

constexpr std::string_view kLastDigest = "last_digest";

using Texts = std::map<std::string, std::string, std::less<>>;

base::Result<Texts> readTexts(store::Database& database, const AlertPlan& plan) {
    std::vector<std::string> ids;
    for (const auto* alerts : {&plan.alone, &plan.together})
        for (const auto& alert : *alerts)
            if (alert.kind == store::AlertKind::Answer) ids.push_back(alert.subject);
    Texts texts;
    auto read = store::forEachText(
        database, ids, [&](std::string_view id, std::string_view text) { texts.emplace(id, text); });
    if (!read) return base::fail(std::move(read.error()));
    return texts;
}

std::vector<AlertView> views(const std::vector<store::Alert>& alerts, const Texts& texts) {
    std::vector<AlertView> result;
    for (const auto& alert : alerts) {
        const auto text = texts.find(alert.subject);
        const bool answered = alert.kind == store::AlertKind::Answer && text != texts.end();
        result.push_back({alert, answered ? text->second : std::string()});
    }
    return result;
}

} // namespace

base::Result<std::optional<base::Instant>> readLastDigest(store::Database& database) {
    const auto kept = store::readSetting(database, kLastDigest);
    if (!kept) return base::fail(kept.error());
    if (!*kept) return std::nullopt;
    const auto at = base::parseInstant(**kept);
    // What cannot be read says nothing, as if there had been none.
    return at ? std::optional(*at) : std::nullopt;
}

base::Status writeLastDigest(store::Database& database, base::Instant at) {
    return store::writeSetting(database, kLastDigest, base::formatInstant(at));
}

base::Result<AlertNews> tellAlerts(store::Database& database, const AlertPlan& plan,
                                   std::optional<base::Instant> lastDigest, base::Instant now) {
    const auto texts = readTexts(database, plan);
    if (!texts) return base::fail(texts.error());
    AlertNews news{.at = now, .alone = views(plan.alone, *texts), .together = views(plan.together, *texts)};
    news.digest = plan.digest;
    if (!plan.digest) return news;
    store::SearchRequest request;
    request.period = base::TimeRange{lastDigest.value_or(now), now};
    const auto posts = store::countMatches(database, request);
    if (!posts) return base::fail(posts.error());
    news.newPosts = *posts;
    return news;
}

} // namespace weft::app
