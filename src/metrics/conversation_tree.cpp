// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/conversation_tree.h"

#include <algorithm>

namespace weft::metrics {

namespace {

bool continuesOwnPost(const ScopeTable& table, const ScopeRow& row) {
    return row.parentKind == ParentKind::Held && row.person != kNobody &&
           row.person == table.row(row.parent).person;
}

/// The nodes of a thread's rows. Takes memory for the thread only, so that one thread can be measured again
/// without a table of all rows.
class NodesOfRows {
public:
    explicit NodesOfRows(std::span<const std::int32_t> rows)
        : m_rows(rows.begin(), rows.end()), m_nodes(rows.size()) {
        std::ranges::sort(m_rows);
    }

    [[nodiscard]] std::size_t& operator[](std::int32_t row) {
        return m_nodes[static_cast<std::size_t>(std::ranges::lower_bound(m_rows, row) - m_rows.begin())];
    }

private:
    std::vector<std::int32_t> m_rows;
    std::vector<std::size_t> m_nodes;
};

} // namespace

ConversationTree ConversationTree::contract(const ScopeTable& table, std::int32_t thread) {
    ConversationTree tree;
    const auto root = tree.addRoot();
    const auto rows = table.rowsOfThread(thread);
    NodesOfRows nodes(rows);
    for (const auto index : rows) {
        if (index == table.thread(thread).root) {
            nodes[index] = root;
            continue;
        }
        const auto& row = table.row(index);
        const auto parent = row.parent == kNone ? root : nodes[row.parent];
        nodes[index] = continuesOwnPost(table, row) ? parent : tree.addChild(parent);
    }
    return tree;
}

std::int64_t ConversationTree::wienerIndex() const {
    // Every edge lies between the nodes below it and all the others (metrics.md A1).
    std::vector<std::int64_t> subtreeSizes(size(), 1);
    const auto all = static_cast<std::int64_t>(size());
    std::int64_t distances = 0;
    for (auto node = size() - 1; node > 0; --node) {
        const auto below = subtreeSizes[node];
        distances += below * (all - below);
        subtreeSizes[m_parents[node]] += below;
    }
    return distances;
}

std::size_t ConversationTree::addRoot() {
    m_parents.push_back(0);
    m_depths.push_back(0);
    m_levels.push_back(1);
    return 0;
}

std::size_t ConversationTree::addChild(std::size_t parent) {
    const auto depth = m_depths[parent] + 1;
    m_parents.push_back(parent);
    m_depths.push_back(depth);
    if (depth == m_levels.size()) m_levels.push_back(0);
    m_levels[depth] += 1;
    return m_parents.size() - 1;
}

} // namespace weft::metrics
