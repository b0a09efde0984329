// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handle.h"
#include "store/forgotten_people.h"
#include "store/instants.h"
#include "store/query_rows.h"
#include "store/watches.h"

namespace weft::store {

namespace {

model::Measured measured(const Statement& row, int column) {
    if (row.isNull(column)) return model::Unknown::NotInAnswer;
    return row.integer(column);
}

ProfileSnapshot readSnapshot(const Statement& row) {
    ProfileSnapshot snapshot;
    auto& profile = snapshot.profile;
    profile.username = row.text(0);
    profile.name = row.optionalText(1);
    profile.biography = row.optionalText(2);
    profile.pictureUrl = row.optionalText(3);
    profile.verified = row.optionalBool(4);
    profile.followers = measured(row, 5);
    profile.likes = measured(row, 6);
    profile.quotes = measured(row, 7);
    profile.replies = measured(row, 8);
    profile.reposts = measured(row, 9);
    profile.views = measured(row, 10);
    snapshot.takenAt = instant(row, 11);
    return snapshot;
}

} // namespace

base::Status saveProfileSnapshot(Database& database, const model::PublicProfile& profile,
                                 base::Instant takenAt) {
    const auto handle = model::foldHandle(profile.username);
    if (handle.empty())
        return base::fail(base::ErrorCode::BadArgument, "profile", "a profile needs a handle");
    const auto forgotten = ForgottenPeople(database).contains(handle);
    if (!forgotten) return base::fail(forgotten.error());
    if (*forgotten) return {};
    const auto statement = database.prepare(
        "INSERT OR REPLACE INTO profile_snapshot (handle_folded, taken_ms, handle, display_name, biography, "
        "picture_url, verified, followers, likes, quotes, replies, reposts, views) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    if (!statement) return base::fail(statement.error());
    return (*statement)
        ->bind(1, handle)
        .bind(2, base::toMs(takenAt))
        .bind(3, profile.username)
        .bind(4, profile.name)
        .bind(5, profile.biography)
        .bind(6, profile.pictureUrl)
        .bind(7, profile.verified)
        .bind(8, profile.followers.value())
        .bind(9, profile.likes.value())
        .bind(10, profile.quotes.value())
        .bind(11, profile.replies.value())
        .bind(12, profile.reposts.value())
        .bind(13, profile.views.value())
        .run();
}

base::Result<std::optional<ProfileSnapshot>> newestProfile(Database& database, std::string_view handle) {
    const auto statement = database.prepare(
        "SELECT handle, display_name, biography, picture_url, verified, followers, likes, quotes, replies, "
        "reposts, views, taken_ms FROM profile_snapshot WHERE handle_folded = ?1 "
        "ORDER BY taken_ms DESC LIMIT 1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, model::foldHandle(handle));
    return firstRow(**statement, readSnapshot);
}

} // namespace weft::store
