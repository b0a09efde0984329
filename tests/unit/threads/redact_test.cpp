// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/redact.h"

#include <gtest/gtest.h>

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
