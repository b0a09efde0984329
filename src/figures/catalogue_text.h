// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weft::figures {

/// resources/metrics/en.json as it was when the program was built.
[[nodiscard]] std::string_view catalogueText();
/// resources/metrics/fr.json: the same ids with French texts.
[[nodiscard]] std::string_view frenchCatalogueText();

} // namespace weft::figures
