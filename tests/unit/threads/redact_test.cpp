// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/redact.h"

#include <gtest/gtest.h>

#include <vector>

namespace weft::threads {
namespace {

const Secret kToken("TH|secret/value");

TEST(Redact, HidesTheTokenPlainAndEncoded) {
    EXPECT_EQ(redact("bad TH|secret/value!", kToken), "bad [token]!");
    EXPECT_EQ(redact("at /me?x=TH%7Csecret%2Fvalue&y=1", kToken), "at /me?x=[token]&y=1");
}

TEST(Redact, HidesWhatLooksLikeAToken) {
    EXPECT_EQ(redact("https://x/?access_token=abc.def&z", {}), "https://x/?access_token=[token]&z");
    EXPECT_EQ(redact("Authorization: Bearer abc", {}), "Authorization: Bearer [token]");
    EXPECT_EQ(redact("token THAAabcdefghijklmnopqrstuvwxyz0123 expired", {}), "token [token] expired");
    EXPECT_EQ(redact("THE END of THIS", {}), "THE END of THIS");
    EXPECT_EQ(redact("THREADS_API__FEATURE_NOT_AVAILABLE", {}), "THREADS_API__FEATURE_NOT_AVAILABLE");
}

TEST(Redact, HidesAppSecretsAndCodes) {
    EXPECT_EQ(redact("secret 0123456789abcdef0123456789abcdef is wrong", {}), "secret [token] is wrong");
    EXPECT_EQ(redact("id 01234567890123456789012345678901", {}), "id 01234567890123456789012345678901");
    EXPECT_EQ(redact("/x?client_secret=hush&client_id=7", {}), "/x?client_secret=[token]&client_id=7");
    EXPECT_EQ(redact("/x?code=AQBx0123456789abcdef&y", {}), "/x?code=[token]&y");
    EXPECT_EQ(redact(R"({"access_token":"abc","code": "AQBx0123456789abcdef"})", {}),
              R"({"access_token":"[token]","code": "[token]"})");
    EXPECT_EQ(redact("next=https%3A%2F%2Fx%2F%3Faccess_token%3Dabc", {}),
              "next=https%3A%2F%2Fx%2F%3Faccess_token%3D[token]");
    EXPECT_EQ(redact("error code=100, code: THREADS_API__LINK_LIMIT_EXCEEDED", {}),
              "error code=100, code: THREADS_API__LINK_LIMIT_EXCEEDED");
    const std::vector<Secret> several{Secret("first-one"), Secret(), Secret("second one")};
    EXPECT_EQ(redactAll("first-one, second one, second%20one", several), "[token], [token], [token]");
}

TEST(Redact, MakesTextsFitForALine) {
    EXPECT_EQ(redact("a\x1B[31m\r\nb", {}), "a [31m  b");
    EXPECT_EQ(redact("ok\xFF"
                     "bad",
                     {}),
              "ok");
    const std::string cut = redact(std::string(1000, 'x'), {});
    EXPECT_LT(cut.size(), 500U);
    EXPECT_TRUE(cut.ends_with("…"));
}

} // namespace
} // namespace weft::threads
