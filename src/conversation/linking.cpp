// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/linking.h"

#include "base/index.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace weft::conversation {

using model::PostRow;
using model::PostTable;

namespace {

using base::at;

constexpr std::int32_t kNone = -1;
constexpr std::string_view kRootGhost = "root ";
constexpr std::string_view kParentGhost = "parent ";

/// Hangs posts under their parents and cuts what goes in circles.
class ParentLinker {
public:
    explicit ParentLinker(const PostTable& table) : m_rows(table.rows) {
        m_rowOf.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rowOf.emplace(m_rows[i].id, static_cast<std::int32_t>(i));
    }

    /// Parent rows and their kinds, one for each row. Orphans are not hung yet.
    std::vector<PostLink> link() const {
        std::vector<PostLink> posts(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            PostLink& post = posts[i];
            if (m_rows[i].parentId.empty() || m_rows[i].parentId == m_rows[i].id) continue;
            post.parent = rowOf(m_rows[i].parentId);
            post.parentKind = post.parent == kNone ? ParentKind::Orphan : ParentKind::Held;
        }
        cutCycles(posts, [](const PostLink& post) { return post.parent; });
        return posts;
    }

    [[nodiscard]] std::int32_t rowOf(const std::string& id) const {
        const auto found = m_rowOf.find(id);
        return found == m_rowOf.end() ? kNone : found->second;
    }

    [[nodiscard]] bool earlier(std::int32_t a, std::int32_t b) const {
        return std::tie(m_rows[at(a)].createdAt, m_rows[at(a)].id) <
               std::tie(m_rows[at(b)].createdAt, m_rows[at(b)].id);
    }

    /// Makes an orphan of the earliest post of every circle that following `next` finds.
    template<typename Next>
    void cutCycles(std::vector<PostLink>& posts, Next next) const {
        enum class Mark : std::uint8_t { Unseen, OnPath, Done };
        std::vector<Mark> marks(posts.size(), Mark::Unseen);
        std::vector<std::int32_t> path;
        for (std::size_t start = 0; start < posts.size(); ++start) {
            path.clear();
            auto current = static_cast<std::int32_t>(start);
            while (current != kNone && marks[at(current)] == Mark::Unseen) {
                marks[at(current)] = Mark::OnPath;
                path.push_back(current);
                current = next(posts[at(current)]);
            }
            if (current != kNone && marks[at(current)] == Mark::OnPath)
                cut(posts, std::ranges::find(path, current), path.end());
            for (const auto row : path)
                marks[at(row)] = Mark::Done;
        }
    }

private:
    template<typename Iterator>
    void cut(std::vector<PostLink>& posts, Iterator first, Iterator last) const {
        // A circle through an orphan's root is opened at an orphan: the other links of it are known to be
        // true.
        const auto victim = std::min_element(first, last, [&](auto a, auto b) {
            const bool aIsOrphan = posts[at(a)].parentKind == ParentKind::Orphan;
            const bool bIsOrphan = posts[at(b)].parentKind == ParentKind::Orphan;
            return aIsOrphan == bIsOrphan ? earlier(a, b) : aIsOrphan;
        });
        posts[at(*victim)].parent = kNone;
        posts[at(*victim)].parentKind = ParentKind::Orphan;
    }

    const std::vector<PostRow>& m_rows;
    std::unordered_map<std::string_view, std::int32_t> m_rowOf;
};

/// Hangs every orphan under the post that its root id names, if that is held and does not lead back to the
/// orphan. The others stay without a parent: they go under ghost roots.
void hangOrphans(std::vector<PostLink>& posts, const PostTable& table, const ParentLinker& linker) {
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto& row = table.rows[i];
        if (posts[i].parentKind != ParentKind::Orphan || !namesRoot(row)) continue;
        posts[i].parent = linker.rowOf(row.rootId);
    }
    linker.cutCycles(posts, [](const PostLink& post) { return post.parent; });
}

/// The topmost row above each row: a root, or an orphan under a ghost root.
std::vector<std::int32_t> findTops(const std::vector<PostLink>& posts) {
    std::vector<std::int32_t> tops(posts.size(), kNone);
    std::vector<std::int32_t> path;
    for (std::size_t start = 0; start < posts.size(); ++start) {
        path.clear();
        auto current = static_cast<std::int32_t>(start);
        while (tops[at(current)] == kNone && posts[at(current)].parent != kNone) {
            path.push_back(current);
            current = posts[at(current)].parent;
        }
        const auto top = tops[at(current)] == kNone ? current : tops[at(current)];
        tops[at(current)] = top;
        for (const auto row : path)
            tops[at(row)] = top;
    }
    return tops;
}

} // namespace

bool namesRoot(const PostRow& row) {
    return !row.rootId.empty() && row.rootId != row.id;
}

std::string ghostKey(const PostRow& row) {
    // The missing parent groups its children even when nobody names the root.
    std::string key(namesRoot(row) ? kRootGhost : kParentGhost);
    return key += namesRoot(row) ? row.rootId : row.parentId;
}

std::string rootOfGhost(const std::string& key) {
    return key.starts_with(kRootGhost) ? key.substr(kRootGhost.size()) : std::string{};
}

LinkedThreads linkThreads(const PostTable& table) {
    LinkedThreads linked;
    const ParentLinker linker(table);
    linked.posts = linker.link();
    hangOrphans(linked.posts, table, linker);
    const auto tops = findTops(linked.posts);
    std::unordered_map<std::string, std::int32_t> ghosts;
    std::vector<std::int32_t> threadOfTop(linked.posts.size(), kNone);
    for (std::size_t i = 0; i < linked.posts.size(); ++i) {
        auto& thread = threadOfTop[at(tops[i])];
        const auto next = static_cast<std::int32_t>(linked.threads.size());
        if (thread == kNone && linked.posts[at(tops[i])].parentKind == ParentKind::None) {
            thread = next;
            linked.threads.push_back({tops[i], {}});
        } else if (thread == kNone) {
            auto key = ghostKey(table.rows[at(tops[i])]);
            const auto [ghost, isNew] = ghosts.emplace(key, next);
            if (isNew) linked.threads.push_back({kNone, std::move(key)});
            thread = ghost->second;
        }
        linked.posts[i].thread = thread;
    }
    return linked;
}

} // namespace weft::conversation
