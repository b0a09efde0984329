// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/muted_phrases.h"
#include "workspace_fixture.h"

#include <gmock/gmock.h>

namespace weft::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class MutedPhrasesTest : public WorkspaceTest {};

TEST_F(MutedPhrasesTest, AreKeptUntilTheyAreLetIn) {
    EXPECT_THAT(*readMutedPhrases(db()), IsEmpty());
    EXPECT_EQ(mutePhrase(db(), "here_for_you-1c2d3e"), true);
    EXPECT_EQ(mutePhrase(db(), "a-000001"), true);
    EXPECT_EQ(mutePhrase(db(), "a-000001"), false) << "it was already";
    EXPECT_THAT(*readMutedPhrases(db()), ElementsAre("a-000001", "here_for_you-1c2d3e"));
    EXPECT_EQ(unmutePhrase(db(), "a-000001"), true);
    EXPECT_EQ(unmutePhrase(db(), "a-000001"), false);
    EXPECT_EQ(unmutePhrase(db(), "here_for_you-1c2d3e"), true);
    EXPECT_THAT(*readMutedPhrases(db()), IsEmpty());
}

TEST_F(MutedPhrasesTest, HaveIdsOfOneWord) {
    for (const auto* id : {"", "two words", "-a", "Big", "a\n", "é"})
        EXPECT_EQ(mutePhrase(db(), id).error().code, base::ErrorCode::BadArgument) << id;
    EXPECT_THAT(*readMutedPhrases(db()), IsEmpty());
}

} // namespace
} // namespace weft::store
