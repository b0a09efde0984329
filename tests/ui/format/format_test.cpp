// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/delta.h"
#include "format/errors.h"
#include "format/numbers.h"
#include "format/stages.h"
#include "format/times.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

namespace weft::format {
namespace {

using namespace std::chrono_literals;

class Format : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    static std::string text(const QString& string) { return string.toStdString(); }

    static base::Instant at(const char* moment) { return base::parseInstant(moment).value(); }
};

TEST_F(Format, GroupsCountsAsTheReaderDoes) {
    EXPECT_EQ(text(count(48212)), "48,212");
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    EXPECT_EQ(count(48212).remove(2, 1), QStringLiteral("48212"));
}

TEST_F(Format, KeepsOneDecimalOfSmallShares) {
    EXPECT_EQ(text(percent(0.31)), "31%");
    EXPECT_EQ(text(percent(0.034)), "3.4%");
    EXPECT_EQ(text(percent(0.0)), "0%");
    EXPECT_EQ(text(percent(1.0)), "100%");
}

TEST_F(Format, NeverWritesNanOrInfinity) {
    EXPECT_EQ(percent(std::numeric_limits<double>::quiet_NaN()), dash());
    EXPECT_EQ(percent(std::numeric_limits<double>::infinity()), dash());
    EXPECT_EQ(decimal(std::numeric_limits<double>::infinity(), 1), dash());
}

TEST_F(Format, ComparesCountsInPercentAndWords) {
    const Delta delta = countDelta(112, 100, Wish::Up);
    EXPECT_EQ(text(delta.text), "▲ 12%");
    EXPECT_EQ(text(delta.words), "up from 100");
    EXPECT_EQ(delta.verdict, Verdict::Good);
}

TEST_F(Format, GivesNoPercentageOfAPreviousZero) {
    const Delta delta = countDelta(12, 0, Wish::Up);
    EXPECT_FALSE(delta.known());
    EXPECT_EQ(text(delta.words), "none before");
}

TEST_F(Format, GivesNoPercentageOfFewEvents) {
    EXPECT_EQ(text(countDelta(12, 9, Wish::Up).text), "▲ 3");
}

TEST_F(Format, KnowsNothingWithoutAPrevious) {
    EXPECT_FALSE(countDelta(12, std::nullopt, Wish::Up).known());
    EXPECT_FALSE(shareDelta(std::nullopt, 0.3, Wish::Up).known());
}

TEST_F(Format, JudgesByWhatIsWishedFor) {
    EXPECT_EQ(durationDelta(6720, 5640, Wish::Down).verdict, Verdict::Bad);
    EXPECT_EQ(text(durationDelta(6720, 5640, Wish::Down).text), "▲ 18 min");
    EXPECT_EQ(shareDelta(0.31, 0.27, Wish::Up).verdict, Verdict::Good);
    EXPECT_EQ(text(shareDelta(0.31, 0.27, Wish::Up).text), "▲ 4 pt");
    EXPECT_EQ(shareDelta(0.3, 0.3, Wish::Up).verdict, Verdict::Neutral);
}

TEST_F(Format, WritesDurationsShort) {
    EXPECT_EQ(text(duration(45s)), "45 s");
    EXPECT_EQ(text(duration(12min)), "12 min");
    EXPECT_EQ(text(duration(1h + 52min)), "1 h 52");
    EXPECT_EQ(text(duration(1h + 5min)), "1 h 05");
    EXPECT_EQ(text(duration(9h)), "9 h");
    EXPECT_EQ(text(duration(11h + 20min)), "11 h");
    EXPECT_EQ(text(duration(24h * 3)), "3 d");
    EXPECT_EQ(text(duration(-5s)), "0 s");
}

TEST_F(Format, SaysHowLongAgo) {
    const auto now = at("2026-09-30T12:00:00Z");
    EXPECT_EQ(text(ago(now - 2min, now)), "2 min ago");
    EXPECT_EQ(text(ago(now - 10s, now)), "just now");
    EXPECT_EQ(text(ago(now + 1h, now)), "just now");
    EXPECT_EQ(text(ago(now - (3h + 20min), now)), "3 h ago");
}

TEST_F(Format, ShortensRangesOfDates) {
    EXPECT_EQ(text(dateRange(QDate(2026, 9, 1), QDate(2026, 9, 30))), "1–30 Sept 2026");
    EXPECT_EQ(text(dateRange(QDate(2026, 8, 28), QDate(2026, 9, 24))), "28 Aug – 24 Sept 2026");
    EXPECT_EQ(text(dateRange(QDate(2025, 12, 28), QDate(2026, 1, 24))), "28 Dec 2025 – 24 Jan 2026");
    EXPECT_EQ(text(dateRange(QDate(2026, 9, 1), QDate(2026, 9, 1))), "1 Sept 2026");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(text(dateRange(QDate(2026, 9, 1), QDate(2026, 9, 30))), "Sep 1–30, 2026");
}

TEST_F(Format, CutsDaysInTheWorkspacesZone) {
    const base::TimeRange range{at("2026-08-31T22:00:00Z"), at("2026-09-30T22:00:00Z")};
    EXPECT_EQ(text(dateRange(range, zoneFromName("Europe/Paris"))), "1–30 Sept 2026");
    EXPECT_EQ(zoneFromName("Nowhere/Land"), QTimeZone::utc());
}

TEST_F(Format, HasASentenceAndARemedyForEveryError) {
    std::set<QString> sentences;
    for (int code = 0; code <= static_cast<int>(base::ErrorCode::ApiBadAnswer); ++code) {
        const auto error = static_cast<base::ErrorCode>(code);
        EXPECT_FALSE(errorSentence(error).isEmpty()) << base::errorName(error);
        EXPECT_FALSE(errorRemedy(error).isEmpty()) << base::errorName(error);
        EXPECT_TRUE(sentences.insert(errorSentence(error)).second) << base::errorName(error);
    }
}

TEST_F(Format, NamesEveryStage) {
    for (const char* name : {"threads", "conversation", "conversations", "replies", "mentions", "import"})
        EXPECT_NE(text(stageTitle(std::string_view(name))), name);
    EXPECT_EQ(text(stageTitle(std::string_view("later"))), "later");
}

} // namespace
} // namespace weft::format
