// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/posts_writing.h"

#include <string_view>

namespace weft::store {

/// The source that sourceName() named; Import for words of another version.
[[nodiscard]] Source sourceFromName(std::string_view name);

} // namespace weft::store
