// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brand_followers.h"

#include <QString>
#include <QTimeZone>

namespace weft::panels {

/// "@acme, @acme.help"
[[nodiscard]] QString accountList(const std::vector<std::string>& handles);

/// Why nobody knows how many follow a brand, in two or three words; empty when it is known.
[[nodiscard]] QString followersMissing(const app::BrandFollowers& followers);

/// When the number was seen, or why there is none and what helps, as a sentence.
[[nodiscard]] QString followersSentence(const app::BrandFollowers& followers, base::Instant now,
                                        const QTimeZone& zone);

} // namespace weft::panels
