// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::metrics {

/// The conversation tree T* of a thread (metrics.md A0): replies to oneself are one node with what they
/// reply to, so depth counts changes of speaker. Orphans and people without a name stay nodes of their own,
/// since nobody knows whether they answer themselves. Node 0 is the root or the ghost root, which is a node
/// although it is no post; every other node comes after its parent.
class ConversationTree {
public:
    [[nodiscard]] static ConversationTree contract(const ScopeTable& table, std::int32_t thread);

    /// Nodes, the root among them; at least 1.
    [[nodiscard]] std::size_t size() const { return m_parents.size(); }

    /// How many nodes there are at each depth, the root's 0 first.
    [[nodiscard]] const std::vector<std::int64_t>& levels() const { return m_levels; }

    /// The sum of the distances between all unordered pairs of nodes. Exact below 3 million nodes.
    [[nodiscard]] std::int64_t wienerIndex() const;

private:
    std::size_t addRoot();
    std::size_t addChild(std::size_t parent);

    /// The root's is the root.
    std::vector<std::size_t> m_parents;
    std::vector<std::size_t> m_depths;
    std::vector<std::int64_t> m_levels;
};

} // namespace weft::metrics
