// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What a person said of the tone of a post.
struct ToneCorrection {
    std::string postId;
    /// "negative", "none" or "positive".
    std::string tone;
    base::Instant correctedAt{};
};

/// Replaces an earlier one. BadArgument when the post is not held or its text is erased.
[[nodiscard]] base::Status writeToneCorrection(Database& database, const ToneCorrection& correction);

/// False when there was none.
[[nodiscard]] base::Result<bool> removeToneCorrection(Database& database, const std::string& postId);

/// Those of posts that still have their text, by the posts' times.
[[nodiscard]] base::Result<std::vector<ToneCorrection>> listToneCorrections(Database& database);

} // namespace weft::store
