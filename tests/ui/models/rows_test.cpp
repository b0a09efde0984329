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

TEST(RunRows, TellFailuresInWords) {
    app::SourcesSnapshot snapshot;
    store::Run run;
    run.kind = "collect";
    run.startedAt = kNow;
    run.error = base::Error{base::ErrorCode::ApiTokenInvalid, "/me", "expired"};
    snapshot.runs = {run};
    const Rows rows = runRows(snapshot, kNow, QTimeZone::utc());
    ASSERT_EQ(rows.rows.size(), 1U);
    EXPECT_TRUE(rows.rows[0].cells[1].text.contains(QStringLiteral("token")));
    EXPECT_EQ(rows.rows[0].cells[1].toolTip, QStringLiteral("/me: expired"));
}

TEST(CollectedRows, SayNotYetInsteadOfADate) {
    app::SourcesSnapshot snapshot;
    snapshot.accounts.push_back(
        {{1, "acme", std::nullopt}, {{"threads", 12, kNow - 2min}, {"mentions", 0, std::nullopt}}});
    const Rows rows = collectedRows(snapshot, kNow, QTimeZone::utc());
    ASSERT_EQ(rows.rows.size(), 2U);
    EXPECT_EQ(rows.rows[0].cells[3].text, QStringLiteral("2 min ago"));
    EXPECT_EQ(rows.rows[1].cells[3].text, QStringLiteral("not yet"));
}

} // namespace
} // namespace weft::models
