// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/budgets.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::simulator {

/// A path without its version: "me/threads" in parts.
struct ApiPath {
    std::string node;
    std::string edge;
    /// There is more behind the edge, so nothing can answer.
    bool tooLong = false;
};

[[nodiscard]] ApiPath splitPath(std::string_view path);

/// Every call that the server answers.
enum class EndpointId {
    Authorize,
    ExchangeCode,
    ExchangeShort,
    Refresh,
    DebugToken,
    Search,
    ProfileLookup,
    ProfilePosts,
    Me,
    OwnThreads,
    OwnReplies,
    GhostPosts,
    Mentions,
    AccountInsights,
    PublishingLimit,
    Prepare,
    Publish,
    Media,
    Replies,
    Conversation,
    PendingReplies,
    MediaInsights,
    ManageReply,
    ManagePendingReply,
    Delete,
};

/// What the first part of a path stands for.
enum class Place { Root, User, Media };

struct EndpointInfo {
    EndpointId id;
    Place place;
    std::string_view method;
    /// For the root the whole path, else what follows the id; may be empty.
    std::string_view edge;
    /// The permission it needs, or an empty text.
    std::string_view scope;
    /// What a call takes from, beyond the calls.
    std::optional<BudgetKind> budget = std::nullopt;
    /// A token is what the call is about, not what it needs.
    bool open = false;

    /// "/me/threads", "/{media}/conversation", "POST /me/threads" …: under what calls are counted.
    [[nodiscard]] std::string name() const;
};

/// The endpoint of a path; null when there is none. `isOwner` says whether the first part is the account.
[[nodiscard]] const EndpointInfo* findEndpoint(std::string_view method, const ApiPath& path, bool isOwner);

/// Whether another method would find one.
[[nodiscard]] bool hasOtherMethod(const ApiPath& path, bool isOwner);

} // namespace weft::simulator
