// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdint>
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

    /// Handles are compared folded. Free of cost in files in which nobody was forgotten; otherwise the hints
    /// tell most handles apart, and only what passes them is worth making a mark.
    [[nodiscard]] base::Result<bool> contains(std::string_view handle);

    [[nodiscard]] base::Status add(std::string_view handle);
    /// For somebody who is to be held again.
    [[nodiscard]] base::Status remove(std::string_view handle);
    /// Gives the marks of somebody the hint that they lack in files of earlier versions.
    [[nodiscard]] base::Status completeHints(std::string_view handle);
    /// Whether somebody is marked, also while they are still held, as after marks came from another file.
    [[nodiscard]] base::Result<bool> isMarked(const std::string& folded);

private:
    /// What the hints of all marks tell about a handle.
    struct Hints {
        /// A bit for each hint that some mark has.
        std::uint64_t held = 0;
        /// A mark of an earlier version has none, so that only making a mark tells.
        bool unknown = false;

        [[nodiscard]] bool none() const { return held == 0 && !unknown; }

        [[nodiscard]] bool allow(int hint) const { return unknown || (held >> hint & 1U) != 0; }
    };

    [[nodiscard]] base::Status readHints();
    [[nodiscard]] base::Result<bool> mayBeMarked(const std::string& folded);
    [[nodiscard]] base::Result<bool> isKnown(const std::string& folded);
    [[nodiscard]] base::Result<bool> isHeldMark(const std::string& mark);
    [[nodiscard]] base::Status readSalts();

    Database& m_database;
    std::optional<Hints> m_hints;
    std::map<std::string, bool, std::less<>> m_answers;
    /// The workspace's own first, then those of files that were merged into it.
    std::vector<std::string> m_salts;
};

} // namespace weft::store
