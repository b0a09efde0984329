// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace weft::model {

/// A handle without a leading @ and in lower case (ASCII: Threads handles hold nothing else that has case).
[[nodiscard]] std::string foldHandle(std::string_view handle);

/// Threads' handles hold letters, digits, full stops and underscores; those of imported posts may hold more.
/// No handle is empty, longer than 60 characters, or holds spaces, commas, control characters or broken
/// UTF-8.
[[nodiscard]] bool canBeHandle(std::string_view handle);

/// The handles that a text names with @, folded, each once, in order of appearance. A full stop at the end is
/// punctuation, and an @ inside a word (an e-mail address) names nobody.
[[nodiscard]] std::vector<std::string> mentionedHandles(std::string_view text);

} // namespace weft::model
