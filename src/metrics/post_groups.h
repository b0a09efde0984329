// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post_row.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::metrics {

/// Which posts may hang together: those that name one another or the same post, directly or through others.
/// How the posts of one group hang depends on no post of another. Groups only grow (disjoint sets, Tarjan
/// 1975).
class PostGroups {
public:
    /// Takes in a post, or what a new version of it names.
    void add(std::int32_t post, const model::PostRow& row);

    /// All posts in the groups of some, each once.
    [[nodiscard]] std::vector<std::int32_t> membersOf(std::span<const std::int32_t> posts);

private:
    [[nodiscard]] std::int32_t nodeOf(const std::string& id);
    [[nodiscard]] std::int32_t topOf(std::int32_t node);
    void join(std::int32_t first, std::int32_t second);

    std::unordered_map<std::string, std::int32_t> m_nodes;
    std::vector<std::int32_t> m_above;
    /// Of the group whose top a node is.
    std::vector<std::vector<std::int32_t>> m_members;
    std::vector<std::int32_t> m_nodeOfPost;
};

} // namespace weft::metrics
