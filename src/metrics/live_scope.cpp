// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/live_scope.h"

#include "base/index.h"
#include "base/ordered_set.h"
#include "metrics/scope_table_editor.h"
#include "metrics/thread_forest.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;
using base::sortUnique;

/// Takes `gone` out of an ordered list and puts `come` in; `gone` ascending as numbers.
template<typename Less>
void replaceInOrder(std::vector<std::int32_t>& list, std::span<const std::int32_t> gone,
                    std::span<std::int32_t> come, Less less) {
    if (!gone.empty())
        std::erase_if(list, [&](auto number) { return std::ranges::binary_search(gone, number); });
    if (come.empty()) return;
    std::ranges::sort(come, less);
    // What is new usually belongs to the end.
    const auto from = std::ranges::upper_bound(list, come.front(), less);
    const std::vector<std::int32_t> after(from, list.end());
    list.erase(from, list.end());
    std::ranges::merge(after, come, std::back_inserter(list), less);
}

} // namespace

LiveScope::LiveScope(model::PostTable posts, const std::vector<model::PostCounters>& counters,
                     std::vector<std::string> brandHandles)
    : m_brandHandles(std::move(brandHandles)), m_posts(std::move(posts)) {
    for (std::size_t i = 0; i < m_posts.people.size(); ++i)
        m_authorOf.emplace(m_posts.people[i], static_cast<std::int32_t>(i));
    for (std::size_t i = 0; i < m_posts.rows.size(); ++i) {
        m_postOf.emplace(m_posts.rows[i].id, static_cast<std::int32_t>(i));
        m_groups.add(static_cast<std::int32_t>(i), m_posts.rows[i]);
    }
    for (const auto& known : counters)
        m_counters.insert_or_assign(known.id, known.counters);
    m_table = ScopeTable::build(ThreadForest::build(m_posts, m_brandHandles), counters);

    m_rowOf.assign(m_posts.rows.size(), kNone);
    const auto rows = static_cast<std::int32_t>(m_table.rows().size());
    for (std::int32_t row = 0; row < rows; ++row)
        m_rowOf[at(m_postOf.at(m_table.idOf(row)))] = row;
    m_byTime.resize(at(rows));
    std::iota(m_byTime.begin(), m_byTime.end(), 0);
    for (Person person = kBrand + 1; person < m_table.people(); ++person) {
        m_memberOf.emplace(m_table.nameOf(person), person);
        m_membersInOrder.push_back(person);
    }
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_table.threads().size()); ++i) {
        m_threads.push_back(i);
        m_earliestOf.push_back(std::ranges::min(m_table.rowsOfThread(i)));
    }
}

ScopeChange LiveScope::take(const model::PostTable& page, const std::vector<model::PostCounters>& counters) {
    auto posts = notePosts(page);
    noteCounters(counters, posts);
    if (posts.empty()) return {};
    sortUnique(posts);
    const auto members = m_groups.membersOf(posts);

    const auto partPosts = copyPosts(members);
    std::vector<std::int32_t> memberOfRow;
    const auto part = ScopeTable::build(ThreadForest::build(partPosts, m_brandHandles), copyCounters(members),
                                        &memberOfRow);
    std::vector<std::int32_t> goneRows;
    std::vector<std::int32_t> placeOf;
    for (const auto post : members) {
        const auto row = placeOf.emplace_back(std::exchange(m_rowOf[at(post)], kNone));
        if (row != kNone) goneRows.push_back(row);
    }
    std::ranges::sort(goneRows);
    std::vector<std::int32_t> reuse;
    for (const auto member : memberOfRow)
        reuse.push_back(placeOf[at(member)]);
    auto replaced = ScopeTableEditor(m_table, m_memberOf).replace(goneRows, part, reuse);
    for (std::size_t i = 0; i < replaced.rows.size(); ++i)
        m_rowOf[at(members[at(memberOfRow[i])])] = replaced.rows[i];
    replaceInOrder(m_byTime, replaced.rowsOut, replaced.rowsIn,
                   [this](auto left, auto right) { return earlierRow(left, right); });
    ScopeChange change{std::move(replaced.threads), std::move(replaced.people)};
    orderAnew(change);
    return change;
}

std::vector<std::int32_t> LiveScope::notePosts(const model::PostTable& page) {
    std::vector<std::int32_t> posts;
    for (const auto& given : page.rows) {
        const auto [known, isNew] =
            m_postOf.try_emplace(given.id, static_cast<std::int32_t>(m_posts.rows.size()));
        if (isNew) {
            m_posts.rows.emplace_back();
            m_rowOf.push_back(kNone);
        }
        auto& row = m_posts.rows[at(known->second)];
        row = given;
        if (given.author != kNone) row.author = authorOf(page.people[at(given.author)]);
        m_groups.add(known->second, row);
        posts.push_back(known->second);
    }
    return posts;
}

