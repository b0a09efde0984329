// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace weft::threads {

/// Every call of the API that Weft makes (threads-api.md 2 and 3).
enum class Endpoint {
    Me,
    OwnThreads,
    OwnReplies,
    GhostPosts,
    Mentions,
    Post,
    Replies,
    Conversation,
    PendingReplies,
    MediaInsights,
    AccountInsights,
    KeywordSearch,
    ProfileLookup,
    ProfilePosts,
    PublishingLimit,
    InspectToken,
    CreateContainer,
    Publish,
    ContainerState,
    ManageReply,
    ManagePendingReply,
    Delete,
};

inline constexpr std::array kEndpoints{Endpoint::Me,
                                       Endpoint::OwnThreads,
                                       Endpoint::OwnReplies,
                                       Endpoint::GhostPosts,
                                       Endpoint::Mentions,
                                       Endpoint::Post,
                                       Endpoint::Replies,
                                       Endpoint::Conversation,
                                       Endpoint::PendingReplies,
                                       Endpoint::MediaInsights,
                                       Endpoint::AccountInsights,
                                       Endpoint::KeywordSearch,
                                       Endpoint::ProfileLookup,
                                       Endpoint::ProfilePosts,
                                       Endpoint::PublishingLimit,
                                       Endpoint::InspectToken,
                                       Endpoint::CreateContainer,
                                       Endpoint::Publish,
                                       Endpoint::ContainerState,
                                       Endpoint::ManageReply,
                                       Endpoint::ManagePendingReply,
                                       Endpoint::Delete};

/// Stable names, such as "me", "own-threads", "keyword-search": stored in the workspace and shown in logs.
[[nodiscard]] std::string_view endpointName(Endpoint endpoint);
[[nodiscard]] std::optional<Endpoint> endpointFromName(std::string_view name);

/// The permission without which an endpoint does not answer, such as "threads_read_replies" (threads-api.md
/// 1.2).
[[nodiscard]] std::string_view scopeOf(Endpoint endpoint);

} // namespace weft::threads
