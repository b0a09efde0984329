// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace weft::collect {

/// A moment as tables carry it: ISO 8601, "Tue Oct 31 22:10:47 +0000 2017", or seconds or milliseconds since
/// 1970 from 2001 on.
[[nodiscard]] base::Result<base::Instant> parseImportTime(std::string_view text);

} // namespace weft::collect
