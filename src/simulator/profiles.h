// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_options.h"
#include "simulator/moment.h"

#include <cstdint>

namespace weft::simulator {

/// How many people follow an author: invented, and always the same for the same handle.
[[nodiscard]] std::int64_t followersOf(const Moment& moment, std::string_view handle);

/// GET /profile_lookup. Unknown and private people, and those with less than 100 followers, are code 100 with
/// subcode 33.
[[nodiscard]] ApiAnswer profileLookup(const Moment& moment, const ApiRequest& request,
                                      const ApiOptions& options);

/// GET /profile_posts: the threads that somebody started, for the same people.
[[nodiscard]] ApiAnswer profilePosts(const Moment& moment, const ApiRequest& request,
                                     const ApiOptions& options);

} // namespace weft::simulator
