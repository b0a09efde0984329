// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"

#include <cstdint>
#include <span>
#include <vector>

namespace weft::conversation {

/// A post among the others of its thread. The post's number names it there.
struct ThreadMember {
    ScopedPost post = {};
    /// The number of the post that it hangs under: the held parent, for an orphan what its root names;
    /// kNoParent for roots and under a ghost root.
    std::int64_t parent = kNoParent;

    static constexpr std::int64_t kNoParent = -1;

    friend bool operator==(const ThreadMember&, const ThreadMember&) = default;
};

/// Places among the members, for those that have their parent among them; -1 for the others.
[[nodiscard]] std::vector<std::int32_t> placesOfParents(std::span<const ThreadMember> members);

/// Who speaks in a post, for the conversation tree T* (metrics.md A0).
struct Speaker {
    /// The person's number; kBrand for all accounts of the brand, 0 when nobody is named.
    std::int64_t person = 0;
    ParentKind parentKind = ParentKind::None;

    static constexpr std::int64_t kBrand = -1;

    /// Whether this goes on with what its author said in the parent: the two are one node.
    [[nodiscard]] bool continues(const Speaker& parent) const {
        return parentKind == ParentKind::Held && person != 0 && person == parent.person;
    }
};

[[nodiscard]] Speaker speakerOf(const ScopedPost& post);
[[nodiscard]] std::vector<Speaker> speakersOf(std::span<const ThreadMember> members);

/// Changes of speaker between the root and each post. An orphan is taken for an answer to what it hangs
/// under, so the depth below it is the least it can be. `parents` are places, -1 for none; chains may be as
/// long as they like.
[[nodiscard]] std::vector<std::int32_t> turnDepths(std::span<const Speaker> speakers,
                                                   std::span<const std::int32_t> parents);

} // namespace weft::conversation
