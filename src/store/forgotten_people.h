// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <map>
#include <string>
#include <string_view>

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

private:
    [[nodiscard]] base::Result<bool> anybody();
    [[nodiscard]] base::Result<bool> isKnown(const std::string& folded);
    [[nodiscard]] base::Result<bool> isMarked(const std::string& folded);
    [[nodiscard]] base::Result<std::string> markOf(const std::string& folded);
    [[nodiscard]] base::Result<std::string> salt();

    Database& m_database;
    std::map<std::string, bool, std::less<>> m_answers;
    std::string m_salt;
};

} // namespace weft::store
