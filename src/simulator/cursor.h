// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weft::simulator {

/// The cursor that stands at a post: opaque to clients, and not moved by posts that arrive later.
[[nodiscard]] std::string cursorAt(std::string_view postId);

/// The id of the post at which a cursor stands, or nothing when it is not one of ours.
[[nodiscard]] std::optional<std::string> postAtCursor(std::string_view cursor);

} // namespace weft::simulator
