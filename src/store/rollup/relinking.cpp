// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/relinking.h"

#include "store/post_seq.h"

namespace weft::store {

using conversation::ParentKind;

base::Status Relinking::addPost(std::int64_t seq) {
    const auto held = m_links.find(seq);
    if (!held) return base::fail(held.error());
    if (*held) m_threads.insert((*held)->thread);
    if (auto ok = takeIn(seq); !ok) return ok;
    const auto post = m_posts.find(seq);
    if (post == m_posts.end()) return {};
    const auto waiting = m_links.waitingFor(post->second.id);
    if (!waiting) return base::fail(waiting.error());
    for (const auto child : *waiting) {
        const auto link = m_links.find(child);
        if (!link) return base::fail(link.error());
        if (*link) m_threads.insert((*link)->thread);
    }
    return {};
}

base::Status Relinking::takeIn(std::int64_t seq) {
    if (m_posts.contains(seq)) return {};
    auto post = readRollupPost(m_database, seq);
    if (!post) return base::fail(std::move(post.error()));
    // A post that was deleted leaves its place.
    if (!*post) return m_links.erase(seq);
    m_seqOf.emplace((*post)->id, seq);
    m_posts.emplace(seq, *std::move(*post));
    return {};
}

base::Status Relinking::gatherThread(std::int64_t thread) {
    const auto members = m_links.membersOf(thread);
    if (!members) return base::fail(members.error());
    for (const auto seq : *members)
        if (auto ok = takeIn(seq); !ok) return ok;
    return {};
}

/// Takes in the thread of a post outside, if that is held.
base::Result<bool> Relinking::reach(const std::string& id) {
    if (m_seqOf.contains(id)) return true;
    const auto outside = m_links.findById(id);
    if (!outside) return base::fail(outside.error());
    if (*outside) m_threads.insert((*outside)->thread);
    return outside->has_value();
}

/// Until nothing that hangs together is outside.
base::Status Relinking::gather() {
    while (true) {
        bool grew = false;
        for (const auto thread : std::set(m_threads))
            if (m_gathered.insert(thread).second) {
                grew = true;
                if (auto ok = gatherThread(thread); !ok) return ok;
            }
        for (const auto& [seq, post] : m_posts) {
            if (!m_followed.insert(seq).second) continue;
            grew = true;
            if (post.parentId.empty()) continue;
            const auto parent = reach(post.parentId);
            if (!parent) return base::fail(parent.error());
            // A chain that goes in circles is cut somewhere, and what is cut hangs under its root.
            if (!post.rootId.empty() && post.rootId != post.id)
                if (const auto root = reach(post.rootId); !root) return base::fail(root.error());
        }
        if (!grew) return {};
    }
}

model::PostTable Relinking::makeTable() const {
    model::PostTable table;
    table.rows.reserve(m_posts.size());
    for (const auto& [seq, post] : m_posts) {
        auto& row = table.rows.emplace_back();
        row.id = post.id;
        row.createdAt = instantOfSeq(seq);
        row.parentId = post.parentId;
        row.rootId = post.rootId;
    }
    return table;
}

base::Result<std::vector<LinkRow>> Relinking::linkRows(const model::PostTable& table,
                                                       const conversation::LinkedThreads& linked) {
    std::vector<std::int64_t> threads;
    for (const auto& thread : linked.threads) {
        if (thread.root >= 0) {
            threads.push_back(m_seqOf.at(table.rows[static_cast<std::size_t>(thread.root)].id));
            continue;
        }
        const auto number = m_links.ghostNumber(thread.ghost);
        if (!number) return base::fail(number.error());
        threads.push_back(*number);
    }
    std::vector<LinkRow> rows(table.rows.size());
    std::vector<bool> done(rows.size());
    std::vector<std::size_t> path;
    for (std::size_t start = 0; start < rows.size(); ++start) {
        // From the post up to the first whose depth is known, and down again.
        for (auto at = static_cast<std::int32_t>(start); at >= 0 && !done[static_cast<std::size_t>(at)];
             at = linked.posts[static_cast<std::size_t>(at)].parent)
            path.push_back(static_cast<std::size_t>(at));
        for (; !path.empty(); path.pop_back()) {
            const auto i = path.back();
            const auto& link = linked.posts[i];
            const auto& post = m_posts.at(m_seqOf.at(table.rows[i].id));
            auto& row = rows[i];
            row = {post.seq, threads[static_cast<std::size_t>(link.thread)], 0, link.parentKind, post.author,
                   0};
            if (link.parent >= 0) {
                const auto& parent = rows[static_cast<std::size_t>(link.parent)];
                row.parent = parent.seq;
                row.depth = depthBelow(parent, row.author, row.parentKind);
            } else if (row.parentKind == ParentKind::Orphan) {
                row.depth = 1;
            }
            done[i] = true;
        }
    }
    return rows;
}

base::Status Relinking::writeOrphan(const model::PostRow& row, std::int64_t seq) {
    if (!m_seqOf.contains(row.parentId))
        if (auto ok = m_links.addOrphan(row.parentId, seq); !ok) return ok;
    if (!conversation::namesRoot(row) || m_seqOf.contains(row.rootId)) return {};
    return m_links.addOrphan(row.rootId, seq);
}

base::Status Relinking::write(const model::PostTable& table, const std::vector<LinkRow>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto held = m_links.find(rows[i].seq);
        if (!held) return base::fail(held.error());
        if (*held && (*held)->parentKind == ParentKind::Orphan)
            if (auto ok = m_links.eraseOrphan(rows[i].seq); !ok) return ok;
        if (rows[i].parentKind == ParentKind::Orphan)
            if (auto ok = writeOrphan(table.rows[i], rows[i].seq); !ok) return ok;
        if (*held == rows[i]) continue;
        if (auto ok = m_links.write(rows[i]); !ok) return ok;
    }
    return {};
}

base::Result<std::set<std::int64_t>> Relinking::run() {
    if (auto ok = gather(); !ok) return base::fail(std::move(ok.error()));
    const auto table = makeTable();
    const auto rows = linkRows(table, conversation::linkThreads(table));
    if (!rows) return base::fail(rows.error());
    if (auto ok = write(table, *rows); !ok) return base::fail(std::move(ok.error()));
    auto affected = m_threads;
    for (const auto& row : *rows)
        affected.insert(row.thread);
    return affected;
}

} // namespace weft::store
