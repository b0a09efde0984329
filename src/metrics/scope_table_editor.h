// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::metrics {

/// Puts rows that were arranged apart in the place of rows of a table: whole threads, with all their posts.
class ScopeTableEditor {
public:
    /// `memberOf` are the table's members by their names, and learns of new ones.
    ScopeTableEditor(ScopeTable& table, std::unordered_map<std::string, Person>& memberOf)
        : m_table(table), m_memberOf(memberOf) {}

    struct Replacement {
        /// The row of each row of the new part.
        std::vector<std::int32_t> rows = {};
        /// Rows whose moment is no longer what it was, or that are gone; ascending.
        std::vector<std::int32_t> rowsOut = {};
        /// Rows with a moment that they did not have before.
        std::vector<std::int32_t> rowsIn = {};
        /// Threads of the rows that went and of those that came; ascending, each once.
        std::vector<std::int32_t> threads = {};
        /// People for whom something changed: a row of theirs, or what it answers. Ascending, each once.
        std::vector<Person> people = {};
    };

    /// `goneRows` go; rows of `part` come. `reuse` holds for each row of the part the row whose place it
    /// takes, one of those that go, or kNone for a place at the end.
    [[nodiscard]] Replacement replace(std::span<const std::int32_t> goneRows, const ScopeTable& part,
                                      std::span<const std::int32_t> reuse);

private:
    void noteGone(std::span<const std::int32_t> goneRows);
    void placeRows(const ScopeTable& part, std::span<const std::int32_t> reuse);
    [[nodiscard]] const ScopeRow* before(std::int32_t row) const;
    void placeThreads(const ScopeTable& part);
    void placePeople(const ScopeTable& part);
    void writeRows(const ScopeTable& part);
    void writeThreads(const ScopeTable& part);
    void noteChanges();
    void writePeople();
    [[nodiscard]] std::vector<std::int32_t> placed(std::span<const std::int32_t> rows) const;

    ScopeTable& m_table;
    std::unordered_map<std::string, Person>& m_memberOf;
    Replacement m_done;
    /// The rows that go, and what they were.
    std::span<const std::int32_t> m_goneRows;
    std::vector<ScopeRow> m_before;
    /// The threads that the rows which go leave empty; then the thread of each thread of the part.
    std::vector<std::int32_t> m_freeThreads;
    std::vector<std::int32_t> m_threadOf;
    /// The person of each person of the part.
    std::vector<Person> m_personOf;
};

} // namespace weft::metrics
