// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/post.h"
#include "threads/client.h"

#include <string_view>

namespace weft::threads {

/// The body of `/me`. Without an id or a username it is ApiBadAnswer.
[[nodiscard]] base::Result<model::Profile> parseProfile(std::string_view body);

/// The body of `/debug_token`.
[[nodiscard]] base::Result<TokenInfo> parseTokenInfo(std::string_view body);

} // namespace weft::threads
