// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/insight.h"
#include "model/post.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::simulator {

/// How long a ghost post stays.
inline constexpr std::chrono::hours kGhostLife{24};

/// Whether a reply waits for the owner of the thread.
enum class ReplyApproval { NotAsked, Pending, Ignored };

/// What the owner of the thread made of a reply.
enum class HideState { Never, Hidden, ShownAgain };

/// What the simulator holds of a post, its owner's and other people's alike.
struct SimPost {
    std::string id;
    /// Handle without @, as its owner spells it.
    std::string author;
    /// Absent on media-only posts and reposts.
    std::optional<std::string> text;
    base::Instant time{};
    std::optional<std::string> parentId;
    std::optional<std::string> rootId;
    std::optional<std::string> quotedId;
    std::optional<std::string> topicTag;
    std::optional<std::string> language;
    std::optional<std::string> link;
    model::MediaType media = model::MediaType::Text;
    /// Two to four answers make the post a poll.
    std::vector<std::string> pollOptions;
    /// How many pictures a carousel has.
    int pictures = 0;
    bool gif = false;
    bool quote = false;
    bool verified = false;
    /// The API leaves out the name of private people, and the address of flagged posts.
    bool authorHidden = false;
    bool permalinkHidden = false;
    /// A text that leaves the list of the account after a day.
    bool ghost = false;
    /// Replies to this thread wait until its owner lets them in.
    bool asksApproval = false;
    ReplyApproval approval = ReplyApproval::NotAsked;
    HideState hideState = HideState::Never;
    /// Deleted, or taken away by the platform: nobody can read it any more.
    bool gone = false;
    /// Counters that the data gives, by model::Metric. The others are computed from the tree, the age and the
    /// id.
    std::array<std::optional<std::int64_t>, model::kMetrics.size()> given{};

    [[nodiscard]] bool isReply() const { return parentId || (rootId && *rootId != id); }

    friend bool operator==(const SimPost&, const SimPost&) = default;
};

/// The account whose token is used.
struct SimProfile {
    std::string id;
    std::string username;
    std::string name;
    std::string biography;
    bool verified = false;
};

/// A profile for a handle: the id is always the same for the same handle.
[[nodiscard]] SimProfile profileFor(std::string_view handle);

} // namespace weft::simulator
