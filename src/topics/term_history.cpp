// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/term_history.h"

#include <algorithm>

namespace weft::topics {

void TermHistory::add(const RawPost& post) {
    const auto read = m_reader.read(post);
    const bool copy = m_signatures.isCopy(read.signature, post.at);
    const auto& keys = m_term.keys(read.language);
    const bool says = std::ranges::any_of(read.terms, [&](const text::Term& term) {
        return std::ranges::binary_search(keys, keyOf(term.kind, term.text));
    });
    const auto author = PostReader::authorKey(post);
    constexpr TermKey kTheTerm = 1;
    const bool fresh = says && author != 0 && m_uses.isFresh(author, kTheTerm, post.at);
    if (copy || !m_range.contains(post.at)) return;
    const auto hour = static_cast<std::size_t>((post.at - m_range.since) / std::chrono::hours(1));
    if (hour >= m_hours.size()) m_hours.resize(hour + 1);
    m_hours[hour].posts += 1;
    m_hours[hour].uses += fresh ? 1 : 0;
}

} // namespace weft::topics
