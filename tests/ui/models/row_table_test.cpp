// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_table.h"

#include <QLocale>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::models {
namespace {

using ::testing::ElementsAre;

TEST(RowTable, FilesGetTheNumberBehindATextAndNoSmallLines) {
    Rows rows{.titles = {QStringLiteral("Topic"), QStringLiteral("14 days"), QStringLiteral("Burst")},
              .rightAligned = {false, false, true},
              .rows = {}};
    Row row;
    row.cells = {{.text = QStringLiteral("tea")},
                 {.text = QStringLiteral("— 1 2"), .trend = {std::nullopt, 1, 2}},
                 {.text = QStringLiteral("×8.4"), .alignRight = true, .value = 8.42}};
    rows.rows = {row};
    const auto table = tableOf("t", rows);
    EXPECT_THAT(table.columns, ElementsAre("Topic", "Burst"));
    EXPECT_THAT(table.rows.at(0), ElementsAre(report::Cell(std::string("tea")), report::Cell(8.42)));
}

TEST(RowTable, NumbersAreNumbersAndDetailsStandBesideTheirTexts) {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    Rows rows{.titles = {QStringLiteral("Qui"), QStringLiteral("Posts"), QStringLiteral("Part")},
              .rightAligned = {false, true, true},
              .rows = {}};
    Row first;
    first.cells = {{.text = QStringLiteral("007"), .detail = QStringLiteral("bonjour")},
                   {.text = QLocale().toString(12345), .alignRight = true},
                   {.text = QStringLiteral("31 %"), .alignRight = true}};
    Row second;
    second.cells = {{.text = QStringLiteral("ana")},
                    {.text = QStringLiteral("—"), .alignRight = true},
                    {.text = QStringLiteral("1,5"), .alignRight = true}};
    rows.rows = {first, second};
    const auto table = tableOf("t", rows);
    QLocale::setDefault(QLocale::c());
    EXPECT_THAT(table.columns, ElementsAre("Qui", "Qui: more", "Posts", "Part"));
    const auto text = [](const char* words) { return report::Cell(std::string(words)); };
    EXPECT_THAT(table.rows.at(0),
                ElementsAre(text("007"), text("bonjour"), report::Cell(std::int64_t{12345}), text("31 %")));
    EXPECT_THAT(table.rows.at(1),
                ElementsAre(text("ana"), report::Cell(), report::Cell(), report::Cell(1.5)));
}

} // namespace
} // namespace weft::models
