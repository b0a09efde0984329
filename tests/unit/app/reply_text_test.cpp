// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reply_text.h"

#include <gtest/gtest.h>

#include <string>

namespace weft::app {
namespace {

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

TEST(ReplyText, TakesWhatThreadsTakes) {
    for (const std::string& text : {std::string("x"), std::string("two\nlines"), std::string("é"),
                                    repeated("a", 500), repeated("é", 500), repeated("🎂", 500)})
        EXPECT_TRUE(checkReplyText(text)) << text.substr(0, 20);
}

TEST(ReplyText, RefusesWhatThreadsWouldNotTake) {
    for (const std::string& text :
         {std::string(), std::string(" \n\t"), repeated("a", 501), repeated("é", 501), repeated("🎂", 501),
          std::string("bell\a"), std::string("nul\0", 4), std::string("tab\there"), std::string("\x1b[31m"),
          std::string("\xc2\x85 next line"), std::string("\x7f"), std::string("broken \xff"),
          std::string("cut \xc3")}) {
        const auto status = checkReplyText(text);
        ASSERT_FALSE(status) << text.substr(0, 20);
        EXPECT_EQ(status.error().code, base::ErrorCode::BadArgument);
    }
}

TEST(ReplyText, IsTheSameWhenOnlyBlanksAtItsEndsDiffer) {
    EXPECT_TRUE(sameReplyText("thank you", " thank you\n"));
    EXPECT_TRUE(sameReplyText("two\r\nlines", "two\nlines"));
    EXPECT_FALSE(sameReplyText("thank you", "thank  you"));
    EXPECT_FALSE(sameReplyText("thank you", "Thank you"));
    EXPECT_FALSE(sameReplyText("", "x"));
}

} // namespace
} // namespace weft::app
