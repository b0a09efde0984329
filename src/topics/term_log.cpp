// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/term_log.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace weft::topics {

namespace {

std::uint32_t shortened(TermKey key) {
    return static_cast<std::uint32_t>(key >> 32U);
}

/// Which lists ask for a term; most terms are asked for by none.
class Wanted {
public:
    explicit Wanted(const std::vector<std::vector<TermKey>>& lists) {
        for (std::size_t list = 0; list < lists.size(); ++list)
            for (const auto key : lists[list]) {
                m_asked.emplace_back(shortened(key), list);
                m_maybe.set(shortened(key) % kSlots);
            }
        std::ranges::sort(m_asked);
    }

    template<typename Use>
    void forEachList(std::uint32_t term, Use use) const {
        if (!m_maybe.test(term % kSlots)) return;
        const auto asked = std::ranges::equal_range(m_asked, term, {}, &Asked::first);
        for (const auto& [key, list] : asked)
            use(list);
    }

private:
    static constexpr std::size_t kSlots = std::size_t{1} << 16U;
    using Asked = std::pair<std::uint32_t, std::size_t>;

    std::vector<Asked> m_asked;
    std::bitset<kSlots> m_maybe;
};

} // namespace

void TermLog::remember(const RawPost& post) {
    static_cast<void>(m_signatures.isCopy(m_reader.read(post).signature, post.at));
}

void TermLog::add(const RawPost& post) {
    const auto read = m_reader.read(post);
    const bool copy = m_signatures.isCopy(read.signature, post.at);
    if (!copy)
        for (const auto& term : read.terms)
            m_terms.push_back(shortened(keyOf(term.kind, term.text)));
    m_posts.push_back({post.at, hashOf(post.id), m_terms.size(), copy});
}

bool TermLog::holds(std::string_view id, base::Instant at) const {
    const auto sameTime = std::ranges::equal_range(m_posts, at, {}, &Post::at);
    return std::ranges::find(sameTime, hashOf(id), &Post::id) != sameTime.end();
}

void TermLog::cutAt(base::Instant moment) {
    const auto first = std::ranges::lower_bound(m_posts, moment, {}, &Post::at);
    m_posts.erase(first, m_posts.end());
    m_terms.resize(m_posts.empty() ? 0 : m_posts.back().end);
    m_signatures = SignatureMemory();
}

void TermLog::putBefore(TermLog older) {
    const auto shift = older.m_terms.size();
    for (auto& post : m_posts)
        post.end += shift;
    m_posts.insert(m_posts.begin(), older.m_posts.begin(), older.m_posts.end());
    m_terms.insert(m_terms.begin(), older.m_terms.begin(), older.m_terms.end());
}

std::vector<std::vector<Batch>> TermLog::count(const std::vector<std::vector<TermKey>>& lists,
                                               const base::TimeRange& range,
                                               std::chrono::milliseconds length) const {
    const auto batches = static_cast<std::size_t>((range.length() + length).count() - 1) /
                         static_cast<std::size_t>(length.count());
    std::vector<std::vector<Batch>> counts(lists.size(), std::vector<Batch>(batches));
    std::vector<std::int64_t> posts(batches);
    const Wanted wanted(lists);
    std::vector<std::size_t> lastPost(lists.size(), m_posts.size());
    const auto first = std::ranges::lower_bound(m_posts, range.since, {}, &Post::at);
    auto post = static_cast<std::size_t>(first - m_posts.begin());
    for (; post < m_posts.size() && m_posts[post].at < range.until; ++post) {
        const auto batch = static_cast<std::size_t>((m_posts[post].at - range.since) / length);
        posts[batch] += m_posts[post].copy ? 0 : 1;
        const auto begin = post == 0 ? 0 : m_posts[post - 1].end;
        for (auto term = begin; term < m_posts[post].end; ++term)
            wanted.forEachList(m_terms[term], [&](std::size_t list) {
                if (std::exchange(lastPost[list], post) != post) counts[list][batch].uses += 1;
            });
    }
    for (auto& list : counts)
        for (std::size_t batch = 0; batch < batches; ++batch)
            list[batch].posts = posts[batch];
    return counts;
}

} // namespace weft::topics
