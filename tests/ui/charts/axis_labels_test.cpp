// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_labels.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace weft;
using testing::ElementsAre;

namespace {

const QLocale kFrench(QLocale::French, QLocale::France);
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);

std::vector<std::string> labels(const std::vector<std::string>& dates, const QLocale& locale) {
    std::vector<report::Tick> ticks;
    for (const auto& date : dates)
        ticks.push_back({static_cast<double>(ticks.size()), date});
    std::vector<std::string> result;
    for (const auto& label : charts::dateLabels(ticks, locale))
        result.push_back(label.toStdString());
    return result;
}

} // namespace

TEST(DateLabels, nameTheMonthOnceAndWhenItChanges) {
    const std::vector<std::string> dates{"2026-09-01", "2026-09-08", "2026-09-29", "2026-10-06"};
    EXPECT_THAT(labels(dates, kFrench), ElementsAre("1 sept.", "8", "29", "6 oct."));
    EXPECT_THAT(labels(dates, kAmerican), ElementsAre("Sep 1", "8", "29", "Oct 6"));
    EXPECT_THAT(labels(dates, kBritish), ElementsAre(testing::StartsWith("1 Sep"), "8", "29", "6 Oct"));
}

TEST(DateLabels, nameMonthsAndYearsWhereTicksAreFarApart) {
    EXPECT_THAT(labels({"2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"}, kAmerican),
                ElementsAre("Nov 2025", "Dec", "Jan 2026", "Feb"));
    EXPECT_THAT(labels({"2024-01-01", "2025-01-01", "2026-01-01"}, kFrench),
                ElementsAre("2024", "2025", "2026"));
}

TEST(DateLabels, surviveWhatIsNotADate) {
    EXPECT_TRUE(labels({}, kFrench).empty());
    EXPECT_THAT(labels({"", "nonsense nonsense", "2026-09-08"}, kFrench),
                ElementsAre("", "nonsense non", "8 sept."));
}

TEST(ValueLabels, followTheLocale) {
    EXPECT_EQ(charts::valueLabel(1500, kAmerican), QStringLiteral("1,500"));
    EXPECT_EQ(charts::valueLabel(1500, kFrench).remove(u'\u202F'), QStringLiteral("1500"));
    EXPECT_EQ(charts::valueLabel(0.5, kFrench), QStringLiteral("0,5"));
    EXPECT_LE(charts::valueLabel(4.6e19, kFrench).size(), 10);
    EXPECT_EQ(charts::valueLabel(std::nan(""), kFrench), QString());
}
