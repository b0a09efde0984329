// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/sign_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::threads {
namespace {

using base::ErrorCode;
using testing::HasSubstr;
using testing::Not;

const std::string kBack = "https://weft.example/return/?";

std::string codeOf(std::string_view pasted, std::string_view state = "s1") {
    const auto code = codeFromReturnAddress(pasted, state);
    EXPECT_TRUE(code) << pasted << ": " << code.error().text();
    return code ? code->reveal() : "";
}

std::string refusalOf(std::string_view pasted, std::string_view state = "s1") {
    const auto code = codeFromReturnAddress(pasted, state);
    EXPECT_FALSE(code) << pasted;
    if (code) return {};
    EXPECT_EQ(code.error().code, ErrorCode::SignInRefused);
    EXPECT_THAT(code.error().text(), Not(HasSubstr("AQBx")));
    return code.error().detail;
}

TEST(SignInAddress, Quirk27_TheBrowserIsSentToTheNewHost) {
    const AppCredentials app{"990", Secret("hush"), "https://weft.example/return"};
    EXPECT_EQ(authorizationAddress({}, app, wantedScopes(), "s&1"),
              "https://threads.com/oauth/authorize?client_id=990"
              "&redirect_uri=https%3A%2F%2Fweft.example%2Freturn"
              "&scope=threads_basic%2Cthreads_read_replies%2Cthreads_manage_replies%2Cthreads_manage_insights"
              "%2Cthreads_manage_mentions%2Cthreads_keyword_search%2Cthreads_profile_discovery"
              "%2Cthreads_content_publish%2Cthreads_delete&response_type=code&state=s%261");
    EXPECT_THAT(SignInHosts{}.authorize, Not(HasSubstr("threads.net")));
}

TEST(SignInAddress, FindsTheCode) {
    EXPECT_EQ(codeOf(kBack + "code=AQBx-1_2.~&state=s1#_"), "AQBx-1_2.~");
    EXPECT_EQ(codeOf(kBack + "state=s1&code=AQBx"), "AQBx");
    EXPECT_EQ(codeOf(kBack + "code=AQBx#_", ""), "AQBx") << "nothing to compare with";
    EXPECT_EQ(codeOf("code=AQBx&state=s1#_"), "AQBx");
    EXPECT_EQ(codeOf("?code=AQBx&state=s1"), "AQBx");
}

TEST(SignInAddress, TakesWhatHandsPaste) {
    EXPECT_EQ(codeOf("  " + kBack + "code=AQBx&state=s1#_ \r\n"), "AQBx");
    EXPECT_EQ(codeOf("https://weft.example/return/?code=AQ\n  Bx&sta\r\nte=s1#_"), "AQBx")
        << "broken over several lines";
    EXPECT_EQ(codeOf("AQBx#_"), "AQBx");
    EXPECT_EQ(codeOf(" AQBx-bare\n"), "AQBx-bare");
    EXPECT_EQ(codeOf("<" + kBack + "code=AQBx&amp;state=s1>"), "AQBx");
    EXPECT_EQ(codeOf("\"" + kBack + "code=AQBx&state=s1\""), "AQBx");
    EXPECT_EQ(codeOf("\xC2\xA0" + kBack + "code=AQBx&state=s1#_\xC2\xA0"), "AQBx")
        << "blanks that do not break";
}

TEST(SignInAddress, DecodesWhatIsEncoded) {
    EXPECT_EQ(codeOf(kBack + "code=AQBx%2D1&state=a%2Fb%20c", "a/b c"), "AQBx-1");
    EXPECT_EQ(codeOf(kBack + "code=AQBx&state=a+c", "a c"), "AQBx");
    EXPECT_EQ(codeOf("AQBx%2D1"), "AQBx-1");
}

TEST(SignInAddress, SaysWhyThreadsSaidNo) {
    for (const char* word : {"access_denied", "acceess_denied", "anything"})
        EXPECT_THAT(refusalOf(kBack + "error=" + word +
                              "&error_reason=user_denied&error_description=The+user+denied+your%20request"),
                    HasSubstr("The user denied your request"));
    EXPECT_THAT(refusalOf(kBack + "error=access_denied&error_reason=user_denied"), HasSubstr("user_denied"));
    EXPECT_THAT(refusalOf(kBack + "error=access_denied&code=AQBx&state=s1"), HasSubstr("access_denied"));
    EXPECT_THAT(refusalOf(kBack + "error_message=Blocked&error_code=1349168"), HasSubstr("Blocked"));
}

TEST(SignInAddress, RefusesAnAnswerToAnotherSignIn) {
    EXPECT_THAT(refusalOf(kBack + "code=AQBx&state=s2"), HasSubstr("another sign-in"));
    EXPECT_THAT(refusalOf(kBack + "code=AQBx&state=S1"), HasSubstr("another sign-in"));
    EXPECT_THAT(refusalOf(kBack + "code=AQBx"), HasSubstr("another sign-in"));
    EXPECT_THAT(refusalOf(kBack + "code=AQBx&state=s2&state=s1"), HasSubstr("another sign-in"));
}

TEST(SignInAddress, WhatHoldsNoCodeIsRefused) {
    for (const char* pasted :
         {"", "  \n", "#_", "https://weft.example/return", "https://weft.example/?state=s1",
          "https://weft.example/?code=&state=s1", "https://weft.example/?code&state=s1",
          "https://weft.example/?code=%00%0A&state=s1", "no code, sorry!", "no code here", "\xFF\xFE"})
        EXPECT_THAT(refusalOf(pasted), HasSubstr("holds no code")) << pasted;
    EXPECT_THAT(refusalOf(std::string(1 << 20, 'A')), HasSubstr("no address"));
}

TEST(SignInAddress, RefusalsQuoteNeitherCodeNorToken) {
    EXPECT_THAT(refusalOf(kBack + "error=x&error_description=code%3DAQBx0123456789abcdef+is+used"),
                HasSubstr("is used"));
    EXPECT_THAT(refusalOf(kBack + "error=x&error_description=%1B%5B2J%07"), Not(HasSubstr("\x1B")));
}

} // namespace
} // namespace weft::threads
