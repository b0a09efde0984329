// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/permissions.h"

#include <array>

namespace weft::app {

namespace {

constexpr std::array kPermissions{
    Permission{"threads_basic", "posts", "nothing can be collected", true},
    Permission{"threads_read_replies", "replies",
               "conversations, your own replies and replies that wait for approval stay unseen"},
    Permission{"threads_manage_insights", "insights",
               "views, likes, shares and the followers of your account stay unknown"},
    Permission{"threads_manage_mentions", "mentions", "posts that mention you stay unseen"},
    Permission{"threads_keyword_search", "search",
               "words and tags to watch find nothing, and only replies in your own threads can be answered"},
    Permission{"threads_profile_discovery", "profiles",
               "profiles to watch, their posts and the reach of people stay unknown"},
    Permission{"threads_manage_replies", "moderation",
               "replies cannot be hidden, shown, approved or ignored"},
    Permission{"threads_content_publish", "publishing", "replies cannot be sent"},
    Permission{"threads_delete", "deleting", "your own posts cannot be deleted"},
};

} // namespace

std::span<const Permission> permissions() {
    return kPermissions;
}

} // namespace weft::app
