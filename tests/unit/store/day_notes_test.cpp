// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/day_notes.h"
#include "store/posts_reading.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DayNotesTest : public WorkspaceTest {
protected:
    std::vector<std::string> texts(std::string_view first, std::string_view last) {
        std::vector<std::string> found;
        const auto notes = listDayNotes(db(), first, last);
        EXPECT_TRUE(notes);
        for (const auto& note : *notes)
            found.push_back(note.day + ' ' + note.text);
        return found;
    }
};

TEST_F(DayNotesTest, AreListedByDayBothEndsIncluded) {
    ASSERT_TRUE(addDayNote(db(), "2026-09-12", "launch", at(1)));
    ASSERT_TRUE(addDayNote(db(), "2026-09-10", "outage", at(2)));
    ASSERT_TRUE(addDayNote(db(), "2026-09-12", "press", at(3)));
    EXPECT_THAT(texts("2026-09-10", "2026-09-12"),
                ElementsAre("2026-09-10 outage", "2026-09-12 launch", "2026-09-12 press"));
    EXPECT_THAT(texts("2026-09-11", "2026-09-11"), IsEmpty());
}

TEST_F(DayNotesTest, AreNotMixedUpWithNotesOnPosts) {
    save({makePost("p", "ana", "hello", 1)});
    ASSERT_TRUE(writeNote(db(), "p", "call her", at(2)));
    ASSERT_TRUE(addDayNote(db(), "2026-09-12", "launch", at(2)));
    const auto notes = listDayNotes(db(), "0000-00-00", "9999-99-99").value();
    ASSERT_EQ(notes.size(), 1U);
    for (std::int64_t id = 0; id < 5; ++id)
        ASSERT_TRUE(removeDayNote(db(), id));
    EXPECT_THAT(texts("0000-00-00", "9999-99-99"), IsEmpty());
    EXPECT_EQ(readPosts(db(), std::vector<std::string>{"p"}).value().at(0).note, "call her");
}

TEST_F(DayNotesTest, RefuseWhatIsNoDateAndNoText) {
    for (const auto* day : {"", "2026-9-1", "2026-02-30", "2026-13-01", "12/09/2026", "2026-09-12T00:00"})
        EXPECT_EQ(addDayNote(db(), day, "words", at(1)).error().code, base::ErrorCode::BadArgument) << day;
    for (const auto& text : {std::string(), std::string(" \n\t"), std::string(kLongestDayNote + 1, 'x')})
        EXPECT_EQ(addDayNote(db(), "2026-09-12", text, at(1)).error().code, base::ErrorCode::BadArgument);
    EXPECT_THAT(texts("0000-00-00", "9999-99-99"), IsEmpty());
}

} // namespace
} // namespace weft::store
