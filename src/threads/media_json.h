// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/insight.h"
#include "model/post.h"
#include "threads/post_page.h"

#include <optional>
#include <string_view>

namespace weft::threads {

/// A Threads media object as JSON text to a post. Used for import lines too. Errors are BadJson, BadShape,
/// BadTime or BadText with the key in `where`.
[[nodiscard]] base::Result<model::Post> parseMedia(std::string_view json);

/// The body of a list endpoint. Elements that cannot be used become `skipped`; a body that is no list is an
/// error.
[[nodiscard]] base::Result<PostPage> parseMediaList(std::string_view body, std::string_view endpoint);

/// The body of a media insights call, in any of the four value shapes (threads-api.md 2.9, 2.10).
[[nodiscard]] base::Result<model::Counters> parseMediaInsights(std::string_view body);

/// The body of an account insights call.
[[nodiscard]] base::Result<std::vector<model::AccountInsight>> parseAccountInsights(std::string_view body);

} // namespace weft::threads
