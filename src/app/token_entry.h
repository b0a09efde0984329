// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/token_keeper.h"

#include <string>
#include <vector>

namespace weft::app {

// The texts under which tokens, the list of accounts and the app are kept. What cannot be understood is
// BadShape; the error names the entry and never quotes it.

[[nodiscard]] base::Secret formatToken(const AccountToken& token);
[[nodiscard]] base::Result<AccountToken> parseToken(const base::Secret& entry, const std::string& userId);

[[nodiscard]] base::Secret formatIndex(const std::vector<std::string>& userIds);
/// Sorted, each once.
[[nodiscard]] base::Result<std::vector<std::string>> parseIndex(const base::Secret& entry);

[[nodiscard]] base::Secret formatApp(const threads::AppCredentials& app);
[[nodiscard]] base::Result<threads::AppCredentials> parseApp(const base::Secret& entry);

} // namespace weft::app
