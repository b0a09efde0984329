// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/recent_posts.h"

#include <algorithm>
#include <utility>

namespace weft::topics {

bool RecentPost::holds(TermKey key) const {
    return std::ranges::binary_search(terms, key, {}, &RecentTerm::key);
}

void RecentPosts::add(RawPost post, ReadPost read, bool copy) {
    RecentPost held{.id = std::move(post.id),
                    .author = std::move(post.author),
                    .at = post.at,
                    .language = std::move(read.language),
                    .threadId = std::move(post.threadId),
                    .parentId = std::move(post.parentId),
                    .copy = copy,
                    .terms = {}};
    held.terms.reserve(read.terms.size());
    for (auto& term : read.terms) {
        const auto key = keyOf(term.kind, term.text);
        held.terms.push_back({key, std::move(term)});
    }
    std::ranges::sort(held.terms, {}, &RecentTerm::key);
    m_posts.push_back(std::move(held));
}

void RecentPosts::forgetBefore(base::Instant moment) {
    while (!m_posts.empty() && m_posts.front().at < moment)
        m_posts.pop_front();
}

TermIndex::TermIndex(const RecentPosts& posts) {
    for (const auto& post : posts.posts())
        for (const auto& [key, term] : post.terms) {
            auto& known = m_terms[key];
            known.posts += 1;
            if (known.lead == 0) known.name = &term;
            known.lead += known.name->surface == term.surface ? 1 : -1;
        }
}

std::int64_t TermIndex::postsWith(TermKey key) const {
    const auto known = m_terms.find(key);
    return known == m_terms.end() ? 0 : known->second.posts;
}

const text::Term* TermIndex::nameOf(TermKey key) const {
    const auto known = m_terms.find(key);
    return known == m_terms.end() ? nullptr : known->second.name;
}

} // namespace weft::topics
