// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/field_set.h"

#include <gtest/gtest.h>

namespace weft::threads {
namespace {

constexpr std::string_view kFields = "id,text,poll_attachment{option_a,total_votes},location{name},timestamp";

TEST(FieldSet, LeavesOutAName) {
    EXPECT_EQ(withoutField(kFields, "text"),
              "id,poll_attachment{option_a,total_votes},location{name},timestamp");
    EXPECT_EQ(withoutField("id,text", "text"), "id");
    EXPECT_EQ(withoutField("text", "text"), "");
}

TEST(FieldSet, LeavesOutANameWithItsBraces) {
    EXPECT_EQ(withoutField(kFields, "poll_attachment"), "id,text,location{name},timestamp");
    EXPECT_EQ(withoutField(kFields, "poll_attachment{option_a"), "id,text,location{name},timestamp")
        << "as a server says it that cuts at commas";
}

TEST(FieldSet, LeavesOutAPartInBraces) {
    EXPECT_EQ(withoutField(kFields, "total_votes"),
              "id,text,poll_attachment{option_a},location{name},timestamp");
    EXPECT_EQ(withoutField(kFields, "name"), "id,text,poll_attachment{option_a,total_votes},timestamp")
        << "nothing is left of the location";
}

TEST(FieldSet, CannotLeaveOutWhatIsNeededOrNotThere) {
    for (const char* name : {"id", "timestamp", "", "shares", "tex", "poll", "{", "option"})
        EXPECT_EQ(withoutField(kFields, name), std::nullopt) << name;
}

TEST(FieldSet, BracesThatDoNotMatchDoNoHarm) {
    EXPECT_EQ(withoutField("id,a{b,c", "a"), "id");
    EXPECT_EQ(withoutField("id,a}b,c", "c"), "id,a}b");
    EXPECT_EQ(withoutField("", "a"), std::nullopt);
    EXPECT_EQ(withoutField(",,a,", "a"), "");
}

} // namespace
} // namespace weft::threads
