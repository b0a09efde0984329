// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace_merge.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace weft::collect {

/// To be raised when older programs would read lines wrongly.
inline constexpr std::int64_t kEverythingFormat = 1;

/// The first line of a workspace written as JSON lines.
struct EverythingHeader {
    /// store::contentDigest() of what was written.
    std::string digest;
    std::int64_t posts = 0;
};

/// The last line; a file without it was cut off.
struct EverythingEnd {
    /// How many lines there are between header and end.
    std::int64_t lines = 0;
};

using EverythingLine = std::variant<EverythingHeader, store::WorkspaceItem, EverythingEnd>;

/// Whether a line is such a header, of whatever format.
[[nodiscard]] bool isEverythingHeader(std::string_view line);

/// A line without its "\n". Names of columns are those of docs/data-model.md; what is NULL is left out.
[[nodiscard]] std::string everythingLine(const EverythingHeader& header);
[[nodiscard]] std::string everythingLine(const store::WorkspaceItem& item);
[[nodiscard]] std::string everythingLine(const EverythingEnd& end);

/// Reads a line back. BadShape names the key that is wrong; lines of types that this version does not know
/// are BadShape, too.
[[nodiscard]] base::Result<EverythingLine> parseEverythingLine(std::string_view line);

} // namespace weft::collect
