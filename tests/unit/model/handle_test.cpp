// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handle.h"

#include <gtest/gtest.h>

namespace weft::model {
namespace {

using Handles = std::vector<std::string>;

TEST(Handle, FoldsCaseAndDropsTheAt) {
    EXPECT_EQ(foldHandle("@Acme.Help"), "acme.help");
    EXPECT_EQ(foldHandle("acme_"), "acme_");
    EXPECT_EQ(foldHandle(""), "");
}

TEST(Handle, RefusesOnlyWhatCannotBeOne) {
    for (const auto* handle : {"acme", "a.b_c", "with-dash", "élodie", "日本", "x!y"})
        EXPECT_TRUE(canBeHandle(handle)) << handle;
    EXPECT_TRUE(canBeHandle(std::string(60, 'a')));
    for (const std::string& handle :
         {std::string(), std::string(61, 'a'), std::string("a b"), std::string("a,b"), std::string("a\nb"),
          std::string("a\x1b"), std::string("a\x7F"), std::string("a\u0085b"), std::string("a\u00A0b"),
          std::string("a\xFF")})
        EXPECT_FALSE(canBeHandle(handle)) << handle;
}

TEST(Handle, FindsWhoATextNames) {
    EXPECT_EQ(mentionedHandles("anyone tried @acme. and liked it?"), Handles{"acme"});
    EXPECT_EQ(mentionedHandles("@ACME, @acme and (@Acme.Help)"), (Handles{"acme", "acme.help"}));
    EXPECT_EQ(mentionedHandles("...@acme"), Handles{"acme"});
}

TEST(Handle, AnAddressOrALoneAtNamesNobody) {
    EXPECT_TRUE(mentionedHandles("write to ana@acme.com").empty());
    EXPECT_TRUE(mentionedHandles("@ @. @@").empty());
    EXPECT_TRUE(mentionedHandles("").empty());
}

} // namespace
} // namespace weft::model
