// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/scope_table_editor.h"

#include "base/index.h"
#include "base/ordered_set.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace weft::metrics {

using base::at;
using base::sortUnique;

ScopeTableEditor::Replacement ScopeTableEditor::replace(std::span<const std::int32_t> goneRows,
                                                        const ScopeTable& part,
                                                        std::span<const std::int32_t> reuse) {
    noteGone(goneRows);
    placeRows(part, reuse);
    placeThreads(part);
    placePeople(part);
    writeRows(part);
    writeThreads(part);
    noteChanges();
    writePeople();
    return std::move(m_done);
}

void ScopeTableEditor::noteGone(std::span<const std::int32_t> goneRows) {
    m_goneRows = goneRows;
    for (const auto index : goneRows) {
        const auto& row = m_before.emplace_back(std::exchange(m_table.m_rows[at(index)], {}));
        m_done.threads.push_back(row.thread);
    }
    sortUnique(m_done.threads);
    m_freeThreads = m_done.threads;
    for (const auto thread : m_freeThreads) {
        m_table.m_threads[at(thread)] = {};
        m_table.m_byThread.changed[thread].clear();
    }
}

const ScopeRow* ScopeTableEditor::before(std::int32_t row) const {
    const auto found = std::ranges::lower_bound(m_goneRows, row);
    if (found == m_goneRows.end() || *found != row) return nullptr;
    return &m_before[static_cast<std::size_t>(found - m_goneRows.begin())];
}

void ScopeTableEditor::placeRows(const ScopeTable& part, std::span<const std::int32_t> reuse) {
    for (std::size_t i = 0; i < part.m_rows.size(); ++i) {
        auto row = reuse[i];
        if (row == kNone) {
            row = static_cast<std::int32_t>(m_table.m_rows.size());
            m_table.m_rows.emplace_back();
            m_table.m_ids.push_back(part.m_ids[i]);
        }
        m_done.rows.push_back(row);
    }
}

void ScopeTableEditor::placeThreads(const ScopeTable& part) {
    m_threadOf.assign(part.m_threads.size(), kNone);
    // A thread keeps its number where it can, so that its posts are seen to be what they were.
    for (std::size_t i = 0; i < part.m_rows.size(); ++i) {
        auto& number = m_threadOf[at(part.m_rows[i].thread)];
        const auto* known = number == kNone ? before(m_done.rows[i]) : nullptr;
        if (known != nullptr && std::erase(m_freeThreads, known->thread) > 0) number = known->thread;
    }
    for (auto& number : m_threadOf) {
        if (number != kNone) continue;
        if (!m_freeThreads.empty()) {
            number = m_freeThreads.back();
            m_freeThreads.pop_back();
            continue;
        }
        number = static_cast<std::int32_t>(m_table.m_threads.size());
        m_done.threads.push_back(number);
        m_table.m_threads.emplace_back();
    }
}

void ScopeTableEditor::placePeople(const ScopeTable& part) {
    m_personOf.push_back(kBrand);
    for (Person person = kBrand + 1; person < part.people(); ++person) {
        const auto& name = part.nameOf(person);
        const auto [known, isNew] = m_memberOf.try_emplace(name, m_table.people());
        if (isNew) m_table.m_names.push_back(name);
        m_personOf.push_back(known->second);
    }
}

void ScopeTableEditor::writeRows(const ScopeTable& part) {
    for (std::size_t i = 0; i < part.m_rows.size(); ++i) {
        auto& row = m_table.m_rows[at(m_done.rows[i])];
        row = part.m_rows[i];
        row.thread = m_threadOf[at(row.thread)];
        if (row.parent != kNone) row.parent = m_done.rows[at(row.parent)];
        if (row.person != kNobody) row.person = m_personOf[at(row.person)];
    }
}

void ScopeTableEditor::writeThreads(const ScopeTable& part) {
    for (std::size_t i = 0; i < part.m_threads.size(); ++i) {
        const auto thread = m_threadOf[i];
        auto& known = m_table.m_threads[at(thread)];
        known = part.m_threads[i];
        if (known.root != kNone) known.root = m_done.rows[at(known.root)];
        m_table.m_byThread.changed[thread] = placed(part.rowsOfThread(static_cast<std::int32_t>(i)));
    }
}

void ScopeTableEditor::noteChanges() {
    const auto isAsBefore = [&](std::int32_t row) {
        const auto* known = before(row);
        return known != nullptr && *known == m_table.m_rows[at(row)];
    };
    for (std::size_t i = 0; i < m_goneRows.size(); ++i) {
        const auto& now = m_table.m_rows[at(m_goneRows[i])];
        if (m_before[i] == now) continue;
        m_done.people.push_back(m_before[i].person);
        if (now.thread != kNone && m_before[i].createdAt == now.createdAt) continue;
        m_done.rowsOut.push_back(m_goneRows[i]);
    }
    for (const auto index : m_done.rows) {
        const auto& row = m_table.m_rows[at(index)];
        const auto* known = before(index);
        if (known == nullptr || known->createdAt != row.createdAt) m_done.rowsIn.push_back(index);
        if (!isAsBefore(index) || (row.parent != kNone && !isAsBefore(row.parent)))
            m_done.people.push_back(row.person);
    }
    sortUnique(m_done.people);
    std::erase(m_done.people, kNobody);
}

void ScopeTableEditor::writePeople() {
    std::unordered_map<Person, std::vector<std::int32_t>> come;
    for (const auto person : m_done.people)
        come[person];
    for (const auto index : m_done.rows)
        if (const auto rows = come.find(m_table.m_rows[at(index)].person); rows != come.end())
            rows->second.push_back(index);
    const auto orderOf = [&](std::int32_t row) {
        return std::tie(m_table.m_rows[at(row)].createdAt, m_table.m_ids[at(row)]);
    };
    for (const auto person : m_done.people) {
        std::vector<std::int32_t> kept;
        std::ranges::copy_if(m_table.rowsOfPerson(person), std::back_inserter(kept),
                             [&](auto row) { return before(row) == nullptr; });
        // Rows of the part are in order of time, so those of a person are.
        std::vector<std::int32_t> rows;
        std::ranges::merge(kept, come.at(person), std::back_inserter(rows), {}, orderOf, orderOf);
        m_table.m_byPerson.changed[person] = std::move(rows);
    }
}

std::vector<std::int32_t> ScopeTableEditor::placed(std::span<const std::int32_t> rows) const {
    std::vector<std::int32_t> places;
    places.reserve(rows.size());
    for (const auto row : rows)
        places.push_back(m_done.rows[at(row)]);
    return places;
}

} // namespace weft::metrics
