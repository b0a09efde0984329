// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "store/database.h"

#include <functional>
#include <string>

namespace weft::store {

/// What somebody wrote, for those who look at texts in the order of time.
struct StreamedPost {
    std::string id;
    /// Empty when nobody is named.
    std::string author;
    base::Instant createdAt{};
    std::string text;
    /// Empty when the platform did not say it.
    std::string language;
    std::string topicTag;
    /// The root that the platform named, else the parent, else the post itself.
    std::string threadId;
    std::string parentId;
};

/// Hands over the posts of a range in the order of time. Left out are reposts, which repeat what others
/// wrote, posts that readers do not see, and those that are gone.
[[nodiscard]] base::Status forEachStreamedPost(Database& database, const base::TimeRange& range,
                                               const std::function<void(StreamedPost)>& use);

} // namespace weft::store
