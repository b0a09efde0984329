// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/linking.h"
#include "model/conversation.h"

#include <cstdint>

namespace weft::conversation {

/// Whose thread it is: the brand's own, somebody else's, or nobody knows.
enum class ThreadPlace : std::uint8_t { Home, Away, Unknown };

/// From whom to whom a reply goes (metrics.md A2).
enum class Flow : std::uint8_t {
    /// Not a reply.
    None,
    AudienceToAudience,
    AudienceToBrand,
    BrandToAudience,
    AudienceSelf,
    BrandSelf,
    AudienceUnknown,
    BrandUnknown,
};

/// Whether a reply goes to somebody who is known to be somebody else.
[[nodiscard]] constexpr bool goesToSomebodyElse(Flow flow) {
    return flow == Flow::AudienceToAudience || flow == Flow::AudienceToBrand || flow == Flow::BrandToAudience;
}

/// What a post's kind of conversation depends on, as one brand sees it.
struct Seen {
    ParentKind parentKind = ParentKind::None;
    ThreadPlace place = ThreadPlace::Unknown;
    bool byBrand = false;
    /// Of the parent, when that is held.
    bool parentByBrand = false;
    /// Both authors are known and the same.
    bool sameAuthor = false;
    bool authorKnown = false;
    bool parentAuthorKnown = false;
};

[[nodiscard]] model::ConversationKind kindOf(const Seen& seen);
[[nodiscard]] Flow flowOf(const Seen& seen);

} // namespace weft::conversation
