// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::app {

/// What the order of a conversation depends on.
struct PostToOrder {
    base::Instant createdAt{};
    std::string id;
    /// The place of the post that it hangs under; -1 for a root and under a root that is not held.
    std::int32_t parent = -1;
    /// Goes on with what its author said in the parent.
    bool continues = false;
    /// It begins the conversation.
    bool root = false;
    /// Nobody knows what it answers.
    bool orphan = false;
    /// Of an orphan: the id of the post that it answers. Replies to the same post stand together. Empty when
    /// that is held or is the root: then the orphan stands right below.
    std::string missing = {};
};

/// A place in reading order.
struct OrderedPost {
    /// Among the posts that were given; -1 for what stands for a post that is not held.
    std::int32_t post = -1;
    /// The place above, among these; -1 for the first.
    std::int32_t parent = -1;
    /// Behind the last place below.
    std::int32_t end = 0;
    /// One step for each change of speaker and for each post that is not held.
    std::int32_t level = 0;
    /// Something above is not held, or this itself.
    bool uncertain = false;

    friend bool operator==(const OrderedPost&, const OrderedPost&) = default;
};

/// A conversation as one reads it: a post, then what goes on with it, then the answers to it, oldest first,
/// each with all below it. Without a root, something stands in its place. Chains may be as long as they like.
[[nodiscard]] std::vector<OrderedPost> readingOrder(std::span<const PostToOrder> posts);

} // namespace weft::app