void LiveScope::noteCounters(const std::vector<model::PostCounters>& counters,
                             std::vector<std::int32_t>& posts) {
    for (const auto& known : counters) {
        m_counters.insert_or_assign(known.id, known.counters);
        if (const auto post = m_postOf.find(known.id); post != m_postOf.end()) posts.push_back(post->second);
    }
}

std::int32_t LiveScope::authorOf(const std::string& handle) {
    const auto [known, isNew] =
        m_authorOf.try_emplace(handle, static_cast<std::int32_t>(m_posts.people.size()));
    if (isNew) m_posts.people.push_back(handle);
    return known->second;
}

model::PostTable LiveScope::copyPosts(std::span<const std::int32_t> posts) const {
    model::PostTable copy;
    copy.rows.reserve(posts.size());
    std::unordered_map<std::int32_t, std::int32_t> authors;
    for (const auto post : posts) {
        auto& row = copy.rows.emplace_back(m_posts.rows[at(post)]);
        if (row.author == kNone) continue;
        const auto [known, isNew] =
            authors.try_emplace(row.author, static_cast<std::int32_t>(copy.people.size()));
        if (isNew) copy.people.push_back(m_posts.people[at(row.author)]);
        row.author = known->second;
    }
    return copy;
}

std::vector<model::PostCounters> LiveScope::copyCounters(std::span<const std::int32_t> posts) const {
    std::vector<model::PostCounters> copy;
    for (const auto post : posts) {
        // Only those of roots are looked at.
        if (!m_posts.rows[at(post)].parentId.empty()) continue;
        if (const auto known = m_counters.find(m_posts.rows[at(post)].id); known != m_counters.end())
            copy.push_back({known->first, known->second});
    }
    return copy;
}

void LiveScope::orderAnew(const ScopeChange& change) {
    std::vector<std::int32_t> threads;
    m_earliestOf.resize(m_table.threads().size(), kNone);
    const auto earlier = [this](auto left, auto right) { return earlierRow(left, right); };
    // Out with the old places first: the order goes by what is noted here.
    std::erase_if(m_threads, [&](auto number) { return std::ranges::binary_search(change.threads, number); });
    for (const auto thread : change.threads) {
        const auto rows = m_table.rowsOfThread(thread);
        if (rows.empty()) continue;
        m_earliestOf[at(thread)] = std::ranges::min(rows, earlier);
        threads.push_back(thread);
    }
    replaceInOrder(m_threads, {}, threads, [this](auto left, auto right) {
        return earlierRow(m_earliestOf[at(left)], m_earliestOf[at(right)]);
    });
    std::vector<Person> members;
    std::ranges::copy_if(change.people, std::back_inserter(members), [this](auto person) {
        return person != kBrand && !m_table.rowsOfPerson(person).empty();
    });
    replaceInOrder(m_membersInOrder, change.people, members,
                   [this](auto left, auto right) { return m_table.nameOf(left) < m_table.nameOf(right); });
}

bool LiveScope::earlierRow(std::int32_t left, std::int32_t right) const {
    const auto& one = m_table.row(left);
    const auto& other = m_table.row(right);
    if (one.createdAt != other.createdAt) return one.createdAt < other.createdAt;
    return m_table.idOf(left) < m_table.idOf(right);
}

ScopeChange LiveScope::touchedIn(const base::TimeRange& range) const {
    const auto timeOf = [this](std::int32_t row) { return m_table.row(row).createdAt; };
    ScopeChange touched;
    for (auto row = std::ranges::lower_bound(m_byTime, range.since, {}, timeOf);
         row != m_byTime.end() && timeOf(*row) < range.until; ++row) {
        touched.threads.push_back(m_table.row(*row).thread);
        if (const auto person = m_table.row(*row).person; person != kNobody) touched.people.push_back(person);
    }
    sortUnique(touched.threads);
    sortUnique(touched.people);
    return touched;
}

ScopeTable LiveScope::before(base::Instant moment) const {
    std::vector<std::int32_t> posts;
    for (std::int32_t post = 0; post < static_cast<std::int32_t>(m_posts.rows.size()); ++post)
        if (m_posts.rows[at(post)].createdAt < moment) posts.push_back(post);
    const auto copy = copyPosts(posts);
    return ScopeTable::build(ThreadForest::build(copy, m_brandHandles), {});
}

std::int64_t LiveScope::postsBefore(base::Instant moment) const {
    const auto timeOf = [&](std::int32_t row) { return m_table.row(row).createdAt; };
    return std::distance(m_byTime.begin(), std::ranges::lower_bound(m_byTime, moment, {}, timeOf));
}

std::optional<base::Instant> LiveScope::earliest() const {
    if (m_byTime.empty()) return std::nullopt;
    return m_table.row(m_byTime.front()).createdAt;
}

} // namespace weft::metrics
