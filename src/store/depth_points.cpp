// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/depth_points.h"

#include "store/instants.h"
#include "store/query_rows.h"

namespace weft::store {

namespace {

constexpr std::int64_t kMostPoints = 60;

base::Status addPoint(Database& database, std::int64_t brandId, const DepthPoint& point, base::Instant now) {
    const auto statement =
        database.prepare("INSERT OR REPLACE INTO depth_point (brand_id, at_ms, posts, conversations, copies, "
                         "shares, kept_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, brandId).bind(2, base::toMs(point.at)).bind(3, point.posts);
    (*statement)->bind(4, point.conversations).bind(5, point.copies).bind(6, point.shares);
    return (*statement)->bind(7, base::toMs(now)).run();
}

base::Status removeOldPoints(Database& database, std::int64_t brandId) {
    const auto statement = database.prepare(
        "DELETE FROM depth_point WHERE brand_id = ?1 AND at_ms NOT IN (SELECT at_ms FROM depth_point WHERE "
        "brand_id = ?1 ORDER BY kept_ms DESC, at_ms DESC LIMIT ?2)");
    if (!statement) return base::fail(statement.error());
    return (*statement)->bind(1, brandId).bind(2, kMostPoints).run();
}

} // namespace

base::Status keepDepthPoints(Database& database, std::int64_t brandId, std::span<const DepthPoint> points,
                             base::Instant now) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(transaction.error());
    for (const auto& point : points)
        if (auto ok = addPoint(database, brandId, point, now); !ok) return ok;
    if (auto ok = removeOldPoints(database, brandId); !ok) return ok;
    return transaction->commit();
}

base::Result<std::vector<DepthPoint>> readDepthPoints(Database& database, std::int64_t brandId) {
    const auto statement = database.prepare("SELECT at_ms, posts, conversations, copies, shares FROM "
                                            "depth_point WHERE brand_id = ?1 ORDER BY at_ms");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, brandId);
    std::vector<DepthPoint> points;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        points.push_back(
            {instant(row, 0), row.integer(1), row.integer(2), row.integer(3), std::string(row.text(4))});
    });
    if (!read) return base::fail(std::move(read.error()));
    return points;
}

} // namespace weft::store
