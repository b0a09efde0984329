// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/sheet_row.h"

#include "store/post_seq.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace weft::store {
namespace {

using ::testing::ElementsAre;

SheetRow rowAt(std::int64_t ms) {
    SheetRow row;
    row.createdAt = base::instantFromMs(ms);
    row.seq = seqBefore(row.createdAt) + 1;
    row.thread = row.seq;
    row.kind = model::ConversationKind::Vertical;
    row.answeredAt = base::instantFromMs(ms + 1000);
    return row;
}

std::vector<SheetRow> rowsIn(std::string_view bytes) {
    std::vector<SheetRow> rows;
    forEachPackedRow(bytes, [&](const SheetRow& row) { rows.push_back(row); });
    return rows;
}

TEST(SheetRow, ComesBackAsItWasPacked) {
    auto full = rowAt(2000);
    full.thread = -7;
    full.answeredAt = std::nullopt;
    full.peerAnsweredAt = base::kLatestInstant - std::chrono::milliseconds(1);
    full.author = 3;
    full.target = 4;
    full.tag = full.language = std::numeric_limits<std::uint32_t>::max();
    full.kind = model::ConversationKind::Unclear;
    full.flow = conversation::Flow::BrandUnknown;
    full.parentKind = conversation::ParentKind::Orphan;
    full.media = model::MediaType::Other;
    full.depth = std::numeric_limits<std::uint16_t>::max();
    full.byBrand = full.question = full.namesBrand = true;
    const auto gone = base::instantFromMs(2500);
    auto goneUnanswered = rowAt(2000);
    goneUnanswered.answeredAt = std::nullopt;
    goneUnanswered.noteGone(gone);
    auto goneAnsweredByPeer = goneUnanswered;
    goneAnsweredByPeer.peerAnsweredAt = base::instantFromMs(2200);
    auto goneAnsweredByBrand = rowAt(2000);
    goneAnsweredByBrand.noteGone(gone);
    const std::vector rows{rowAt(1000), full, goneUnanswered, goneAnsweredByPeer, goneAnsweredByBrand};
    EXPECT_EQ(rowsIn(packRows(rows)), rows);
}

TEST(SheetRow, OfADamagedSheetTheGoodRowsAreRead) {
    auto kind = rowAt(1000);
    kind.kind = static_cast<model::ConversationKind>(model::kConversationKinds);
    auto flow = rowAt(1000);
    flow.flow = conversation::Flow{8};
    auto parent = rowAt(1000);
    parent.parentKind = conversation::ParentKind{3};
    auto media = rowAt(1000);
    media.media = static_cast<model::MediaType>(7);
    auto answered = rowAt(1000);
    answered.answeredAt = base::Instant::max();
    auto peer = rowAt(1000);
    peer.peerAnsweredAt = base::Instant::min();
    auto gone = rowAt(1000);
    gone.goneAt = base::Instant::max();
    auto late = rowAt(1000);
    late.seq = std::numeric_limits<std::int64_t>::max();
    const auto good = rowAt(1000);
    for (const auto& bad : {kind, flow, parent, media, answered, peer, gone, late})
        EXPECT_THAT(rowsIn(packRows(std::vector{bad, good})), ElementsAre(good));
}

TEST(SheetRow, ThatItIsGoneIsKeptWhileSomebodyCouldStillAnswer) {
    auto post = rowAt(1000);
    post.answeredAt = std::nullopt;
    post.noteGone(base::instantFromMs(900));
    EXPECT_EQ(post.goneAt, post.createdAt) << "not before it was written";
    auto answer = rowAt(1500);
    answer.byBrand = true;
    post.noteReply(answer);
    EXPECT_TRUE(post.goneAt) << "another person could have answered";
    auto peer = rowAt(1600);
    peer.author = 9;
    post.noteReply(peer);
    EXPECT_FALSE(post.goneAt);
    post.noteGone(base::instantFromMs(1700));
    EXPECT_FALSE(post.goneAt);
    EXPECT_EQ(rowsIn(packRows(std::vector{post})), std::vector{post});
}

TEST(SheetRow, ARestThatIsNoRowIsPassedOver) {
    const auto good = rowAt(1000);
    const auto bytes = packRows(std::vector{good, good});
    EXPECT_THAT(rowsIn(std::string_view(bytes).substr(0, 2 * kPackedRowBytes - 1)), ElementsAre(good));
    EXPECT_THAT(rowsIn(std::string_view(bytes).substr(0, kPackedRowBytes - 1)), ElementsAre());
}

} // namespace
} // namespace weft::store
