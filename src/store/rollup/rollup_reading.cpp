// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollup_reading.h"

#include "store/post_seq.h"
#include "store/query_rows.h"
#include "store/read_snapshot.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/sheet_row.h"
#include "store/rollup/thread_view.h"
#include "store/rollup/totals.h"

#include <algorithm>

namespace weft::store {

using conversation::OwnThread;
using conversation::ScopedPost;

namespace {

/// Days begin at most this long before what lies in them: 24 hours, and one for the clocks that are set back.
constexpr std::chrono::hours kLongestDay{25};

} // namespace

base::Result<bool> rollupsCover(Database& database, base::Instant asOf) {
    const auto fresh = rollupsAreFresh(database);
    if (!fresh || !*fresh) return fresh;
    const auto horizon = readHorizon(database);
    if (!horizon) return base::fail(horizon.error());
    const auto statement =
        database.prepare("SELECT NOT EXISTS (SELECT 1 FROM post WHERE seq > ?1 AND seq < ?2)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(std::min(asOf, *horizon))).bind(2, seqBefore(std::max(asOf, *horizon)));
    const auto none = firstRow(**statement, [](const Statement& row) { return row.integer(0) != 0; });
    if (!none) return base::fail(none.error());
    return none->value_or(false);
}

base::Status forEachSheet(Database& database, std::int64_t brandId, const base::TimeRange& range,
                          const std::function<void(std::string_view rows)>& use) {
    const auto statement = database.prepare(
        "SELECT rows FROM day_sheet WHERE brand_id = ?1 AND day_ms > ?2 AND day_ms < ?3 ORDER BY day_ms");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, brandId)
        .bind(2, base::toMs(range.since - kLongestDay))
        .bind(3, base::toMs(range.until));
    return forEachRow(**statement, [&](const Statement& sheet) { use(sheet.blob(0)); });
}

base::Status forEachOwnThread(Database& database, std::int64_t brandId, const base::TimeRange& range,
                              const std::function<void(const OwnThread&)>& use) {
    const auto statement = database.prepare(
        "SELECT thread, audience_replies, views, likes, replies, reposts, quotes, shares FROM brand_thread "
        "WHERE brand_id = ?1 AND thread > ?2 AND thread < ?3 AND place = ?4 ORDER BY thread");
    if (!statement) return base::fail(statement.error());
    (*statement)
        ->bind(1, brandId)
        .bind(2, seqBefore(range.since))
        .bind(3, seqBefore(range.until))
        .bind(4, static_cast<std::int64_t>(conversation::ThreadPlace::Home));
    return forEachRow(**statement, [&](const Statement& row) {
        OwnThread thread{.seq = row.integer(0), .startedAt = instantOfSeq(row.integer(0))};
        thread.audienceReplies = row.integer(1);
        for (std::size_t i = 0; i < thread.counters.size(); ++i)
            thread.counters[i] = row.optionalInteger(2 + static_cast<int>(i));
        use(thread);
    });
}

base::Result<std::int64_t> countScopedThreads(Database& database, std::int64_t brandId) {
    return readTotal(database, threadsTotal(brandId));
}

base::Result<std::vector<std::string>> idsOf(Database& database, const std::vector<std::int64_t>& seqs) {
    std::vector<std::string> ids;
    for (const auto seq : seqs) {
        const auto statement = database.prepare("SELECT id FROM post WHERE seq = ?1");
        if (!statement) return base::fail(statement.error());
        (*statement)->bind(1, seq);
        auto id = firstRow(**statement, [](const Statement& row) { return std::string(row.text(0)); });
        if (!id) return base::fail(std::move(id.error()));
        ids.push_back(id->value_or(""));
    }
    return ids;
}

base::Result<std::vector<std::optional<SeenPost>>> seePosts(Database& database, std::int64_t brandId,
                                                            const std::vector<std::string>& ids) {
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto brands = readBrandViews(database);
    if (!brands) return base::fail(brands.error());
    const auto held = std::ranges::find(*brands, brandId, &BrandView::id);
    const BrandView brand = held == brands->end() ? BrandView{} : *held;
    LinkTable links(database);
    std::vector<std::optional<SeenPost>> seen;
    for (const auto& id : ids) {
        const auto link = links.findById(id);
        if (!link) return base::fail(link.error());
        seen.emplace_back();
        if (!*link) continue;
        const auto parent = links.find((*link)->parent);
        const auto root = links.find((*link)->thread);
        const auto key = links.ghostKeyOf((*link)->thread);
        if (!parent || !root || !key)
            return base::fail(!parent ? parent.error() : !root ? root.error() : key.error());
        const auto place = placeOf(brand, *root ? std::optional((*root)->author) : std::nullopt, *key);
        const auto row = sheetRow({.link = **link}, *parent ? &**parent : nullptr, brand, place);
        seen.back() = SeenPost{row.kind, row.byBrand};
    }
    return seen;
}

} // namespace weft::store
