// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/post_groups.h"

#include "base/index.h"
#include "base/ordered_set.h"

#include <algorithm>
#include <utility>

namespace weft::metrics {

namespace {

using base::at;

constexpr std::int32_t kNoNode = -1;

} // namespace

void PostGroups::add(std::int32_t post, const model::PostRow& row) {
    const auto node = nodeOf(row.id);
    if (at(post) >= m_nodeOfPost.size()) m_nodeOfPost.resize(at(post) + 1, kNoNode);
    if (m_nodeOfPost[at(post)] == kNoNode) {
        m_nodeOfPost[at(post)] = node;
        m_members[at(topOf(node))].push_back(post);
    }
    for (const auto* named : {&row.parentId, &row.rootId, &row.quotedId})
        if (!named->empty()) join(node, nodeOf(*named));
}

std::vector<std::int32_t> PostGroups::membersOf(std::span<const std::int32_t> posts) {
    std::vector<std::int32_t> tops;
    for (const auto post : posts)
        tops.push_back(topOf(m_nodeOfPost[at(post)]));
    base::sortUnique(tops);
    std::vector<std::int32_t> members;
    for (const auto top : tops)
        members.insert(members.end(), m_members[at(top)].begin(), m_members[at(top)].end());
    return members;
}

std::int32_t PostGroups::nodeOf(const std::string& id) {
    const auto [known, isNew] = m_nodes.try_emplace(id, static_cast<std::int32_t>(m_above.size()));
    if (isNew) {
        m_above.push_back(known->second);
        m_members.emplace_back();
    }
    return known->second;
}

std::int32_t PostGroups::topOf(std::int32_t node) {
    while (m_above[at(node)] != node) {
        // Halves the way for whoever asks next.
        m_above[at(node)] = m_above[at(m_above[at(node)])];
        node = m_above[at(node)];
    }
    return node;
}

void PostGroups::join(std::int32_t first, std::int32_t second) {
    auto into = topOf(first);
    auto from = topOf(second);
    if (into == from) return;
    if (m_members[at(into)].size() < m_members[at(from)].size()) std::swap(into, from);
    auto& members = m_members[at(into)];
    members.insert(members.end(), m_members[at(from)].begin(), m_members[at(from)].end());
    m_members[at(from)] = {};
    m_above[at(from)] = into;
}

} // namespace weft::metrics
