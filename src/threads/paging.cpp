// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/paging.h"

#include <algorithm>
#include <string_view>

namespace weft::threads {

namespace {

/// A server that serves pages over and over does so at once or in a small circle; and a longer circle runs
/// into a cursor that was seen before.
constexpr std::size_t kRememberedPages = 48;

/// FNV-1a with 64 bits.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 14'695'981'039'346'656'037u;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1'099'511'628'211u;
    }
    return hash;
}

} // namespace

bool PageWalk::known(const model::Post& post) const {
    const auto id = hashOf(post.id);
    return std::ranges::any_of(m_recent, [&](const Hashes& page) { return page.contains(id); });
}

std::optional<PageStop> PageWalk::judge(const PostPage& page) const {
    if (page.posts.empty() && page.skipped.empty()) return PageStop::EmptyPage;
    if (!page.after) return PageStop::NoCursor;
    if (m_cursors.contains(hashOf(*page.after))) return PageStop::RepeatedCursor;
    const auto isKnown = [this](const model::Post& post) { return known(post); };
    if (!page.posts.empty() && std::ranges::all_of(page.posts, isKnown)) return PageStop::OnlyKnownPosts;
    if (m_pages + 1 >= m_maxPages) return PageStop::PageCap;
    return std::nullopt;
}

bool PageWalk::wouldGoOn(const PostPage& page) const {
    return !m_stopped && !judge(page);
}

std::optional<std::string> PageWalk::next(const PostPage& page) {
    if (m_stopped) return std::nullopt;
    m_stopped = judge(page);
    ++m_pages;
    Hashes ids;
    for (const model::Post& post : page.posts)
        ids.insert(hashOf(post.id));
    m_recent.push_back(std::move(ids));
    if (m_recent.size() > kRememberedPages) m_recent.pop_front();
    if (page.after) m_cursors.insert(hashOf(*page.after));
    return m_stopped ? std::nullopt : page.after;
}

} // namespace weft::threads
