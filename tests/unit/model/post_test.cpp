// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/conversation.h"
#include "model/post.h"

#include <gtest/gtest.h>

namespace weft::model {
namespace {

TEST(MediaType, ReadsTheApisWordsAndTakesUnknownOnesForOther) {
    EXPECT_EQ(mediaTypeFromApi("TEXT"), MediaType::Text);
    EXPECT_EQ(mediaTypeFromApi("TEXT_POST"), MediaType::Text);
    EXPECT_EQ(mediaTypeFromApi("CAROUSEL"), mediaTypeFromApi("CAROUSEL_ALBUM"));
    EXPECT_EQ(mediaTypeFromApi("REPOST_FACADE"), MediaType::Repost);
    EXPECT_EQ(mediaTypeFromApi("HOLOGRAM"), MediaType::Other);
}

TEST(MediaType, StoredNamesGoThereAndBack) {
    for (const auto type : {MediaType::Text, MediaType::Image, MediaType::Video, MediaType::Carousel,
                            MediaType::Audio, MediaType::Repost, MediaType::Other})
        EXPECT_EQ(mediaTypeFromName(mediaTypeName(type)), type);
}

TEST(Metric, NamesGoThereAndBack) {
    for (const auto metric : kMetrics)
        EXPECT_EQ(metricFromName(metricName(metric)), metric);
    EXPECT_EQ(metricFromName("saves"), std::nullopt);
}

TEST(Measured, UnknownIsNotZeroAndItsReasonMatters) {
    EXPECT_NE(Measured(0), Measured(Unknown::NotProvided));
    EXPECT_NE(Measured(Unknown::NoPermission), Measured(Unknown::NotProvided));
    EXPECT_EQ(Measured(3), Measured(3));
    EXPECT_FALSE(Counters{}.anyKnown());
}

TEST(ConversationKind, NamesGoThereAndBack) {
    for (std::size_t i = 0; i < kConversationKinds; ++i) {
        const auto kind = static_cast<ConversationKind>(i);
        EXPECT_EQ(kindFromName(kindName(kind)), kind);
    }
    EXPECT_EQ(kindFromName("diagonal"), std::nullopt);
}

} // namespace
} // namespace weft::model
