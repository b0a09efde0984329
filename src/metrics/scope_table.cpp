// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/scope_table.h"

#include "base/index.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace weft::metrics {

using conversation::Flow;

namespace {

using base::at;

void keepEarliest(std::optional<base::Instant>& kept, base::Instant found) {
    if (!kept || found < *kept) kept = found;
}

} // namespace

/// Fills a ScopeTable step by step.
class ScopeTableBuilder {
public:
    explicit ScopeTableBuilder(const ThreadForest& forest) : m_forest(forest), m_posts(forest.table().rows) {}

    ScopeTable build(const std::vector<model::PostCounters>& counters) {
        orderPosts();
        namePeople();
        makeRows();
        makeThreads(counters);
        noteReplies();
        groupByThread();
        groupByPerson();
        return std::move(m_table);
    }

    /// After building: the forest's post of each row.
    std::vector<std::int32_t> takeOrder() { return std::move(m_order); }

private:
    using Groups = ScopeTable::Groups;

    void orderPosts() {
        for (std::size_t i = 0; i < m_posts.size(); ++i)
            if (m_forest.inScope(i)) m_order.push_back(static_cast<std::int32_t>(i));
        std::ranges::sort(m_order, [&](auto a, auto b) {
            return std::tie(m_posts[at(a)].createdAt, m_posts[at(a)].id) <
                   std::tie(m_posts[at(b)].createdAt, m_posts[at(b)].id);
        });
        m_rowOf.assign(m_posts.size(), kNone);
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_rowOf[at(m_order[i])] = static_cast<std::int32_t>(i);
    }

    void namePeople() {
        const auto& handles = m_forest.table().people;
        std::vector<bool> isMember(handles.size());
        for (const auto post : m_order) {
            const auto author = m_posts[at(post)].author;
            if (author != kNone && !m_forest.posts()[at(post)].byBrand) isMember[at(author)] = true;
        }
        std::vector<std::int32_t> members;
        for (std::size_t i = 0; i < handles.size(); ++i)
            if (isMember[i]) members.push_back(static_cast<std::int32_t>(i));
        std::ranges::sort(members, {},
                          [&](auto author) -> const std::string& { return handles[at(author)]; });
        m_personOf.assign(handles.size(), kBrand);
        m_table.m_names.emplace_back("brand");
        for (const auto author : members) {
            m_personOf[at(author)] = static_cast<Person>(m_table.m_names.size());
            m_table.m_names.push_back(handles[at(author)]);
        }
    }

    void makeRows() {
        m_table.m_rows.reserve(m_order.size());
        m_table.m_ids.reserve(m_order.size());
        for (const auto post : m_order) {
            const auto& given = m_posts[at(post)];
            const auto& place = m_forest.posts()[at(post)];
            auto& row = m_table.m_rows.emplace_back();
            row.createdAt = given.createdAt;
            row.person = given.author == kNone ? kNobody : m_personOf[at(given.author)];
            row.parent = place.parent == kNone ? kNone : m_rowOf[at(place.parent)];
            row.parentKind = place.parentKind;
            row.flow = conversation::flowOf(m_forest.seen(at(post)));
            row.question = given.question;
            row.namesBrand = m_forest.namesBrand(at(post));
            row.goneAt = given.goneAt;
            m_table.m_ids.push_back(given.id);
        }
    }

