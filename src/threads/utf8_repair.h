// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"

#include <string>
#include <string_view>

namespace weft::threads {

/// A text with every byte that is not well-formed UTF-8 replaced by a mark that no real text holds, so that
/// one damaged post does not cost the page it came with.
[[nodiscard]] std::string markInvalidUtf8(std::string_view text);

/// Whether a field of the post holds that mark; then where.
[[nodiscard]] std::string_view markedField(const model::Post& post);

} // namespace weft::threads
