// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/scope_table_editor.h"

#include "base/index.h"
#include "base/ordered_set.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_set>
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
    writePeople(goneRows);
    return std::move(m_done);
}

void ScopeTableEditor::noteGone(std::span<const std::int32_t> goneRows) {
    for (const auto index : goneRows) {
        const auto& row = m_table.m_rows[at(index)];
        m_done.threads.push_back(row.thread);
        if (row.person != kNobody) m_done.people.push_back(row.person);
        m_table.m_rows[at(index)] = {};
    }
    sortUnique(m_done.threads);
    m_freeThreads = m_done.threads;
    for (const auto thread : m_freeThreads) {
        m_table.m_threads[at(thread)] = {};
        m_table.m_byThread.changed[thread].clear();
    }
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
    for (std::size_t i = 0; i < part.m_threads.size(); ++i) {
        if (i < m_freeThreads.size()) {
            m_threadOf.push_back(m_freeThreads[i]);
            continue;
        }
        m_threadOf.push_back(static_cast<std::int32_t>(m_table.m_threads.size()));
        m_done.threads.push_back(m_threadOf.back());
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
        if (row.person == kNobody) continue;
        row.person = m_personOf[at(row.person)];
        m_done.people.push_back(row.person);
    }
    sortUnique(m_done.people);
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

void ScopeTableEditor::writePeople(std::span<const std::int32_t> goneRows) {
    std::unordered_map<Person, std::vector<std::int32_t>> come;
    for (const auto index : m_done.rows)
        if (const auto person = m_table.m_rows[at(index)].person; person != kNobody)
            come[person].push_back(index);
    std::unordered_set<std::int32_t> changed(goneRows.begin(), goneRows.end());
    const auto orderOf = [&](std::int32_t row) {
        return std::tie(m_table.m_rows[at(row)].createdAt, m_table.m_ids[at(row)]);
    };
    for (const auto person : m_done.people) {
        std::vector<std::int32_t> kept;
        std::ranges::copy_if(m_table.rowsOfPerson(person), std::back_inserter(kept),
                             [&](auto row) { return !changed.contains(row); });
        // Rows of the part are in order of time, so those of a person are.
        std::vector<std::int32_t> rows;
        std::ranges::merge(kept, come[person], std::back_inserter(rows), {}, orderOf, orderOf);
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
