// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// The people who are to be forgotten. Only marks of them are held: a handle can be checked, not read back.
class ForgottenPeople {
public:
    explicit ForgottenPeople(Database& database) : m_database(database) {}

    /// Handles are compared folded. Free of cost in files in which nobody was forgotten.
    [[nodiscard]] base::Result<bool> contains(std::string_view handle);

    [[nodiscard]] base::Status add(std::string_view handle);
    /// For somebody who is to be held again.
    [[nodiscard]] base::Status remove(std::string_view handle);
    /// Whether somebody is marked, also while they are still held, as after marks came from another file.
    [[nodiscard]] base::Result<bool> isMarked(const std::string& folded);

private:
    [[nodiscard]] base::Result<bool> anybody();
    [[nodiscard]] base::Result<bool> isKnown(const std::string& folded);
    [[nodiscard]] base::Result<bool> isHeldMark(const std::string& mark);
    [[nodiscard]] base::Status readSalts();

    Database& m_database;
    std::optional<bool> m_anybody;
    std::map<std::string, bool, std::less<>> m_answers;
    /// The workspace's own first, then those of files that were merged into it.
    std::vector<std::string> m_salts;
};

} // namespace weft::store
