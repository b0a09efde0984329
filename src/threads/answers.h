// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::threads {

/// What a token may do (`/debug_token`).
struct TokenInfo {
    bool valid = false;
    std::vector<std::string> scopes;
    /// Absent for a token that does not expire.
    std::optional<base::Instant> expiresAt;
    std::optional<base::Instant> issuedAt;
    /// Empty when it is not said.
    std::string userId;
};

/// One rolling quota of `/me/threads_publishing_limit`.
struct Quota {
    std::int64_t used = 0;
    std::int64_t total = 0;
    std::chrono::seconds duration{0};
};

/// What may still be published (threads-api.md 2.11). A quota that the answer lacks is absent.
struct PublishingLimits {
    std::optional<Quota> posts;
    std::optional<Quota> replies;
    std::optional<Quota> deletes;
    /// Not documented; some servers say it.
    std::optional<Quota> searches;
};

/// Which replies of a post that asks for approval.
enum class Approval { Pending, Ignored };

/// How far the publishing of a container has come (threads-api.md 3). Later words are Other.
enum class ContainerProgress { InProgress, Finished, Published, Error, Expired, Other };

struct ContainerState {
    ContainerProgress progress = ContainerProgress::Other;
    /// What went wrong, in the server's word, when the progress is Error.
    std::string error;
};

} // namespace weft::threads
