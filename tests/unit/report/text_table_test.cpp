// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include "base/utf8.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

using namespace weft;

namespace {

report::Table oneCell(report::Cell cell) {
    return {"t", {"a"}, {{std::move(cell)}}};
}

std::string csvOf(const std::string& text) {
    return report::toCsv(oneCell(text));
}

} // namespace

TEST(Csv, quotesOnlyWhatNeedsIt) {
    EXPECT_EQ(csvOf("plain text"), "a\r\nplain text\r\n");
    EXPECT_EQ(csvOf("a,b"), "a\r\n\"a,b\"\r\n");
    EXPECT_EQ(csvOf("say \"yes\""), "a\r\n\"say \"\"yes\"\"\"\r\n");
    EXPECT_EQ(csvOf("two\nlines"), "a\r\n\"two\nlines\"\r\n");
    EXPECT_EQ(csvOf("a\rb"), "a\r\n\"a\rb\"\r\n");
}

TEST(Csv, disarmsFormulas) {
    EXPECT_EQ(csvOf("=1+1"), "a\r\n'=1+1\r\n");
    EXPECT_EQ(csvOf("@maia.cad"), "a\r\n'@maia.cad\r\n");
    EXPECT_EQ(csvOf("+33"), "a\r\n'+33\r\n");
    EXPECT_EQ(csvOf("-2"), "a\r\n'-2\r\n");
    EXPECT_EQ(csvOf("\t=1"), "a\r\n'\t=1\r\n");
    EXPECT_EQ(csvOf("=HYPERLINK(\"x\",\"y\")"), "a\r\n\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    EXPECT_EQ(report::toCsv({"t", {"=cmd"}, {}}), "'=cmd\r\n");
}

TEST(Csv, leavesNegativeNumbersNumbers) {
    EXPECT_EQ(report::toCsv(oneCell(std::int64_t{-2})), "a\r\n-2\r\n");
    EXPECT_EQ(report::toCsv(oneCell(-0.25)), "a\r\n-0.25\r\n");
}

TEST(Csv, leavesTheUnknownEmpty) {
    EXPECT_EQ(report::toCsv(oneCell({})), "a\r\n\r\n");
    EXPECT_EQ(report::toCsv(oneCell(std::nan(""))), "a\r\n\r\n");
    EXPECT_EQ(report::toCsv(oneCell(std::numeric_limits<double>::infinity())), "a\r\n\r\n");
}

TEST(Csv, fillsShortRowsAndCutsLongOnes) {
    const report::Table table{"t", {"a", "b"}, {{std::int64_t{1}}, {"x", "y", "z"}}};
    EXPECT_EQ(report::toCsv(table), "a,b\r\n1,\r\nx,y\r\n");
}

TEST(Csv, isAlwaysUtf8) {
    EXPECT_EQ(csvOf("mème 😂"), "a\r\nmème 😂\r\n");
    const auto broken = csvOf("a\xFF\xC3");
    EXPECT_FALSE(base::firstInvalidUtf8(broken)) << broken;
    EXPECT_EQ(broken, "a\r\na\xEF\xBF\xBD\xEF\xBF\xBD\r\n");
}

TEST(JsonTable, isAnArrayOfObjects) {
    const report::Table table{
        "t", {"date", "n", "x"}, {{"2026-09-01", std::int64_t{3}, 0.5}, {"2026-09-02"}}};
    const auto json = nlohmann::json::parse(report::toJson(table));
    ASSERT_EQ(json.size(), 2);
    EXPECT_EQ(json[0]["date"], "2026-09-01");
    EXPECT_EQ(json[0]["n"], 3);
    EXPECT_EQ(json[0]["x"], 0.5);
    EXPECT_TRUE(json[1].at("n").is_null());
}

TEST(JsonTable, saysNullForTheUnknown) {
    EXPECT_TRUE(nlohmann::json::parse(report::toJson(oneCell({})))[0].at("a").is_null());
    EXPECT_TRUE(nlohmann::json::parse(report::toJson(oneCell(std::nan(""))))[0].at("a").is_null());
}

TEST(JsonTable, survivesBrokenText) {
    const auto json = nlohmann::json::parse(report::toJson(oneCell(std::string("a\xFF\0\x1b", 4))));
    EXPECT_EQ(json[0]["a"].get<std::string>(), std::string("a\xEF\xBF\xBD\0\x1b", 6));
    EXPECT_EQ(report::toJson({}), "[]\n");
}
