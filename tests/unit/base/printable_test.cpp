// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.h"

#include <gtest/gtest.h>

namespace weft::base {
namespace {

TEST(Printable, LeavesOrdinaryTextsAlone) {
    for (const auto* text : {"", "ana_b.c", "élodie", "日本語", "😀", "‹x›"})
        EXPECT_EQ(printable(text), text);
}

TEST(Printable, ShowsWhatWouldSteerATerminal) {
    EXPECT_EQ(printable("a\x1b[31mb"), "a‹U+001B›[31mb");
    EXPECT_EQ(printable("a\u202Eb"), "a‹U+202E›b");
    EXPECT_EQ(printable("\u0085\n\x7F"), "‹U+0085›‹U+000A›‹U+007F›");
    EXPECT_EQ(printable("\u2066\u200F\uFEFF"), "‹U+2066›‹U+200F›‹U+FEFF›");
    EXPECT_EQ(printable("a\xFF\xC3"
                        "b"),
              "a‹FF›‹C3›b");
}

TEST(Printable, JsonIsEscapedAndKeepsItsLines) {
    EXPECT_EQ(escapedInJson("{\n \"a\u202E\": \"é\x7F\"\n}"), "{\n \"a\\u202e\": \"é\\u007f\"\n}");
    EXPECT_EQ(escapedInJson("{}"), "{}");
}

} // namespace
} // namespace weft::base
