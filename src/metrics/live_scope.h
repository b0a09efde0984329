// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/post_groups.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::metrics {

/// What a page of posts changed: threads and people some of whose rows are new or not as they were.
struct ScopeChange {
    std::vector<std::int32_t> threads = {};
    std::vector<Person> people = {};
};

/// A brand's scope that takes in posts while they come. After each page its table holds the same posts in the
/// same threads as one built of all posts at once; only the numbers of rows, threads and people differ, as
/// they stay what they were. Rows without a thread and threads without rows are leftovers: threadsInOrder()
/// and peopleInOrder() know the others.
class LiveScope {
public:
    /// `brandHandles` are compared folded.
    LiveScope(model::PostTable posts, const std::vector<model::PostCounters>& counters,
              std::vector<std::string> brandHandles);

    /// Takes in posts and counters, new ones and new versions of held ones.
    [[nodiscard]] ScopeChange take(const model::PostTable& page,
                                   const std::vector<model::PostCounters>& counters);

    [[nodiscard]] const ScopeTable& table() const { return m_table; }

    /// In the order of their earliest posts.
    [[nodiscard]] std::span<const std::int32_t> threadsInOrder() const { return m_threads; }

    /// Members in the order of their names.
    [[nodiscard]] std::span<const Person> membersInOrder() const { return m_membersInOrder; }

    /// The threads and people with posts in a range.
    [[nodiscard]] ScopeChange touchedIn(const base::TimeRange& range) const;

    /// The scope of the posts before a moment, as if the others did not exist. Without counters. Costs as
    /// much as building the scope.
    [[nodiscard]] ScopeTable before(base::Instant moment) const;

    /// How many posts are in scope before a moment.
    [[nodiscard]] std::int64_t postsBefore(base::Instant moment) const;

    /// When the earliest post was written; nothing without posts.
    [[nodiscard]] std::optional<base::Instant> earliest() const;

private:
    [[nodiscard]] std::vector<std::int32_t> notePosts(const model::PostTable& page);
    void noteCounters(const std::vector<model::PostCounters>& counters, std::vector<std::int32_t>& posts);
    [[nodiscard]] std::int32_t authorOf(const std::string& handle);
    [[nodiscard]] model::PostTable copyPosts(std::span<const std::int32_t> posts) const;
    [[nodiscard]] std::vector<model::PostCounters> copyCounters(std::span<const std::int32_t> posts) const;
    void orderAnew(const ScopeChange& change);
    [[nodiscard]] bool earlierRow(std::int32_t left, std::int32_t right) const;

    std::vector<std::string> m_brandHandles;
    model::PostTable m_posts;
    std::unordered_map<std::string, std::int32_t> m_postOf;
    std::unordered_map<std::string, std::int32_t> m_authorOf;
    std::unordered_map<std::string, model::Counters> m_counters;
    PostGroups m_groups;
    ScopeTable m_table;
    /// The row of each post; kNone out of scope.
    std::vector<std::int32_t> m_rowOf;
    /// Members by their handles.
    std::unordered_map<std::string, Person> m_memberOf;
    /// Rows in order of time, then of ids.
    std::vector<std::int32_t> m_byTime;
    std::vector<std::int32_t> m_threads;
    /// The earliest row of each thread.
    std::vector<std::int32_t> m_earliestOf;
    std::vector<Person> m_membersInOrder;
};

} // namespace weft::metrics
