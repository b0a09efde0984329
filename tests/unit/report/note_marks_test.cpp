// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/note_marks.h"

#include <gtest/gtest.h>

#include <vector>

namespace weft::report {
namespace {

TEST(NoteMarks, StandOnTheIntervalThatHoldsTheirDay) {
    const std::vector<std::string> weeks{"2026-08-31", "2026-09-07", "2026-09-14"};
    const std::vector<std::pair<std::string, std::string>> notes{
        {"2026-08-30", "before"}, {"2026-08-31", "first"}, {"2026-09-13", "second"}, {"2026-09-20", "last"}};
    const auto marks = noteMarks(weeks, notes);
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].interval, 0U);
    EXPECT_EQ(marks[1].interval, 1U);
    EXPECT_EQ(marks[1].day, "2026-09-13");
    EXPECT_EQ(marks[2].interval, 2U);
    EXPECT_EQ(marks[2].text, "last");
    EXPECT_TRUE(noteMarks({}, notes).empty());
}

} // namespace
} // namespace weft::report