    void makeThreads(const std::vector<model::PostCounters>& counters) {
        std::vector<std::int32_t> numberOf(m_forest.threads().size(), kNone);
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const auto thread = m_forest.posts()[at(m_order[i])].thread;
            auto& number = numberOf[at(thread)];
            if (number == kNone) {
                number = static_cast<std::int32_t>(m_table.m_threads.size());
                const auto& known = m_forest.threads()[at(thread)];
                m_table.m_threads.push_back(
                    {known.id, known.root == kNone ? kNone : m_rowOf[at(known.root)], known.place});
            }
            m_table.m_rows[i].thread = number;
        }
        noteCounters(counters);
        noteQuotes();
    }

    void noteCounters(const std::vector<model::PostCounters>& counters) {
        std::unordered_map<std::string_view, std::size_t> threadOf;
        for (std::size_t i = 0; i < m_table.m_threads.size(); ++i)
            if (m_table.m_threads[i].root != kNone) threadOf.emplace(m_table.m_threads[i].id, i);
        for (const auto& known : counters) {
            const auto thread = threadOf.find(known.id);
            if (thread == threadOf.end()) continue;
            for (std::size_t i = 0; i < model::kMetrics.size(); ++i)
                m_table.m_threads[thread->second].counters[i] = known.counters[model::kMetrics[i]].value();
        }
    }

    void noteQuotes() {
        std::unordered_map<std::string_view, bool> isBrands;
        for (std::size_t i = 0; i < m_order.size(); ++i)
            if (!m_posts[at(m_order[i])].quotedId.empty())
                isBrands.emplace(m_posts[at(m_order[i])].quotedId, false);
        if (isBrands.empty()) return;
        for (std::size_t i = 0; i < m_posts.size(); ++i)
            if (const auto quoted = isBrands.find(m_posts[i].id); quoted != isBrands.end())
                quoted->second = m_forest.posts()[i].byBrand;
        for (std::size_t i = 0; i < m_order.size(); ++i)
            if (const auto& quoted = m_posts[at(m_order[i])].quotedId; !quoted.empty())
                m_table.m_rows[i].quotesBrand = isBrands.at(quoted);
    }

    void noteReplies() {
        for (const auto& reply : m_table.m_rows) {
            if (reply.parentKind != ParentKind::Held) continue;
            auto& parent = m_table.m_rows[at(reply.parent)];
            // A child earlier than its parent is an error of a clock (metrics.md A4).
            if (reply.createdAt < parent.createdAt || !conversation::goesToSomebodyElse(reply.flow)) continue;
            keepEarliest(parent.replyAt, reply.createdAt);
            if (reply.byBrand()) keepEarliest(parent.brandReplyAt, reply.createdAt);
            if (reply.flow == Flow::AudienceToAudience) keepEarliest(parent.memberReplyAt, reply.createdAt);
        }
    }

    /// Groups rows by a key below `groups`; those with a negative one are in no group.
    template<typename KeyOf>
    static Groups group(std::size_t rows, std::size_t groups, KeyOf keyOf) {
        Groups made;
        made.starts.assign(groups + 1, 0);
        for (std::size_t i = 0; i < rows; ++i)
            if (const auto key = keyOf(i); key >= 0) made.starts[at(key) + 1] += 1;
        std::partial_sum(made.starts.begin(), made.starts.end(), made.starts.begin());
        made.items.resize(at(made.starts.back()));
        auto next = made.starts;
        for (std::size_t i = 0; i < rows; ++i)
            if (const auto key = keyOf(i); key >= 0)
                made.items[at(next[at(key)]++)] = static_cast<std::int32_t>(i);
        return made;
    }

    void groupByPerson() {
        m_table.m_byPerson = group(m_table.m_rows.size(), m_table.m_names.size(),
                                   [&](std::size_t row) { return m_table.m_rows[row].person; });
    }

    void groupByThread() {
        m_table.m_byThread = group(m_table.m_rows.size(), m_table.m_threads.size(),
                                   [&](std::size_t row) { return m_table.m_rows[row].thread; });
        for (std::size_t thread = 0; thread < m_table.m_threads.size(); ++thread) {
            const auto first = m_table.m_byThread.items.begin() + m_table.m_byThread.starts[thread];
            const auto last = m_table.m_byThread.items.begin() + m_table.m_byThread.starts[thread + 1];
            const bool inOrder =
                std::all_of(first, last, [&](auto row) { return m_table.m_rows[at(row)].parent < row; });
            if (!inOrder) putParentsFirst(first, last);
        }
    }

    /// Where a reply claims to be older than what it answers.
    template<typename Iterator>
    void putParentsFirst(Iterator first, Iterator last) const {
        std::vector<std::pair<std::int32_t, std::int32_t>> byDepth;
        std::unordered_map<std::int32_t, std::int32_t> depths;
        for (auto row = first; row != last; ++row)
            byDepth.emplace_back(depthOf(*row, depths), *row);
        std::ranges::sort(byDepth);
        std::ranges::transform(byDepth, first, [](const auto& pair) { return pair.second; });
    }

    std::int32_t depthOf(std::int32_t row, std::unordered_map<std::int32_t, std::int32_t>& depths) const {
        std::vector<std::int32_t> path;
        auto current = row;
        while (current != kNone && !depths.contains(current)) {
            path.push_back(current);
            current = m_table.m_rows[at(current)].parent;
        }
        auto depth = current == kNone ? -1 : depths.at(current);
        for (auto above = path.rbegin(); above != path.rend(); ++above)
            depths.emplace(*above, ++depth);
        return depths.at(row);
    }

    const ThreadForest& m_forest;
    const std::vector<model::PostRow>& m_posts;
    ScopeTable m_table;
    /// Posts of the forest in scope, in the order of the table's rows, and the way back.
    std::vector<std::int32_t> m_order;
    std::vector<std::int32_t> m_rowOf;
    /// One for each of the forest's people; the brand for its accounts.
    std::vector<Person> m_personOf;
};

ScopeTable ScopeTable::build(const ThreadForest& forest, const std::vector<model::PostCounters>& counters,
                             std::vector<std::int32_t>* postOfRow) {
    ScopeTableBuilder builder(forest);
    auto table = builder.build(counters);
    if (postOfRow != nullptr) *postOfRow = builder.takeOrder();
    return table;
}

std::span<const std::int32_t> ScopeTable::Groups::of(std::int32_t group) const {
    if (!changed.empty())
        if (const auto found = changed.find(group); found != changed.end()) return found->second;
    if (at(group) + 1 >= starts.size()) return {};
    const auto first = at(starts[at(group)]);
    return std::span(items).subspan(first, at(starts[at(group) + 1]) - first);
}

std::span<const std::int32_t> ScopeTable::rowsOfThread(std::int32_t thread) const {
    return m_byThread.of(thread);
}

std::span<const std::int32_t> ScopeTable::rowsOfPerson(Person person) const {
    return m_byPerson.of(person);
}

} // namespace weft::metrics
