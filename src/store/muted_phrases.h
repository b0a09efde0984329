// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <set>
#include <string>
#include <string_view>

namespace weft::store {

/// The ids of hollow phrases that say nothing about this client, as "à votre écoute" where that is a
/// service's name.
[[nodiscard]] base::Result<std::set<std::string>> readMutedPhrases(Database& database);

/// Mutes a phrase, or lets it count again; false when it was so already. An id is written in small letters,
/// digits, _ and -, else this is BadArgument.
[[nodiscard]] base::Result<bool> mutePhrase(Database& database, std::string_view id);
[[nodiscard]] base::Result<bool> unmutePhrase(Database& database, std::string_view id);

} // namespace weft::store
