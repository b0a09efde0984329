// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace weft::collect {

template<typename Field>
using PostField = std::pair<std::string_view, std::optional<Field> model::Post::*>;

/// The fields of a post under the names of their columns: the same for writing and for reading.
inline constexpr std::array kTextFields{
    PostField<std::string>{"author", &model::Post::author},
    PostField<std::string>{"author_picture_url", &model::Post::authorPictureUrl},
    PostField<std::string>{"parent_id", &model::Post::parentId},
    PostField<std::string>{"root_id", &model::Post::rootId},
    PostField<std::string>{"quoted_id", &model::Post::quotedId},
    PostField<std::string>{"reposted_id", &model::Post::repostedId},
    PostField<std::string>{"permalink", &model::Post::permalink},
    PostField<std::string>{"topic_tag", &model::Post::topicTag},
    PostField<std::string>{"language", &model::Post::language},
    PostField<std::string>{"link_url", &model::Post::linkUrl},
    PostField<std::string>{"hide_status", &model::Post::hideStatus},
    PostField<std::string>{"alt_text", &model::Post::altText},
    PostField<std::string>{"text", &model::Post::text},
    PostField<std::string>{"attached_text", &model::Post::attachedText},
    PostField<std::string>{"location", &model::Post::locationName},
    PostField<std::string>{"reply_audience", &model::Post::replyAudience},
    PostField<std::string>{"ghost_status", &model::Post::ghostStatus},
    PostField<std::string>{"approval_status", &model::Post::approvalStatus}};

inline constexpr std::array kFlagFields{PostField<bool>{"author_verified", &model::Post::authorVerified},
                                        PostField<bool>{"is_reply", &model::Post::isReply},
                                        PostField<bool>{"is_quote", &model::Post::isQuote},
                                        PostField<bool>{"has_replies", &model::Post::hasReplies},
                                        PostField<bool>{"spoiler", &model::Post::spoiler}};

} // namespace weft::collect
