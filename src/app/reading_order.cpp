// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading_order.h"

#include "base/index.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace weft::app {

namespace {

using base::at;

constexpr std::int32_t kNone = -1;

/// The posts and what stands for others, hung under each other.
class ConversationNodes {
public:
    explicit ConversationNodes(std::span<const PostToOrder> posts) : m_posts(posts) {
        for (std::size_t i = 0; i < posts.size(); ++i)
            m_nodes.push_back({static_cast<std::int32_t>(i), posts[i].parent, posts[i].createdAt});
        findRoot();
        for (std::size_t i = 0; i < posts.size(); ++i)
            if (static_cast<std::int32_t>(i) != m_root) hang(i);
        sortChildren();
    }

    [[nodiscard]] std::vector<OrderedPost> read() const {
        std::vector<OrderedPost> order;
        order.reserve(m_nodes.size());
        // Nodes still to be read, with the place above each; the next one last.
        std::vector<std::pair<std::int32_t, std::int32_t>> open{{m_root, kNone}};
        while (!open.empty()) {
            const auto [node, above] = open.back();
            open.pop_back();
            const auto place = static_cast<std::int32_t>(order.size());
            order.push_back(placed(m_nodes[at(node)], above, order));
            const auto& children = m_children[at(node)];
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                open.emplace_back(*child, place);
        }
        for (auto place = order.size(); place-- > 0;) {
            order[place].end = std::max(order[place].end, static_cast<std::int32_t>(place) + 1);
            if (order[place].parent == kNone) continue;
            auto& end = order[at(order[place].parent)].end;
            end = std::max(end, order[place].end);
        }
        return order;
    }

private:
    struct Node {
        std::int32_t post = kNone;
        std::int32_t parent = kNone;
        /// Of what stands for others: of the first answer to it.
        base::Instant createdAt{};
    };

    void findRoot() {
        const auto root = std::ranges::find(m_posts, true, &PostToOrder::root);
        m_root = root == m_posts.end() ? addNode(kNone) : static_cast<std::int32_t>(root - m_posts.begin());
    }

    std::int32_t addNode(std::int32_t parent) {
        m_nodes.push_back({kNone, parent, base::kLatestInstant});
        return static_cast<std::int32_t>(m_nodes.size()) - 1;
    }

    void hang(std::size_t post) {
        const auto& missing = m_posts[post].missing;
        if (m_nodes[post].parent == kNone) m_nodes[post].parent = m_root;
        if (missing.empty()) return;
        const auto above = m_nodes[post].parent;
        const auto [known, isNew] = m_missing.try_emplace({missing, above}, kNone);
        if (isNew) known->second = addNode(above);
        m_nodes[post].parent = known->second;
        auto& first = m_nodes[at(known->second)].createdAt;
        first = std::min(first, m_posts[post].createdAt);
    }

    [[nodiscard]] bool continues(const Node& node) const {
        return node.post != kNone && m_posts[at(node.post)].continues;
    }

    void sortChildren() {
        m_children.resize(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].parent != kNone)
                m_children[at(m_nodes[i].parent)].push_back(static_cast<std::int32_t>(i));
        const auto key = [this](std::int32_t node) {
            const auto& known = m_nodes[at(node)];
            return std::tuple(!continues(known), known.createdAt,
                              known.post == kNone ? std::string() : m_posts[at(known.post)].id, node);
        };
        for (auto& children : m_children)
            std::ranges::sort(children, {}, key);
    }

    [[nodiscard]] OrderedPost placed(const Node& node, std::int32_t above,
                                     const std::vector<OrderedPost>& order) const {
        OrderedPost place;
        place.post = node.post;
        place.parent = above;
        place.uncertain = node.post == kNone || m_posts[at(node.post)].orphan ||
                          (above != kNone && order[at(above)].uncertain);
        if (above != kNone) place.level = order[at(above)].level + (continues(node) ? 0 : 1);
        return place;
    }

    std::span<const PostToOrder> m_posts;
    std::vector<Node> m_nodes;
    std::vector<std::vector<std::int32_t>> m_children;
    /// What stands for a post of this id under a node.
    std::map<std::pair<std::string, std::int32_t>, std::int32_t> m_missing;
    std::int32_t m_root = kNone;
};

} // namespace

std::vector<OrderedPost> readingOrder(std::span<const PostToOrder> posts) {
    if (posts.empty()) return {};
    return ConversationNodes(posts).read();
}

} // namespace weft::app
