// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace weft::base {
namespace {

TEST(Utf8, AcceptsEveryLengthOfCharacter) {
    EXPECT_EQ(firstInvalidUtf8("plain, caf\xC3\xA9, \xE2\x86\x92, \xF0\x9F\xA7\xB5"), std::nullopt);
    EXPECT_EQ(firstInvalidUtf8(""), std::nullopt);
}

TEST(Utf8, NamesTheFirstBadByte) {
    EXPECT_EQ(firstInvalidUtf8("ab\x80"), 2U);
    EXPECT_EQ(firstInvalidUtf8("\xC0\xAF"), 0U) << "overlong";
    EXPECT_EQ(firstInvalidUtf8("\xED\xA0\x80"), 0U) << "surrogate";
    EXPECT_EQ(firstInvalidUtf8("\xF4\x90\x80\x80"), 0U) << "above U+10FFFF";
    EXPECT_EQ(firstInvalidUtf8("x\xE2\x86"), 1U) << "cut";
}

TEST(Utf8, PrefixNeverCutsACharacter) {
    EXPECT_EQ(utf8Prefix("caf\xC3\xA9", 4), "caf");
    EXPECT_EQ(utf8Prefix("caf\xC3\xA9", 5), "caf\xC3\xA9");
    EXPECT_EQ(utf8Prefix("caf\xC3\xA9", 99), "caf\xC3\xA9");
}

} // namespace
} // namespace weft::base
