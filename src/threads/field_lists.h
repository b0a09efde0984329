// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::threads {

// What each endpoint is asked for (threads-api.md 2.1): one name it does not know fails the whole call, so
// every endpoint has its own list, and none asks for what no part of the program reads. A poll comes
// incomplete unless its parts are named.

/// GET /me (2.2)
inline constexpr std::string_view kProfileFields =
    "id,username,name,threads_profile_picture_url,threads_biography,is_verified";

/// GET /me/threads (2.3) and /me/ghost_posts (2.6): column "own"; no is_reply, root_post or replied_to.
inline constexpr std::string_view kOwnFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,link_attachment_url,is_verified,profile_picture_url,"
    "reply_audience,is_spoiler_media,text_attachment,location{name},ghost_post_status,"
    "ghost_post_expiration_timestamp,poll_attachment{option_a,option_b,option_c,option_d,"
    "option_a_votes_percentage,option_b_votes_percentage,option_c_votes_percentage,"
    "option_d_votes_percentage,total_votes,expiration_timestamp}";

/// GET /{media-id} (2.4): column "one".
inline constexpr std::string_view kPostFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,link_attachment_url,is_verified,profile_picture_url,"
    "is_reply,root_post,replied_to,hide_status,reply_audience,is_spoiler_media,text_attachment,"
    "location{name},ghost_post_status,ghost_post_expiration_timestamp,poll_attachment{option_a,"
    "option_b,option_c,option_d,option_a_votes_percentage,option_b_votes_percentage,"
    "option_c_votes_percentage,option_d_votes_percentage,total_votes,expiration_timestamp}";

/// GET /{media-id}/replies and /conversation (2.5), /me/replies (2.6): column "rep"; no link_attachment_url.
inline constexpr std::string_view kReplyFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,is_verified,profile_picture_url,is_reply,root_post,"
    "replied_to,hide_status,reply_audience,location{name},poll_attachment{option_a,option_b,option_c,"
    "option_d,option_a_votes_percentage,option_b_votes_percentage,option_c_votes_percentage,"
    "option_d_votes_percentage,total_votes,expiration_timestamp}";

/// GET /{media-id}/pending_replies: as replies, and how far the approval is.
inline constexpr std::string_view kPendingReplyFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,is_verified,profile_picture_url,is_reply,root_post,"
    "replied_to,hide_status,reply_audience,location{name},poll_attachment{option_a,option_b,option_c,"
    "option_d,option_a_votes_percentage,option_b_votes_percentage,option_c_votes_percentage,"
    "option_d_votes_percentage,total_votes,expiration_timestamp},reply_approval_status";

/// GET /keyword_search (2.7): column "kw"; nothing about the author but the name.
inline constexpr std::string_view kKeywordFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,link_attachment_url,is_reply,root_post,replied_to,"
    "reply_audience,poll_attachment{option_a,option_b,option_c,option_d,option_a_votes_percentage,"
    "option_b_votes_percentage,option_c_votes_percentage,option_d_votes_percentage,total_votes,"
    "expiration_timestamp}";

/// GET /profile_posts (2.8): column "pp"; the author's picture and mark are given though not documented.
inline constexpr std::string_view kProfilePostFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,link_attachment_url,is_verified,profile_picture_url,"
    "reply_audience,is_spoiler_media,poll_attachment{option_a,option_b,option_c,option_d,"
    "option_a_votes_percentage,option_b_votes_percentage,option_c_votes_percentage,"
    "option_d_votes_percentage,total_votes,expiration_timestamp}";

/// GET /me/mentions (2.6): column "men"; no hide_status, no reply_audience.
inline constexpr std::string_view kMentionFields =
    "id,media_type,permalink,username,text,timestamp,is_quote_post,quoted_post,reposted_post,"
    "alt_text,has_replies,topic_tag,children,link_attachment_url,is_verified,profile_picture_url,"
    "is_reply,root_post,replied_to,poll_attachment{option_a,option_b,option_c,option_d,"
    "option_a_votes_percentage,option_b_votes_percentage,option_c_votes_percentage,"
    "option_d_votes_percentage,total_votes,expiration_timestamp}";

/// GET /me/threads_publishing_limit (2.11); the last two are not documented, some servers know them.
inline constexpr std::string_view kLimitFields =
    "quota_usage,config,reply_quota_usage,reply_config,delete_quota_usage,delete_config,search_quota_usage,"
    "search_config";

/// GET /{media-id}/insights (2.9)
inline constexpr std::string_view kMediaMetrics = "views,likes,replies,reposts,quotes,shares";

/// GET /{threads-user-id}/threads_insights (2.10): those that take a range.
inline constexpr std::string_view kAccountMetrics = "views,likes,replies,reposts,quotes";

/// The same endpoint: takes a range too.
inline constexpr std::string_view kClicksMetric = "clicks";

/// The same endpoint: these refuse since and until.
inline constexpr std::string_view kFollowersMetric = "followers_count";
inline constexpr std::string_view kDemographicsMetric = "follower_demographics";

} // namespace weft::threads
