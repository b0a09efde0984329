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
