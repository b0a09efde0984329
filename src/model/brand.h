// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::model {

/// One account of a brand. Its handle is compared without regard to case, unlike all other author keys.
struct Account {
    std::int64_t id = 0;
    std::string handle;
    /// The platform's user id; known once a token of this account was used.
    std::optional<std::string> userId;
};

/// A brand is a set of accounts: main, help, local, staff.
struct Brand {
    std::int64_t id = 0;
    std::string name;
    std::vector<Account> accounts;

    /// Of its accounts.
    [[nodiscard]] std::vector<std::string> handles() const {
        std::vector<std::string> handles;
        for (const auto& account : accounts)
            handles.push_back(account.handle);
        return handles;
    }
};

} // namespace weft::model
