// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/endpoints.h"

#include <algorithm>
#include <array>

namespace weft::simulator {

namespace {

using Id = EndpointId;
using Kind = BudgetKind;

constexpr auto kNoBudget = std::nullopt;
constexpr bool kOpen = true;

constexpr std::array kEndpoints{
    EndpointInfo{Id::Authorize, Place::Root, "GET", "oauth/authorize", "", kNoBudget, kOpen},
    EndpointInfo{Id::ExchangeCode, Place::Root, "POST", "oauth/access_token", "", kNoBudget, kOpen},
    EndpointInfo{Id::ExchangeShort, Place::Root, "GET", "access_token", "", kNoBudget, kOpen},
    EndpointInfo{Id::Refresh, Place::Root, "GET", "refresh_access_token", "", kNoBudget, kOpen},
    EndpointInfo{Id::DebugToken, Place::Root, "GET", "debug_token", ""},
    EndpointInfo{Id::Search, Place::Root, "GET", "keyword_search", "threads_keyword_search", Kind::Searches},
    EndpointInfo{Id::ProfileLookup, Place::Root, "GET", "profile_lookup", "threads_profile_discovery",
                 Kind::Lookups},
    EndpointInfo{Id::ProfilePosts, Place::Root, "GET", "profile_posts", "threads_profile_discovery",
                 Kind::Lookups},
    EndpointInfo{Id::Me, Place::User, "GET", "", "threads_basic"},
    EndpointInfo{Id::OwnThreads, Place::User, "GET", "threads", "threads_basic"},
    EndpointInfo{Id::OwnReplies, Place::User, "GET", "replies", "threads_read_replies"},
    EndpointInfo{Id::GhostPosts, Place::User, "GET", "ghost_posts", "threads_basic"},
    EndpointInfo{Id::Mentions, Place::User, "GET", "mentions", "threads_manage_mentions"},
    EndpointInfo{Id::AccountInsights, Place::User, "GET", "threads_insights", "threads_manage_insights"},
    EndpointInfo{Id::PublishingLimit, Place::User, "GET", "threads_publishing_limit",
                 "threads_content_publish"},
    EndpointInfo{Id::Prepare, Place::User, "POST", "threads", "threads_content_publish"},
    EndpointInfo{Id::Publish, Place::User, "POST", "threads_publish", "threads_content_publish"},
    EndpointInfo{Id::Media, Place::Media, "GET", "", "threads_basic"},
    EndpointInfo{Id::Replies, Place::Media, "GET", "replies", "threads_read_replies"},
    EndpointInfo{Id::Conversation, Place::Media, "GET", "conversation", "threads_read_replies"},
    EndpointInfo{Id::PendingReplies, Place::Media, "GET", "pending_replies", "threads_read_replies"},
    EndpointInfo{Id::MediaInsights, Place::Media, "GET", "insights", "threads_manage_insights"},
    EndpointInfo{Id::ManageReply, Place::Media, "POST", "manage_reply", "threads_manage_replies"},
    EndpointInfo{Id::ManagePendingReply, Place::Media, "POST", "manage_pending_reply",
                 "threads_manage_replies"},
    EndpointInfo{Id::Delete, Place::Media, "DELETE", "", "threads_delete", Kind::Deletes},
};

std::string wholePath(const ApiPath& path) {
    return path.edge.empty() ? path.node : path.node + "/" + path.edge;
}

bool isRoot(const ApiPath& path) {
    const std::string whole = wholePath(path);
    return std::ranges::any_of(kEndpoints, [&](const EndpointInfo& endpoint) {
        return endpoint.place == Place::Root && endpoint.edge == whole;
    });
}

bool leadsTo(const EndpointInfo& endpoint, const ApiPath& path, bool isOwner) {
    const Place place = isRoot(path) ? Place::Root : isOwner ? Place::User : Place::Media;
    if (endpoint.place != place || path.tooLong || path.node.empty()) return false;
    return endpoint.edge == (place == Place::Root ? wholePath(path) : path.edge);
}

} // namespace

std::string EndpointInfo::name() const {
    std::string name = method == "GET" ? "" : std::string(method) + " ";
    if (place == Place::Root) return name + "/" + std::string(edge);
    name += place == Place::User ? "/me" : "/{media}";
    return edge.empty() ? name : name + "/" + std::string(edge);
}

ApiPath splitPath(std::string_view path) {
    if (path.starts_with('/')) path.remove_prefix(1);
    if (path == "v1.0") path = {};
    if (path.starts_with("v1.0/")) path.remove_prefix(5);
    if (path.ends_with('/')) path.remove_suffix(1);
    ApiPath parts;
    const std::size_t slash = path.find('/');
    parts.node = path.substr(0, slash);
    if (slash == std::string_view::npos) return parts;
    parts.edge = path.substr(slash + 1);
    parts.tooLong = parts.edge.find('/') != std::string::npos;
    return parts;
}

const EndpointInfo* findEndpoint(std::string_view method, const ApiPath& path, bool isOwner) {
    const auto* const found = std::ranges::find_if(kEndpoints, [&](const EndpointInfo& endpoint) {
        return endpoint.method == method && leadsTo(endpoint, path, isOwner);
    });
    return found == kEndpoints.end() ? nullptr : &*found;
}

bool hasOtherMethod(const ApiPath& path, bool isOwner) {
    return std::ranges::any_of(
        kEndpoints, [&](const EndpointInfo& endpoint) { return leadsTo(endpoint, path, isOwner); });
}

} // namespace weft::simulator
