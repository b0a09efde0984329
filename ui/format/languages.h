// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace weft::format {

/// What a language is called: "English"; its code when nobody knows it.
[[nodiscard]] QString languageName(const std::string& code);

} // namespace weft::format
