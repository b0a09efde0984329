// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace_rows.h"

#include "store/query_rows.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace weft::store {

using base::ErrorCode;

namespace {

template<std::size_t Count>
using Columns = std::array<std::string_view, Count>;

constexpr Columns<2> kSetting{"key", "value"};
constexpr Columns<1> kSalt{"salt"};
constexpr Columns<2> kForgotten{"mark", "hint"};
constexpr Columns<1> kMutedPhrase{"id"};
constexpr Columns<1> kBrand{"name"};
constexpr Columns<8> kAccount{"handle_folded", "brand",  "user_id",     "display_name",
                              "biography",     "handle", "picture_url", "verified"};
constexpr Columns<6> kWatch{"account", "kind", "term_folded", "term", "added_ms", "paused"};

/// What posts refer to. Marks come first, because nobody who bears one may come in.
constexpr std::array kBefore{
    RowKind{.name = "forgotten_salt",
            .columns = kSalt,
            .select =
                "SELECT grain.value FROM setting, json_each('[\"' || replace(setting.value, ' ', '\",\"') || "
                "'\"]') AS grain WHERE setting.key = 'forgotten_salt' ORDER BY 1",
            .insert = "INSERT INTO setting (key, value) SELECT 'forgotten_salt', ?1 WHERE length(?1) = 64 "
                      "ON CONFLICT (key) DO UPDATE SET value = value || ' ' || excluded.value "
                      "WHERE instr(value, excluded.value) = 0"},
    RowKind{.name = "forgotten",
            .columns = kForgotten,
            .select = "SELECT mark, hint FROM forgotten ORDER BY mark",
            .insert = "INSERT INTO forgotten (mark, hint) VALUES (?1, iif(?2 BETWEEN 0 AND 63, ?2, NULL)) "
                      "ON CONFLICT (mark) DO UPDATE SET hint = excluded.hint "
                      "WHERE hint IS NULL AND excluded.hint IS NOT NULL"},
    RowKind{.name = "setting",
            .columns = kSetting,
            .select = "SELECT key, value FROM setting WHERE key IN ('name', 'time_zone') ORDER BY key",
            .insert = "INSERT INTO setting (key, value) SELECT ?1, ?2 WHERE ?1 IN ('name', 'time_zone') "
                      "ON CONFLICT (key) DO NOTHING",
            .disagrees = "SELECT 1 FROM setting WHERE key = ?1 AND value <> ?2",
            .disagreesColumns = 2},
    RowKind{
        .name = "muted_phrase",
        .columns = kMutedPhrase,
        .select =
            "SELECT phrase.value FROM setting, json_each('[\"' || replace(setting.value, ' ', '\",\"') || "
            "'\"]') AS phrase WHERE setting.key = 'muted_phrases' AND setting.value <> '' ORDER BY 1",
        .insert = "INSERT INTO setting (key, value) SELECT 'muted_phrases', ?1 "
                  "WHERE ?1 GLOB '[a-z0-9_]*' AND NOT ?1 GLOB '*[^a-z0-9_-]*' "
                  "ON CONFLICT (key) DO UPDATE SET value = trim(value || ' ' || excluded.value) "
                  "WHERE instr(' ' || value || ' ', ' ' || excluded.value || ' ') = 0"},
    RowKind{.name = "brand",
            .columns = kBrand,
            .select = "SELECT name FROM brand ORDER BY id",
            .insert = "INSERT INTO brand (name) VALUES (?1) ON CONFLICT (name) DO NOTHING"},
    RowKind{
        .name = "account",
        .columns = kAccount,
        .select =
            "SELECT handle_folded, name, user_id, display_name, biography, handle, picture_url, verified "
            "FROM account JOIN brand ON brand.id = brand_id ORDER BY account.id",
        .insert = "INSERT INTO account (handle_folded, brand_id, user_id, display_name, biography, handle, "
                  "picture_url, verified) SELECT ?1, id, ?3, ?4, ?5, ?6, ?7, ?8 FROM brand WHERE name = ?2 "
                  "ON CONFLICT (handle_folded) DO UPDATE SET "
                  "user_id = coalesce(user_id, excluded.user_id), "
                  "display_name = coalesce(display_name, excluded.display_name), "
                  "biography = coalesce(biography, excluded.biography), "
                  "picture_url = coalesce(picture_url, excluded.picture_url), "
                  "verified = coalesce(verified, excluded.verified)",
        .disagrees = "SELECT 1 FROM account JOIN brand ON brand.id = brand_id WHERE handle_folded = ?1 AND "
                     "(name <> ?2 OR user_id <> ?3 OR display_name <> ?4 OR biography <> ?5)",
        .disagreesColumns = 5},
    RowKind{.name = "watch",
            .columns = kWatch,
            .select = "SELECT handle_folded, kind, term_folded, term, added_ms, paused FROM watch "
                      "JOIN account ON account.id = account_id ORDER BY watch.id",
            .insert = "INSERT INTO watch (account_id, kind, term_folded, term, added_ms, paused) "
                      "SELECT id, ?2, ?3, ?4, ?5, ?6 FROM account WHERE handle_folded = ?1 "
                      "ON CONFLICT (account_id, kind, term_folded) "
                      "DO UPDATE SET added_ms = min(added_ms, excluded.added_ms)",
            .personColumn = 2},
};

constexpr Columns<3> kNote{"day", "text", "written_ms"};
constexpr Columns<2> kFavourite{"handle", "added_ms"};
constexpr Columns<4> kFilter{"name_folded", "query", "name", "created_ms"};
constexpr Columns<12> kView{"name_folded", "query",    "name",    "handles", "screen",   "period",
                            "since_ms",    "until_ms", "compare", "brand",   "compared", "created_ms"};
constexpr Columns<4> kTopicMark{"term_folded", "mark", "term", "marked_ms"};
constexpr Columns<13> kProfile{"handle_folded", "taken_ms", "handle",    "display_name", "biography",
                               "picture_url",   "verified", "followers", "likes",        "quotes",
                               "replies",       "reposts",  "views"};
constexpr Columns<8> kInsight{"account", "metric", "period", "end_ms", "key", "taken_ms", "value", "why"};
constexpr Columns<7> kCheckpoint{"account",        "stage",      "subject",    "cursor",
                                 "pass_newest_ms", "reached_ms", "finished_ms"};
constexpr Columns<6> kVisit{"account",      "stage",        "subject",
                            "attempted_ms", "succeeded_ms", "covered_since_ms"};
constexpr Columns<7> kGap{"account", "stage", "subject", "since_ms", "until_ms", "reason", "caught_up"};
constexpr Columns<4> kBudgetUse{"account", "kind", "slot_ms", "used"};
constexpr Columns<8> kBudgetWord{"account",  "kind",    "total",   "used",
                                 "own_used", "percent", "told_ms", "blocked_until_ms"};
constexpr Columns<9> kOutgoing{"account",      "kind",    "target_id", "created_ms", "text",
                               "container_id", "post_id", "state",     "changed_ms"};

constexpr std::array kAfter{
    RowKind{.name = "note",
            .columns = kNote,
            .select =
                "SELECT day, text, written_ms FROM note WHERE day IS NOT NULL ORDER BY day, written_ms, text",
            .insert = "INSERT INTO note (day, text, written_ms) SELECT ?1, ?2, ?3 WHERE ?1 IS NOT NULL AND "
                      "NOT EXISTS (SELECT 1 FROM note WHERE day = ?1 AND text = ?2)"},
    RowKind{.name = "favourite",
            .columns = kFavourite,
            .select = "SELECT handle, added_ms FROM favourite WHERE handle IS NOT NULL ORDER BY handle",
            .insert = "INSERT INTO favourite (handle, added_ms) SELECT ?1, ?2 WHERE ?1 IS NOT NULL "
                      "ON CONFLICT (handle) DO UPDATE SET added_ms = min(added_ms, excluded.added_ms)",
            .personColumn = 0},
    RowKind{.name = "saved_filter",
            .columns = kFilter,
            .select = "SELECT name_folded, query, name, created_ms FROM saved_filter ORDER BY name_folded",
            .insert = "INSERT INTO saved_filter (name_folded, query, name, created_ms) "
                      "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name_folded) DO NOTHING",
            .disagrees = "SELECT 1 FROM saved_filter WHERE name_folded = ?1 AND query <> ?2",
            .disagreesColumns = 2},
    RowKind{
        .name = "saved_view",
        .columns = kView,
        .select = "SELECT name_folded, query, name, handles, screen, period, since_ms, until_ms, compare, "
                  "brand, compared, created_ms FROM saved_view ORDER BY name_folded",
        .insert = "INSERT INTO saved_view (name_folded, query, name, handles, screen, period, since_ms, "
                  "until_ms, compare, brand, compared, created_ms) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
                  "ON CONFLICT (name_folded) DO NOTHING",
        .disagrees = "SELECT 1 FROM saved_view WHERE name_folded = ?1 AND (query, handles, screen, period, "
                     "ifnull(since_ms, 0), ifnull(until_ms, 0), compare, brand, compared) <> "
                     "(?2, ?4, ?5, ?6, ifnull(?7, 0), ifnull(?8, 0), ?9, ?10, ?11)",
        .disagreesColumns = 11},
    RowKind{.name = "topic_mark",
            .columns = kTopicMark,
            .select = "SELECT term_folded, mark, term, marked_ms FROM topic_mark ORDER BY term_folded",
            .insert = "INSERT INTO topic_mark (term_folded, mark, term, marked_ms) "
                      "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (term_folded) DO NOTHING",
            .disagrees = "SELECT 1 FROM topic_mark WHERE term_folded = ?1 AND mark <> ?2",
            .disagreesColumns = 2},
    RowKind{
        .name = "profile",
        .columns = kProfile,
        .select = "SELECT handle_folded, taken_ms, handle, display_name, biography, picture_url, verified, "
                  "followers, likes, quotes, replies, reposts, views FROM profile_snapshot "
                  "ORDER BY handle_folded, taken_ms",
        .insert = "INSERT INTO profile_snapshot (handle_folded, taken_ms, handle, display_name, biography, "
                  "picture_url, verified, followers, likes, quotes, replies, reposts, views) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
                  "ON CONFLICT (handle_folded, taken_ms) DO NOTHING",
        .personColumn = 0},
    RowKind{
        .name = "account_insight",
        .columns = kInsight,
        .select =
            "SELECT handle_folded, metric, period, end_ms, key, taken_ms, value, why FROM account_insight "
            "JOIN account ON account.id = account_id "
            "ORDER BY handle_folded, metric, period, end_ms, key, taken_ms",
        .insert =
            "INSERT INTO account_insight (account_id, metric, period, end_ms, key, taken_ms, value, why) "
            "SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM account WHERE handle_folded = ?1 "
            "ON CONFLICT (account_id, metric, period, ifnull(end_ms, -1), key, taken_ms) DO UPDATE SET "
            "value = coalesce(max(value, excluded.value), value, excluded.value), "
            "why = max(why, excluded.why)"},
    RowKind{
        .name = "checkpoint",
        .columns = kCheckpoint,
        .select =
            "SELECT handle_folded, stage, iif(stage IN ('search', 'profiles'), "
            "ifnull((SELECT kind || ':' || term_folded FROM watch WHERE CAST(watch.id AS TEXT) = subject), "
            "subject), subject) AS place, cursor, pass_newest_ms, reached_ms, finished_ms "
            "FROM checkpoint JOIN account ON account.id = account_id ORDER BY handle_folded, stage, place",
        .insert =
            "INSERT INTO checkpoint (account_id, stage, subject, cursor, pass_newest_ms, reached_ms, "
            "finished_ms) SELECT owner, ?2, place, ?4, ?5, ?6, ?7 FROM (SELECT account.id AS owner, "
            "iif(?2 IN ('search', 'profiles') AND instr(?3, ':') > 0, (SELECT CAST(watch.id AS TEXT) "
            "FROM watch WHERE account_id = account.id AND kind || ':' || term_folded = ?3), ?3) AS place "
            "FROM account WHERE handle_folded = ?1) WHERE place IS NOT NULL "
            "ON CONFLICT (account_id, stage, subject) DO UPDATE SET cursor = excluded.cursor, "
            "pass_newest_ms = excluded.pass_newest_ms, reached_ms = excluded.reached_ms, "
            "finished_ms = excluded.finished_ms "
            "WHERE (ifnull(excluded.reached_ms, -1), ifnull(excluded.finished_ms, -1)) > "
            "(ifnull(reached_ms, -1), ifnull(finished_ms, -1))"},
    RowKind{
        .name = "source_visit",
        .columns = kVisit,
        .select =
            "SELECT handle_folded, stage, iif(stage IN ('search', 'profiles'), "
            "ifnull((SELECT kind || ':' || term_folded FROM watch WHERE CAST(watch.id AS TEXT) = subject), "
            "subject), subject) AS place, attempted_ms, succeeded_ms, covered_since_ms "
            "FROM source_visit JOIN account ON account.id = account_id ORDER BY handle_folded, stage, place",
        .insert =
            "INSERT INTO source_visit (account_id, stage, subject, attempted_ms, succeeded_ms, "
            "covered_since_ms) SELECT owner, ?2, place, ?4, ?5, ?6 FROM (SELECT account.id AS owner, "
            "iif(?2 IN ('search', 'profiles') AND instr(?3, ':') > 0, (SELECT CAST(watch.id AS TEXT) "
            "FROM watch WHERE account_id = account.id AND kind || ':' || term_folded = ?3), ?3) AS place "
            "FROM account WHERE handle_folded = ?1) WHERE place IS NOT NULL "
            "ON CONFLICT (account_id, stage, subject) DO UPDATE SET attempted_ms = excluded.attempted_ms, "
            "succeeded_ms = excluded.succeeded_ms, covered_since_ms = excluded.covered_since_ms, "
            "error_code = NULL, error_where = NULL, error_detail = NULL, error_ms = NULL "
            "WHERE ifnull(excluded.attempted_ms, -1) > ifnull(attempted_ms, -1)"},
    RowKind{
        .name = "coverage_gap",
        .columns = kGap,
        .select =
            "SELECT handle_folded, stage, iif(stage IN ('search', 'profiles'), "
            "ifnull((SELECT kind || ':' || term_folded FROM watch WHERE CAST(watch.id AS TEXT) = subject), "
            "subject), subject) AS place, since_ms, until_ms, reason, caught_up FROM coverage_gap "
            "JOIN account ON account.id = account_id ORDER BY handle_folded, stage, place, since_ms, "
            "until_ms, reason",
        .insert =
            "INSERT INTO coverage_gap (account_id, stage, subject, since_ms, until_ms, reason, caught_up) "
            "SELECT owner, ?2, place, ?4, ?5, ?6, ?7 FROM (SELECT account.id AS owner, "
            "iif(?2 IN ('search', 'profiles') AND instr(?3, ':') > 0, (SELECT CAST(watch.id AS TEXT) "
            "FROM watch WHERE account_id = account.id AND kind || ':' || term_folded = ?3), ?3) AS place "
            "FROM account WHERE handle_folded = ?1) WHERE place IS NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM coverage_gap WHERE account_id = owner AND stage = ?2 AND subject = place "
            "AND since_ms = ?4 AND until_ms = ?5 AND reason = ?6)"},
    RowKind{.name = "budget_use",
            .columns = kBudgetUse,
            .select = "SELECT handle_folded, kind, slot_ms, used FROM budget_use "
                      "JOIN account ON account.id = account_id ORDER BY handle_folded, kind, slot_ms",
            .insert =
                "INSERT INTO budget_use (account_id, kind, slot_ms, used) SELECT id, ?2, ?3, ?4 FROM account "
                "WHERE handle_folded = ?1 ON CONFLICT (account_id, kind, slot_ms) "
                "DO UPDATE SET used = max(used, excluded.used)"},
    RowKind{.name = "budget_word",
            .columns = kBudgetWord,
            .select = "SELECT handle_folded, kind, total, used, own_used, percent, told_ms, blocked_until_ms "
                      "FROM budget_word JOIN account ON account.id = account_id ORDER BY handle_folded, kind",
            .insert = "INSERT INTO budget_word (account_id, kind, total, used, own_used, percent, told_ms, "
                      "blocked_until_ms) SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM account "
                      "WHERE handle_folded = ?1 ON CONFLICT (account_id, kind) DO UPDATE SET "
                      "total = excluded.total, used = excluded.used, own_used = excluded.own_used, "
                      "percent = excluded.percent, told_ms = excluded.told_ms, "
                      "blocked_until_ms = excluded.blocked_until_ms WHERE excluded.told_ms > told_ms"},
    // What was under way there is not begun a second time from here: it is asked about first.
    RowKind{.name = "outgoing",
            .columns = kOutgoing,
            .select = "SELECT handle_folded, kind, target_id, created_ms, text, container_id, post_id, "
                      "iif(state IN ('prepared', 'sent'), 'unknown', state), changed_ms FROM outgoing "
                      "JOIN account ON account.id = account_id ORDER BY created_ms, target_id, kind",
            .insert =
                "INSERT INTO outgoing (account_id, kind, target_id, created_ms, text, container_id, post_id, "
                "state, changed_ms) SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM account "
                "WHERE handle_folded = ?1 AND ?8 NOT IN ('prepared', 'sent') AND NOT EXISTS "
                "(SELECT 1 FROM outgoing WHERE account_id = account.id AND kind = ?2 AND target_id = ?3 "
                "AND created_ms = ?4)"},
};

RowValue valueOf(const Statement& row, int column) {
    if (row.isNull(column)) return {};
    if (row.isInteger(column)) return row.integer(column);
    return std::string(row.text(column));
}

void bindValues(Statement& statement, std::span<const RowValue> values) {
    for (int place = 0; const auto& value : values) {
        ++place;
        if (const auto* number = std::get_if<std::int64_t>(&value))
            statement.bind(place, *number);
        else if (const auto* text = std::get_if<std::string>(&value))
            statement.bind(place, *text);
        else
            statement.bindNull(place);
    }
}

base::Result<bool> disagrees(Database& database, const RowKind& kind, std::span<const RowValue> values) {
    if (kind.disagrees.empty()) return false;
    const auto statement = database.prepare(kind.disagrees);
    if (!statement) return base::fail(statement.error());
    bindValues(**statement, values.first(kind.disagreesColumns));
    const auto found = firstRow(**statement, [](const Statement& /*row*/) { return true; });
    if (!found) return base::fail(found.error());
    return found->value_or(false);
}

} // namespace

