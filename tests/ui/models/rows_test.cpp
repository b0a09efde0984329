// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview_rows.h"
#include "models/sources_rows.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace weft::models {
namespace {

using namespace std::chrono_literals;

const base::Instant kNow = base::parseInstant("2026-09-30T12:00:00Z").value();

TEST(WaitingRows, SayWhatWaitsAndForHowLong) {
    app::OverviewSnapshot snapshot;
    snapshot.asOf = kNow;
    snapshot.waiting.push_back({"1", "maia", "How?\nNow?", kNow - 9h, true, false, std::nullopt});
    snapshot.waiting.push_back({"2", "odd", "@brand hi", kNow - 5h, false, true, "https://example.org/2"});
    snapshot.waiting.push_back({"3", "ines", "merci", kNow - 4h, false, false, std::nullopt});
    RowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(waitingRows(snapshot));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("@maia"));
    EXPECT_EQ(model.index(0, 0).data(CellRole).value<Cell>().detail, QStringLiteral("How? Now?"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("question"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("mention"));
    EXPECT_EQ(model.index(2, 1).data().toString(), QStringLiteral("reply"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("9 h"));
    EXPECT_EQ(model.index(1, 0).data(LinkRole).toString(), QStringLiteral("https://example.org/2"));
    EXPECT_EQ(model.rowOf(QStringLiteral("3")), 2);
}

TEST(LogRows, TellFailuresInWords) {
    app::SourcesSnapshot snapshot;
    store::Run run;
    run.kind = "collect";
    run.startedAt = kNow;
    run.error = base::Error{base::ErrorCode::ApiTokenInvalid, "/me", "expired"};
    snapshot.runs = {run};
    const Rows rows = logRows(snapshot, kNow, QTimeZone::utc());
    ASSERT_EQ(rows.rows.size(), 1U);
    EXPECT_TRUE(rows.rows[0].cells[1].text.contains(QStringLiteral("token")));
    EXPECT_TRUE(rows.rows[0].cells[1].toolTip.endsWith(QStringLiteral("/me: expired")));
}

TEST(LogRows, MixSourcesAndImportsNewestFirst) {
    app::SourcesSnapshot snapshot;
    snapshot.events.push_back({kNow - 10min, {1, "mentions", ""}, 6, std::nullopt});
    snapshot.events.push_back({kNow - 40min, {1, "search", "9"}, 0, std::nullopt});
    store::Run import;
    import.kind = "import";
    import.startedAt = kNow - 20min;
    import.endedAt = kNow - 19min;
    store::Run collecting = import;
    collecting.kind = "collect";
    snapshot.runs = {import, collecting};
    app::SourceRow watch;
    watch.key = {1, "search", "9"};
    watch.watchKind = store::WatchKind::Word;
    watch.term = "fillet";
    snapshot.sources = {watch};
    const Rows rows = logRows(snapshot, kNow, QTimeZone::utc());
    ASSERT_EQ(rows.rows.size(), 3U);
    EXPECT_EQ(rows.rows[0].cells[1].text, QStringLiteral("Mentions: 6 new"));
    EXPECT_TRUE(rows.rows[1].cells[1].text.startsWith(QStringLiteral("import")));
    EXPECT_EQ(rows.rows[2].cells[1].text, QStringLiteral("“fillet”: nothing new"));
}

app::SourceRow searchRow() {
    app::SourceRow row;
    row.key = {1, "search", "9"};
    row.account = "acme";
    row.watchKind = store::WatchKind::Tag;
    row.term = "cad";
    row.searchesADay = 48;
    row.callsADay = 48;
    return row;
}

TEST(SourceRows, SayADashInsteadOfADate) {
    app::SourcesSnapshot snapshot;
    snapshot.sources = {searchRow()};
    const Rows rows = sourceRows(snapshot, kNow, QTimeZone::utc());
    const auto& cells = rows.rows.at(0).cells;
    EXPECT_EQ(cells[0].text, QStringLiteral("#cad (tag)"));
    EXPECT_EQ(cells[3].text, QStringLiteral("—"));
    EXPECT_EQ(cells[4].text, QStringLiteral("—"));
    EXPECT_EQ(cells[4].toolTip, QStringLiteral("Nothing is planned"));
    EXPECT_TRUE(cells[5].text.startsWith(QStringLiteral("48 search")));
    EXPECT_TRUE(cells[5].toolTip.contains(QStringLiteral("call")));
}

TEST(SourceRows, TellEachDayAndItsReason) {
    app::SourcesSnapshot snapshot;
    snapshot.sources = {searchRow()};
    auto& row = snapshot.sources.front();
    row.coverage.assign(60, app::Coverage::Seen);
    row.coverage[58] = app::Coverage::NotSeen;
    row.coverage[57] = app::Coverage::Late;
    row.reasons.resize(59);
    row.reasons[58] = store::GapReason::Budget;
    const Rows rows = sourceRows(snapshot, kNow, QTimeZone::utc());
    const auto& days = rows.rows.at(0).cells[1].days;
    ASSERT_EQ(days.size(), 60);
    EXPECT_TRUE(days[59].toolTip.contains(QStringLiteral("30")));
    EXPECT_TRUE(days[58].toolTip.contains(QStringLiteral("29")));
    EXPECT_TRUE(days[58].toolTip.endsWith(QStringLiteral("not seen: the budget did not allow it")));
    EXPECT_TRUE(days[57].toolTip.endsWith(QStringLiteral("read later than planned")));
    EXPECT_TRUE(rows.rows.at(0).cells[1].text.startsWith(QStringLiteral("58 day")));
    EXPECT_TRUE(rows.rows.at(0).cells[1].text.endsWith(QStringLiteral("1 late, 1 not seen")));
}

TEST(SourceRows, NamePausedOnesAndTheAccountWhereThereAreSeveral) {
    app::SourcesSnapshot snapshot;
    snapshot.sources = {searchRow(), searchRow()};
    EXPECT_TRUE(sourceRows(snapshot, kNow, QTimeZone::utc()).rows[0].cells[0].aside.isEmpty());
    snapshot.sources[1].account = "acme.help";
    snapshot.sources[1].paused = true;
    const Rows rows = sourceRows(snapshot, kNow, QTimeZone::utc());
    EXPECT_EQ(rows.rows[0].cells[0].aside, QStringLiteral("@acme"));
    EXPECT_EQ(rows.rows[1].cells[0].aside, QStringLiteral("paused · @acme.help"));
    EXPECT_EQ(rows.rows[1].cells[4].toolTip, QStringLiteral("Paused"));
}

struct Token {
    std::optional<base::Instant> end;
    std::optional<int> warning;
    bool fromEnvironment;
    QString text;
    Look look;
    bool care;
};

class TokenCell : public ::testing::TestWithParam<Token> {};

TEST_P(TokenCell, SaysWhatItNeeds) {
    app::SourcesSnapshot snapshot;
    app::AccountRow account;
    account.account = {1, "acme", "178"};
    account.signedIn = true;
    account.tokenExpiresAt = GetParam().end;
    account.tokenWarning = GetParam().warning;
    account.fromEnvironment = GetParam().fromEnvironment;
    snapshot.accounts = {account};
    const Cell cell = accountRows(snapshot, kNow, QTimeZone::utc()).rows.at(0).cells[3];
    EXPECT_EQ(QString(cell.text).replace(QStringLiteral("day(s)"), QStringLiteral("days")), GetParam().text);
    EXPECT_EQ(cell.look, GetParam().look);
    EXPECT_EQ(tokenWantsCare(account, kNow), GetParam().care);
}

INSTANTIATE_TEST_SUITE_P(
    Lives, TokenCell,
    ::testing::Values(
        Token{kNow + 47 * 24h + 1h, std::nullopt, false, QStringLiteral("47 days left"), Look::Plain, false},
        Token{kNow + 29 * 24h + 1h, 30, false, QStringLiteral("29 days left · renew"), Look::Warn, true},
        Token{kNow + 12 * 24h + 1h, 14, false, QStringLiteral("12 days left · renew"), Look::Warn, true},
        Token{kNow + 6 * 24h + 1h, 7, false, QStringLiteral("6 days left · renew"), Look::Late, true},
        Token{kNow - 1h, 7, false, QStringLiteral("expired · renew"), Look::Late, true},
        Token{std::nullopt, std::nullopt, true, QStringLiteral("from WEFT_TOKEN"), Look::Quiet, false}));

TEST(AccountRows, SayWhatAMissingPermissionCosts) {
    app::SourcesSnapshot snapshot;
    app::AccountRow account;
    account.account = {1, "acme", "178"};
    account.signedIn = true;
    account.permissions = {{"threads_basic", true, false},
                           {"threads_keyword_search", true, true},
                           {"threads_delete", false, false},
                           {"threads_read_replies", std::nullopt, false},
                           {"threads_future_thing", true, false}};
    snapshot.accounts = {account};
    const Cell cell = accountRows(snapshot, kNow, QTimeZone::utc()).rows.at(0).cells[2];
    ASSERT_EQ(cell.marks.size(), 5);
    EXPECT_EQ(cell.marks[0].state, Mark::State::Yes);
    EXPECT_EQ(cell.marks[1].state, Mark::State::No);
    EXPECT_EQ(cell.marks[1].text, QStringLiteral("search: not approved yet"));
    EXPECT_TRUE(cell.marks[1].toolTip.contains(QStringLiteral("only own posts")));
    EXPECT_EQ(cell.marks[2].text, QStringLiteral("delete: missing"));
    EXPECT_EQ(cell.marks[3].state, Mark::State::Unknown);
    EXPECT_EQ(cell.marks[4].text, QStringLiteral("threads_future_thing"));
    EXPECT_TRUE(cell.text.contains(QStringLiteral("replies: not known")));
}

TEST(AccountRows, OfferToSignInWithoutAToken) {
    app::SourcesSnapshot snapshot;
    app::AccountRow account;
    account.account = {1, "acme", std::nullopt};
    snapshot.accounts = {account};
    const Rows rows = accountRows(snapshot, kNow, QTimeZone::utc());
    EXPECT_EQ(rows.rows[0].cells[3].text, QStringLiteral("sign in"));
    EXPECT_EQ(rows.rows[0].cells[2].text, QStringLiteral("—"));
    EXPECT_TRUE(tokenWantsCare(account, kNow));
}

} // namespace
} // namespace weft::models
