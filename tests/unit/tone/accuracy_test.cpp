// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_folder.h"
#include "tone/accuracy.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace weft::tone {
namespace {

TEST(Accuracy, IsThatOfTheManual) {
    const auto manual = tests::readFile(std::filesystem::path(WEFT_SOURCE_DIR) / "docs/metrics.md");
    for (const auto* language : {"en", "fr"}) {
        const auto measured = accuracyOf(language);
        ASSERT_TRUE(measured) << language;
        EXPECT_GE(measured->posts, 300);
        EXPECT_LE(measured->lo, measured->macroF1);
        EXPECT_GE(measured->hi, measured->macroF1);
        const auto row =
            fmt::format("| {:.2f} ({:.2f}–{:.2f}) | {:.2f} | {:.2f} | {:.0f} % | {} |", measured->macroF1,
                        measured->lo, measured->hi, measured->precisionNegative, measured->precisionPositive,
                        measured->spokenOn * 100, measured->posts);
        EXPECT_NE(manual.find(row), std::string::npos) << row;
    }
    EXPECT_FALSE(accuracyOf("de"));
}

} // namespace
} // namespace weft::tone
