// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/thread_forest.h"

#include "model/handle.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace weft::metrics {

namespace {

using model::ConversationKind;
using model::PostRow;
using model::PostTable;

constexpr std::int32_t kNone = -1;

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// Hangs posts under their parents and cuts what goes in circles.
class ParentLinker {
public:
    explicit ParentLinker(const PostTable& table) : m_rows(table.rows) {
        m_rowOf.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rowOf.emplace(m_rows[i].id, static_cast<std::int32_t>(i));
    }

    /// Parent rows and their kinds, one for each row. Orphans are not hung yet.
    std::vector<ForestPost> link() const {
        std::vector<ForestPost> posts(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            ForestPost& post = posts[i];
            post.row = static_cast<std::int32_t>(i);
            if (m_rows[i].parentId.empty() || m_rows[i].parentId == m_rows[i].id) continue;
            post.parent = rowOf(m_rows[i].parentId);
            post.parentKind = post.parent == kNone ? ParentKind::Orphan : ParentKind::Held;
        }
        cutCycles(posts, [](const ForestPost& post) { return post.parent; });
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
    void cutCycles(std::vector<ForestPost>& posts, Next next) const {
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
    void cut(std::vector<ForestPost>& posts, Iterator first, Iterator last) const {
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
void hangOrphans(std::vector<ForestPost>& posts, const PostTable& table, const ParentLinker& linker) {
    for (auto& post : posts) {
        if (post.parentKind != ParentKind::Orphan) continue;
        const auto& row = table.rows[at(post.row)];
        if (row.rootId.empty() || row.rootId == row.id) continue;
        post.parent = linker.rowOf(row.rootId);
    }
    linker.cutCycles(posts, [](const ForestPost& post) { return post.parent; });
}

/// The topmost row above each row: a root, or an orphan under a ghost root.
std::vector<std::int32_t> findTops(const std::vector<ForestPost>& posts) {
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

/// Gives every post its thread; orphans at the top share the ghost root that their ids name.
std::vector<ForestThread> makeThreads(std::vector<ForestPost>& posts, const PostTable& table) {
    std::vector<ForestThread> threads;
    std::unordered_map<std::string, std::int32_t> ghosts;
    const auto tops = findTops(posts);
    std::vector<std::int32_t> threadOfTop(posts.size(), kNone);
    for (std::size_t i = 0; i < posts.size(); ++i) {
        auto& thread = threadOfTop[at(tops[i])];
        const auto& top = table.rows[at(tops[i])];
        if (thread == kNone && posts[at(tops[i])].parentKind == ParentKind::None) {
            thread = static_cast<std::int32_t>(threads.size());
            threads.push_back({top.id, tops[i]});
        } else if (thread == kNone) {
            const bool rootNamed = !top.rootId.empty() && top.rootId != top.id;
            // The missing parent groups its children even when nobody names the root.
            const auto key = rootNamed ? "root " + top.rootId : "parent " + top.parentId;
            const auto [ghost, isNew] = ghosts.emplace(key, static_cast<std::int32_t>(threads.size()));
            if (isNew) threads.push_back({rootNamed ? top.rootId : std::string{}, kNone});
            thread = ghost->second;
        }
        posts[i].thread = thread;
        threads[at(thread)].posts += 1;
        threads[at(thread)].orphans += posts[i].parentKind == ParentKind::Orphan ? 1 : 0;
    }
    return threads;
}

ConversationKind brandKind(const ForestPost& post, ThreadPlace place, bool parentByBrand) {
    if (post.parentKind == ParentKind::None) return ConversationKind::BrandPost;
    if (place == ThreadPlace::Away) return ConversationKind::Outbound;
    if (place == ThreadPlace::Unknown || post.parentKind == ParentKind::Orphan)
        return ConversationKind::Unclear;
    return parentByBrand ? ConversationKind::BrandPost : ConversationKind::BrandAnswer;
}

ConversationKind audienceKind(const ForestPost& post, std::int32_t author, std::int32_t parentAuthor,
                              bool parentByBrand) {
    if (post.parentKind == ParentKind::None) return ConversationKind::AudienceRoot;
    if (post.parentKind == ParentKind::Orphan) return ConversationKind::Unclear;
    if (parentByBrand) return ConversationKind::Vertical;
    // Two posts without an author may well be by one person.
    if (parentAuthor == kNone) return ConversationKind::Unclear;
    return author == parentAuthor ? ConversationKind::AudienceSelf : ConversationKind::Horizontal;
}

} // namespace

ThreadForest ThreadForest::build(const PostTable& table, const std::vector<std::string>& brandHandles) {
    ThreadForest forest;
    forest.m_table = &table;
    const ParentLinker linker(table);
    forest.m_posts = linker.link();
    hangOrphans(forest.m_posts, table, linker);
    forest.m_threads = makeThreads(forest.m_posts, table);
    forest.markBrand(brandHandles);
    forest.classify();
    return forest;
}

ForestCounts ThreadForest::counts() const {
    ForestCounts counts;
    counts.posts = static_cast<std::int64_t>(m_posts.size());
    counts.threads = static_cast<std::int64_t>(m_threads.size());
    for (const auto& thread : m_threads) {
        counts.orphans += thread.orphans;
        counts.ghostThreads += thread.root == kNone ? 1 : 0;
        counts.scopeThreads += thread.inScope ? 1 : 0;
        counts.scopePosts += thread.inScope ? thread.posts : 0;
    }
    return counts;
}

void ThreadForest::markBrand(const std::vector<std::string>& brandHandles) {
    std::unordered_set<std::string> brand;
    for (const auto& handle : brandHandles)
        brand.insert(model::foldHandle(handle));
    std::vector<bool> isBrand(m_table->people.size());
    for (std::size_t i = 0; i < isBrand.size(); ++i)
        isBrand[i] = brand.contains(model::foldHandle(m_table->people[i]));

    m_namesBrand.resize(m_posts.size());
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        const auto& row = m_table->rows[i];
        m_posts[i].byBrand = row.author != kNone && isBrand[at(row.author)];
        m_namesBrand[i] =
            std::ranges::any_of(row.mentions, [&](const auto& handle) { return brand.contains(handle); });
        if (m_posts[i].byBrand || m_namesBrand[i]) m_threads[at(m_posts[i].thread)].inScope = true;
    }
    for (auto& thread : m_threads) {
        if (thread.root != kNone)
            thread.place = m_posts[at(thread.root)].byBrand ? ThreadPlace::Home : ThreadPlace::Away;
        else if (!thread.id.empty())
            thread.place = ThreadPlace::Away;
    }
}

void ThreadForest::classify() {
    for (auto& post : m_posts) {
        const auto author = m_table->rows[at(post.row)].author;
        const bool held = post.parentKind == ParentKind::Held;
        const bool parentByBrand = held && m_posts[at(post.parent)].byBrand;
        const auto parentAuthor = held ? m_table->rows[at(post.parent)].author : kNone;
        post.kind = post.byBrand ? brandKind(post, m_threads[at(post.thread)].place, parentByBrand)
                                 : audienceKind(post, author, parentAuthor, parentByBrand);
    }
}

} // namespace weft::metrics
