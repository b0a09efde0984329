// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/recent_posts.h"

#include <algorithm>
#include <utility>

namespace weft::topics {

void RecentPosts::add(RawPost post, const ReadPost& read, bool copy) {
    RecentPost held{.id = std::move(post.id),
                    .author = std::move(post.author),
                    .at = post.at,
                    .language = read.language,
                    .threadId = std::move(post.threadId),
                    .parentId = std::move(post.parentId),
                    .copy = copy,
                    .terms = {}};
    held.terms.reserve(read.terms.size());
    for (const auto& term : read.terms) {
        const auto key = keyOf(term.kind, term.text);
        auto& known = m_names[key];
        if (known.posts == 0) {
            known.kind = term.kind;
            known.text = term.text;
        }
        known.posts += 1;
        if (known.lead == 0) known.surface = term.surface;
        known.lead += known.surface == term.surface ? 1 : -1;
        held.terms.push_back(key);
    }
    std::ranges::sort(held.terms);
    m_posts.push_back(std::move(held));
}

void RecentPosts::forgetBefore(base::Instant moment) {
    for (; !m_posts.empty() && m_posts.front().at < moment; m_posts.pop_front())
        for (const auto key : m_posts.front().terms) {
            const auto known = m_names.find(key);
            if (--known->second.posts == 0) m_names.erase(known);
        }
}

RecentPosts::Name RecentPosts::nameOf(TermKey key) const {
    const auto known = m_names.find(key);
    if (known == m_names.end()) return {};
    return {known->second.kind, known->second.text, known->second.surface};
}

std::int64_t RecentPosts::postsWith(TermKey key) const {
    const auto known = m_names.find(key);
    return known == m_names.end() ? 0 : known->second.posts;
}

} // namespace weft::topics
