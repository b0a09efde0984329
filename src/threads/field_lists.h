// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::threads {

// What each endpoint is asked for (threads-api.md 2.1): one name it does not know fails the whole call, so
// every endpoint has its own list, and none asks for what no part of the program reads.

/// GET /me (2.2)
inline constexpr std::string_view kProfileFields =
    "id,username,name,threads_profile_picture_url,threads_biography,is_verified";

/// GET /me/threads (2.3): column "own"; no is_reply, root_post or replied_to.
inline constexpr std::string_view kOwnFields = "id,media_type,permalink,username,text,timestamp,is_quote_"
                                               "post,quoted_post,reposted_post,alt_text,link_attachment_url,"
                                               "has_replies,topic_tag,is_verified,profile_picture_url";

/// GET /{media-id} (2.4): column "one".
inline constexpr std::string_view kPostFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,alt_text,link_"
    "attachment_url,"
    "has_replies,is_reply,root_post,replied_to,hide_status,topic_tag,is_verified,profile_picture_url";

/// GET /{media-id}/conversation (2.5) and GET /me/replies (2.6): column "rep"; no link_attachment_url.
inline constexpr std::string_view kReplyFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,alt_text,has_"
    "replies,is_reply,"
    "root_post,replied_to,hide_status,topic_tag,is_verified,profile_picture_url";

/// GET /me/mentions (2.6): column "men"; no hide_status.
inline constexpr std::string_view kMentionFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,alt_text,link_"
    "attachment_url,"
    "has_replies,is_reply,root_post,replied_to,topic_tag,is_verified,profile_picture_url";

/// GET /{media-id}/insights (2.9)
inline constexpr std::string_view kMediaMetrics = "views,likes,replies,reposts,quotes,shares";

/// GET /{threads-user-id}/threads_insights (2.10): those that take a range.
inline constexpr std::string_view kAccountMetrics = "views,likes,replies,reposts,quotes";

/// The same endpoint: refuses since and until.
inline constexpr std::string_view kFollowersMetric = "followers_count";

} // namespace weft::threads
