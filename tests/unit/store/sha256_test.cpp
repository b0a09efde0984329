// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sha256.h"

#include <gtest/gtest.h>

namespace weft::store {
namespace {

// The examples of FIPS 180-4 and of NIST's test vectors.
TEST(Sha256, GivesThePublishedDigests) {
    EXPECT_EQ(toHex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(toHex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(toHex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(toHex(sha256(std::string(1'000'000, 'a'))),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, TakesEveryLengthAroundABlock) {
    std::string last;
    for (std::size_t length = 54; length < 130; ++length) {
        const auto digest = sha256(std::string(length, '\0'));
        EXPECT_EQ(digest.size(), 32U);
        EXPECT_NE(digest, last);
        last = digest;
    }
}

} // namespace
} // namespace weft::store
