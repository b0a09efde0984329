// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/post.h"
#include "model/public_profile.h"
#include "threads/answers.h"

#include <string_view>

namespace weft::threads {

/// The body of `/me`. Without an id or a username it is ApiBadAnswer.
[[nodiscard]] base::Result<model::Profile> parseProfile(std::string_view body);

/// The body of `/profile_lookup` of a handle, which stands in for a missing "username". A count that the
/// answer lacks is Unknown::NotInAnswer.
[[nodiscard]] base::Result<model::PublicProfile> parsePublicProfile(std::string_view body,
                                                                    std::string_view handle);

/// The body of `/me/threads_publishing_limit`.
[[nodiscard]] base::Result<PublishingLimits> parsePublishingLimits(std::string_view body);

/// The body of `/debug_token`. Without a word whether the token is valid it is ApiBadAnswer.
[[nodiscard]] base::Result<TokenInfo> parseTokenInfo(std::string_view body);

} // namespace weft::threads