std::span<const RowKind> rowKindsBeforePosts() {
    return kBefore;
}

std::span<const RowKind> rowKindsAfterPosts() {
    return kAfter;
}

const RowKind* findRowKind(std::string_view name) {
    for (const auto kinds : {rowKindsBeforePosts(), rowKindsAfterPosts()})
        if (const auto found = std::ranges::find(kinds, name, &RowKind::name); found != kinds.end())
            return &*found;
    return nullptr;
}

base::Status eachWorkspaceRow(Database& database, const RowKind& kind,
                              const std::function<base::Status(std::vector<RowValue>)>& use) {
    const auto statement = database.prepare(kind.select);
    if (!statement) return base::fail(statement.error());
    while (true) {
        const auto row = (*statement)->step();
        if (!row) return base::fail(row.error());
        if (!*row) return {};
        std::vector<RowValue> values;
        for (int column = 0; column < static_cast<int>(kind.columns.size()); ++column)
            values.push_back(valueOf(**statement, column));
        if (auto used = use(std::move(values)); !used) {
            (*statement)->reset();
            return used;
        }
    }
}

base::Result<bool> saveWorkspaceRow(Database& database, const RowKind& kind,
                                    std::span<const RowValue> values) {
    if (values.size() != kind.columns.size())
        return base::fail(ErrorCode::BadShape, std::string(kind.name),
                          "does not have the columns it must have");
    const auto conflict = disagrees(database, kind, values);
    if (!conflict) return conflict;
    const auto statement = database.prepare(kind.insert);
    if (!statement) return base::fail(statement.error());
    bindValues(**statement, values);
    if (auto ok = (*statement)->run(); !ok) {
        if ((sqlite3_errcode(database.handle()) & 0xFF) != SQLITE_CONSTRAINT)
            return base::fail(std::move(ok.error()));
        return base::fail(ErrorCode::BadShape, std::string(kind.name), "holds a value that does not fit");
    }
    return conflict;
}

} // namespace weft::store
