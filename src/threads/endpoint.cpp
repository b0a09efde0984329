// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/endpoint.h"

#include <algorithm>

namespace weft::threads {

namespace {

struct Entry {
    Endpoint endpoint;
    std::string_view name;
    std::string_view scope;
};

constexpr std::array kEntries{
    Entry{Endpoint::Me, "me", "threads_basic"},
    Entry{Endpoint::OwnThreads, "own-threads", "threads_basic"},
    Entry{Endpoint::OwnReplies, "own-replies", "threads_read_replies"},
    Entry{Endpoint::GhostPosts, "ghost-posts", "threads_basic"},
    Entry{Endpoint::Mentions, "mentions", "threads_manage_mentions"},
    Entry{Endpoint::Post, "post", "threads_basic"},
    Entry{Endpoint::Replies, "replies", "threads_read_replies"},
    Entry{Endpoint::Conversation, "conversation", "threads_read_replies"},
    Entry{Endpoint::PendingReplies, "pending-replies", "threads_read_replies"},
    Entry{Endpoint::MediaInsights, "media-insights", "threads_manage_insights"},
    Entry{Endpoint::AccountInsights, "account-insights", "threads_manage_insights"},
    Entry{Endpoint::KeywordSearch, "keyword-search", "threads_keyword_search"},
    Entry{Endpoint::ProfileLookup, "profile-lookup", "threads_profile_discovery"},
    Entry{Endpoint::ProfilePosts, "profile-posts", "threads_profile_discovery"},
    Entry{Endpoint::PublishingLimit, "publishing-limit", "threads_content_publish"},
    Entry{Endpoint::InspectToken, "inspect-token", "threads_basic"},
    Entry{Endpoint::CreateContainer, "create-container", "threads_content_publish"},
    Entry{Endpoint::Publish, "publish", "threads_content_publish"},
    Entry{Endpoint::ContainerState, "container-state", "threads_content_publish"},
    Entry{Endpoint::ManageReply, "manage-reply", "threads_manage_replies"},
    Entry{Endpoint::ManagePendingReply, "manage-pending-reply", "threads_manage_replies"},
    Entry{Endpoint::Delete, "delete", "threads_delete"}};

static_assert(kEntries.size() == kEndpoints.size());

const Entry& entryOf(Endpoint endpoint) {
    const auto* found = std::ranges::find(kEntries, endpoint, &Entry::endpoint);
    return found == kEntries.end() ? kEntries.front() : *found;
}

} // namespace

std::string_view endpointName(Endpoint endpoint) {
    return entryOf(endpoint).name;
}

std::optional<Endpoint> endpointFromName(std::string_view name) {
    const auto* found = std::ranges::find(kEntries, name, &Entry::name);
    if (found == kEntries.end()) return std::nullopt;
    return found->endpoint;
}

std::string_view scopeOf(Endpoint endpoint) {
    return entryOf(endpoint).scope;
}

} // namespace weft::threads
