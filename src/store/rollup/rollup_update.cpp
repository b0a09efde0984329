// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/rollup_update.h"

#include "store/post_seq.h"
#include "store/query_rows.h"
#include "store/rollup/relinking.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/totals.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace weft::store {

using conversation::ParentKind;

namespace {

bool hangsDifferently(const PostRecord& before, const PostRecord& after) {
    const auto place = [](const PostRecord& record) {
        return std::tie(record.authorSeq, record.post.parentId, record.post.rootId);
    };
    return place(before) != place(after);
}

} // namespace

base::Result<bool> RollupUpdate::prepare() {
    if (m_stale) return false;
    if (m_tools) return true;
    const auto fresh = rollupsAreFresh(m_database);
    if (!fresh) return base::fail(fresh.error());
    m_stale = !*fresh && m_mode == Mode::Following;
    if (m_stale) return false;
    auto zone = readTimeZone(m_database);
    if (!zone) return base::fail(std::move(zone.error()));
    const auto horizon = readHorizon(m_database);
    if (!horizon) return base::fail(horizon.error());
    auto brands = readBrandViews(m_database);
    if (!brands) return base::fail(std::move(brands.error()));
    m_tools = std::make_unique<Tools>(m_database, *std::move(zone));
    m_tools->brands = *std::move(brands);
    m_tools->oldHorizon = *horizon;
    m_tools->horizon = std::max(*horizon, m_now);
    return true;
}

base::Status RollupUpdate::added(const PostRecord& record, std::int64_t seq) {
    const auto ready = prepare();
    if (!ready) return base::fail(ready.error());
    if (!*ready) return {};
    m_postsChange += 1;
    if (instantOfSeq(seq) < m_tools->horizon) m_new.push_back(rollupPost(record, seq));
    return {};
}

base::Status RollupUpdate::changed(const PostRecord& before, const PostRecord& after, std::int64_t seq,
                                   bool otherMentions) {
    const auto ready = prepare();
    if (!ready) return base::fail(ready.error());
    if (!*ready) return {};
    if (before.post.topicTag != after.post.topicTag) m_tools->labels.noteLeft(before.post.topicTag);
    if (before.post.language != after.post.language) m_tools->labels.noteLeft(before.post.language);
    if (before.seq != seq)
        if (auto ok = leave(before.seq); !ok) return ok;
    if (instantOfSeq(seq) >= m_tools->horizon) return {};
    if (before.seq != seq || hangsDifferently(before, after)) {
        m_moved.insert(seq);
        return {};
    }
    if (otherMentions) {
        const auto link = m_links.find(seq);
        if (!link) return base::fail(link.error());
        if (*link) m_dirty.insert((*link)->thread);
        return {};
    }
    if (rollupPost(before, seq) == rollupPost(after, seq)) return {};
    return refreshFacts(rollupPost(after, seq));
}

base::Status RollupUpdate::removed(const PostRecord& record) {
    const auto ready = prepare();
    if (!ready) return base::fail(ready.error());
    if (!*ready) return {};
    m_postsChange -= 1;
    m_tools->labels.noteLeft(record.post.topicTag);
    m_tools->labels.noteLeft(record.post.language);
    return leave(record.seq);
}

base::Status RollupUpdate::take(std::vector<RollupPost> posts) {
    const auto ready = prepare();
    if (!ready) return base::fail(ready.error());
    if (*ready) m_new = std::move(posts);
    return {};
}

/// A post is not where it was any more; those that hung with it are looked at again.
base::Status RollupUpdate::leave(std::int64_t seq) {
    const auto link = m_links.find(seq);
    if (!link) return base::fail(link.error());
    if (!*link) return {};
    m_dirty.insert((*link)->thread);
    if (auto ok = m_links.erase(seq); !ok) return ok;
    for (const auto& brand : m_tools->brands)
        if (auto ok = m_tools->sheets.erase(brand.id, seq); !ok) return ok;
    m_moved.insert(seq);
    return {};
}

base::Status RollupUpdate::refreshFacts(const RollupPost& post) {
    const auto tag = m_tools->labels.numberOf(post.tag);
    const auto language = m_tools->labels.numberOf(post.language);
    if (!tag || !language) return base::fail(tag ? language.error() : tag.error());
    for (const auto& brand : m_tools->brands) {
        auto row = m_tools->sheets.find(brand.id, post.seq);
        if (!row) return base::fail(row.error());
        if (!*row) continue;
        (*row)->tag = *tag;
        (*row)->language = *language;
        (*row)->media = post.media;
        (*row)->question = post.question;
        (*row)->goneAt.reset();
        if (post.goneAt) (*row)->noteGone(*post.goneAt);
        if (auto ok = m_tools->sheets.put(brand.id, **row); !ok) return ok;
    }
    return {};
}

