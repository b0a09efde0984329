// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace weft::model {

/// Who talks to whom in one post. The first five are the weave; the others are counted beside it.
enum class ConversationKind {
    /// The brand broadcasts: a root, or the brand continuing its own post in its own thread.
    BrandPost,
    /// The brand replies to somebody inside its own threads.
    BrandAnswer,
    /// A person replies to the brand.
    Vertical,
    /// A person replies to another person.
    Horizontal,
    /// The brand replies in a thread that others started (hyper-conversation).
    Outbound,
    /// A person starts a thread.
    AudienceRoot,
    /// A person continues their own post.
    AudienceSelf,
    /// A reply whose target is not held, so nobody knows to whom it speaks.
    Unclear,
};

inline constexpr std::size_t kConversationKinds = 8;

/// The five kinds of the weave, in stacking order from the bottom.
inline constexpr std::array kWeaveKinds{ConversationKind::BrandPost, ConversationKind::BrandAnswer,
                                        ConversationKind::Vertical, ConversationKind::Horizontal,
                                        ConversationKind::Outbound};

/// "brand_post", "brand_answer", "vertical", "horizontal", "outbound", "audience_root", "audience_self",
/// "unclear".
[[nodiscard]] std::string_view kindName(ConversationKind kind);
[[nodiscard]] std::optional<ConversationKind> kindFromName(std::string_view name);

} // namespace weft::model
