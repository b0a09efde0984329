// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_profiles.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/follower_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

using models::Cell;
using models::Look;

Cell followersCell(const app::BrandFollowers& followers, base::Instant now, const QTimeZone& zone) {
    return {.text = followers.value ? format::count(*followers.value) : format::dash(),
            .look = followers.value ? Look::Plain : Look::Quiet,
            .toolTip = followersSentence(followers, now, zone),
            .alignRight = true};
}

/// Why a profile gives no totals, as a sentence.
QString whyNoTotals(const app::ComparedProfiles& profiles) {
    if (profiles.notLookedAt.empty())
        return QCoreApplication::translate("engagement", "Threads did not give this number.");
    return QCoreApplication::translate(
               "engagement",
               "Threads gives these totals only of profiles that are looked up: watch %1 on Sources, with "
               "“+ Profile”.",
               "accounts")
        .arg(accountList(profiles.notLookedAt));
}

Cell totalCell(const app::ComparedProfiles& profiles, std::size_t total) {
    const auto& number = profiles.week[total];
    return {.text = number ? format::count(*number) : format::dash(),
            .look = number ? Look::Plain : Look::Quiet,
            .toolTip = number ? QString() : whyNoTotals(profiles),
            .alignRight = true};
}

Cell lookedCell(const app::ComparedProfiles& profiles, base::Instant now, const QTimeZone& zone) {
    if (!profiles.lookedAt || !profiles.notLookedAt.empty())
        return {.text = QCoreApplication::translate("followers", "not looked up"),
                .look = Look::Quiet,
                .toolTip = whyNoTotals(profiles),
                .alignRight = true};
    return {.text = format::shortDateTime(*profiles.lookedAt, now, zone), .alignRight = true};
}

} // namespace

models::Rows brandProfileRows(const app::EngagementSnapshot& snapshot, const QTimeZone& zone) {
    models::Rows rows{.titles = {QCoreApplication::translate("engagement", "Brand"),
                                 QCoreApplication::translate("engagement", "Followers"),
                                 QCoreApplication::translate("engagement", "Views"),
                                 QCoreApplication::translate("engagement", "Likes"),
                                 QCoreApplication::translate("engagement", "Replies"),
                                 QCoreApplication::translate("engagement", "Quotes"),
                                 QCoreApplication::translate("engagement", "Reposts"),
                                 QCoreApplication::translate("engagement", "Looked up", "column title")},
                      .rightAligned = {false, true, true, true, true, true, true, true},
                      .rows = {}};
    if (!snapshot.engagement.voice) return rows;
    const auto& brands = snapshot.engagement.voice->brands;
    for (std::size_t i = 0; i < std::min(brands.size(), snapshot.profiles.size()); ++i) {
        const auto& profiles = snapshot.profiles[i];
        models::Row row{.cells = {{.text = format::fromUtf8(brands[i].brand.name), .look = Look::Strong},
                                  followersCell(profiles.followers, snapshot.asOf, zone)}};
        for (std::size_t total = 0; total < profiles.week.size(); ++total)
            row.cells.push_back(totalCell(profiles, total));
        row.cells.push_back(lookedCell(profiles, snapshot.asOf, zone));
        rows.rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace weft::panels