/// Posts that were of the future when they came.
base::Status RollupUpdate::takeDue() {
    static const auto sql =
        fmt::format("SELECT {} FROM post WHERE seq > ?1 AND seq < ?2 "
                    "AND NOT EXISTS (SELECT 1 FROM link WHERE link.seq = post.seq) ORDER BY seq",
                    kRollupColumns);
    const auto statement = m_database.prepare(sql);
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, seqBefore(m_tools->oldHorizon)).bind(2, seqBefore(m_tools->horizon));
    std::set<std::int64_t> known(m_moved);
    for (const auto& post : m_new)
        known.insert(post.seq);
    return forEachRow(**statement, [&](const Statement& row) {
        if (!known.contains(row.integer(0))) m_new.push_back(readRollupColumns(row));
    });
}

base::Status RollupUpdate::finish() {
    const auto ready = prepare();
    if (!ready) return base::fail(ready.error());
    if (!*ready) return {};
    // Accounts that wrote for the first time are people only now.
    auto brands = readBrandViews(m_database);
    if (!brands) return base::fail(std::move(brands.error()));
    m_tools->brands = *std::move(brands);
    if (m_tools->horizon > m_tools->oldHorizon) {
        if (auto ok = takeDue(); !ok) return ok;
        if (auto ok = writeHorizon(m_database, m_tools->horizon); !ok) return ok;
        m_tools->oldHorizon = m_tools->horizon;
    }
    // Parents before their answers.
    std::ranges::sort(m_new, {}, &RollupPost::seq);
    for (const auto& post : m_new)
        if (auto ok = enter(post); !ok) return ok;
    if (auto ok = relink(); !ok) return ok;
    if (auto ok = m_tools->threads.flush(); !ok) return ok;
    if (auto ok = m_tools->sheets.flush(); !ok) return ok;
    if (auto ok = m_tools->labels.dropLeft(); !ok) return ok;
    m_new.clear();
    m_entered.clear();
    return addToTotal(m_database, kPostsTotal, std::exchange(m_postsChange, 0));
}

base::Status RollupUpdate::enter(const RollupPost& post) {
    const auto waiting = m_links.waitingFor(post.id);
    if (!waiting) return base::fail(waiting.error());
    if (!waiting->empty()) {
        m_moved.insert(post.seq);
        return {};
    }
    std::optional<LinkRow> parent;
    const auto link = place(post, parent);
    if (!link) return base::fail(link.error());
    if (auto ok = m_links.write(*link); !ok) return ok;
    m_entered.emplace(post.id, *link);
    for (const auto& brand : m_tools->brands)
        if (auto ok = enterBrand(brand, post, *link, parent); !ok) return ok;
    return {};
}

base::Result<std::optional<LinkRow>> RollupUpdate::findById(const std::string& id) {
    if (const auto known = m_entered.find(id); known != m_entered.end()) return known->second;
    return m_links.findById(id);
}

/// Where a post hangs that nobody waits for. `parent` becomes what it hangs under.
base::Result<LinkRow> RollupUpdate::place(const RollupPost& post, std::optional<LinkRow>& parent) {
    LinkRow link{.seq = post.seq, .thread = post.seq, .author = post.author};
    if (post.parentId.empty() || post.parentId == post.id) return link;
    link.parentKind = ParentKind::Held;
    auto above = findById(post.parentId);
    if (above && !*above) {
        link.parentKind = ParentKind::Orphan;
        if (auto ok = m_links.addOrphan(post.parentId, post.seq); !ok)
            return base::fail(std::move(ok.error()));
        if (!post.rootId.empty() && post.rootId != post.id) above = findById(post.rootId);
    }
    if (!above) return base::fail(std::move(above.error()));
    parent = *above;
    if (parent) {
        link.thread = parent->thread;
        link.parent = parent->seq;
        link.depth = depthBelow(*parent, post.author, link.parentKind);
        return link;
    }
    model::PostRow row;
    row.id = post.id;
    row.parentId = post.parentId;
    row.rootId = post.rootId;
    if (conversation::namesRoot(row))
        if (auto ok = m_links.addOrphan(post.rootId, post.seq); !ok) return base::fail(std::move(ok.error()));
    const auto number = m_links.ghostNumber(conversation::ghostKey(row));
    if (!number) return base::fail(number.error());
    link.thread = *number;
    link.depth = 1;
    return link;
}

base::Result<ThreadPost> RollupUpdate::threadPost(const BrandView& brand, const RollupPost& post,
                                                  const LinkRow& link) {
    const auto named = namesBrand(m_database, post.seq, brand);
    if (!named) return base::fail(named.error());
    const auto tag = m_tools->labels.numberOf(post.tag);
    if (!tag) return base::fail(tag.error());
    const auto language = m_tools->labels.numberOf(post.language);
    if (!language) return base::fail(language.error());
    return ThreadPost{post, link, *named, *tag, *language};
}

