// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::store {

/// Whether a search names its own times, with `since:` or `until:`. The same words in quotation marks are
/// only words. False for a search that cannot be read.
[[nodiscard]] bool namesTimes(std::string_view query);

} // namespace weft::store