base::Status RollupUpdate::enterBrand(const BrandView& brand, const RollupPost& post, const LinkRow& link,
                                      const std::optional<LinkRow>& parent) {
    // It will be computed as a whole.
    if (m_dirty.contains(link.thread)) return {};
    const auto given = threadPost(brand, post, link);
    if (!given) return base::fail(given.error());
    auto thread = m_tools->threads.find(brand.id, link.thread);
    if (!thread) return base::fail(std::move(thread.error()));
    if (*thread) return joinThread(brand, *given, parent, **thread);
    if (!given->namesBrand && !brand.wrote(post.author)) return {};
    if (link.thread == post.seq) return startThread(brand, *given);
    // It brings its whole thread into the brand's scope.
    m_dirty.insert(link.thread);
    return {};
}

base::Status RollupUpdate::startThread(const BrandView& brand, const ThreadPost& post) {
    const auto place = placeOf(brand, post.post.author, {});
    BrandThread thread{.thread = post.link.thread, .place = place};
    const auto row = sheetRow(post, nullptr, brand, place);
    countPost(thread, row);
    if (place == conversation::ThreadPlace::Home) {
        const auto counters = readRootCounters(m_database, post.link.seq);
        if (!counters) return base::fail(counters.error());
        thread.counters = *counters;
    }
    if (auto ok = m_tools->threads.put(brand.id, thread); !ok) return ok;
    return m_tools->sheets.put(brand.id, row);
}

base::Status RollupUpdate::joinThread(const BrandView& brand, const ThreadPost& post,
                                      const std::optional<LinkRow>& parent, BrandThread thread) {
    const auto row = sheetRow(post, parent ? &*parent : nullptr, brand, thread.place);
    countPost(thread, row);
    if (auto ok = m_tools->threads.put(brand.id, thread); !ok) return ok;
    if (auto ok = m_tools->sheets.put(brand.id, row); !ok) return ok;
    if (row.parentKind != ParentKind::Held) return {};
    auto answered = m_tools->sheets.find(brand.id, parent->seq);
    if (!answered) return base::fail(std::move(answered.error()));
    if (!*answered) return {};
    (*answered)->noteReply(row);
    return m_tools->sheets.put(brand.id, **answered);
}

base::Status RollupUpdate::relink() {
    if (!m_moved.empty()) {
        Relinking relinking(m_database, m_links);
        for (const auto thread : m_dirty)
            relinking.addThread(thread);
        for (const auto seq : m_moved)
            if (auto ok = relinking.addPost(seq); !ok) return ok;
        auto affected = relinking.run();
        if (!affected) return base::fail(std::move(affected.error()));
        m_dirty.merge(*affected);
    }
    for (const auto thread : m_dirty)
        if (auto ok = recompute(thread); !ok) return ok;
    m_moved.clear();
    m_dirty.clear();
    return {};
}

base::Status RollupUpdate::recompute(std::int64_t thread) {
    const auto members = m_links.membersOf(thread);
    if (!members) return base::fail(members.error());
    for (const auto& brand : m_tools->brands)
        if (auto ok = recompute(brand, thread, *members); !ok) return ok;
    return members->empty() && thread < 0 ? m_links.eraseGhost(thread) : base::Status{};
}

base::Status RollupUpdate::recompute(const BrandView& brand, std::int64_t thread,
                                     const std::vector<std::int64_t>& members) {
    std::vector<ThreadPost> posts;
    for (const auto seq : members) {
        const auto post = readRollupPost(m_database, seq);
        const auto link = m_links.find(seq);
        if (!post || !link) return base::fail(post ? link.error() : post.error());
        if (!*post || !*link) continue;
        auto given = threadPost(brand, **post, **link);
        if (!given) return base::fail(std::move(given.error()));
        posts.push_back(*std::move(given));
    }
    const auto key = thread < 0 ? m_links.ghostKeyOf(thread) : base::Result<std::string>{};
    if (!key) return base::fail(key.error());
    const auto root = std::ranges::find(posts, thread, [](const auto& post) { return post.link.seq; });
    const auto place =
        placeOf(brand, root == posts.end() ? std::nullopt : std::optional(root->post.author), *key);
    auto view = viewThread(posts, brand, place);
    if (!view) {
        for (const auto seq : members)
            if (auto ok = m_tools->sheets.erase(brand.id, seq); !ok) return ok;
        return m_tools->threads.erase(brand.id, thread);
    }
    if (place == conversation::ThreadPlace::Home) {
        const auto counters = readRootCounters(m_database, thread);
        if (!counters) return base::fail(counters.error());
        view->thread.counters = *counters;
    }
    for (const auto& row : view->rows)
        if (auto ok = m_tools->sheets.put(brand.id, row); !ok) return ok;
    return m_tools->threads.put(brand.id, view->thread);
}

} // namespace weft::store
