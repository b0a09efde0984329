// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/named_term.h"

#include "text/casefold.h"

#include <algorithm>

namespace weft::topics {

const std::vector<TermKey>& NamedTerm::keys(std::string_view language) {
    const auto known = m_keys.find(language);
    if (known != m_keys.end()) return known->second;
    return m_keys.emplace(std::string(language), read(language)).first->second;
}

std::vector<TermKey> NamedTerm::read(std::string_view language) {
    const auto terms = m_reader.read(m_typed, text::cutText(m_typed), language);
    const bool phrase =
        std::ranges::any_of(terms, [](const text::Term& term) { return term.kind == text::TermKind::Pair; });
    std::vector<TermKey> keys;
    for (const auto& term : terms)
        if (!phrase || term.kind != text::TermKind::Word) keys.push_back(keyOf(term.kind, term.text));
    if (!m_typed.starts_with('#')) keys.push_back(keyOf(text::TermKind::Tag, text::caseFolded(m_typed)));
    std::ranges::sort(keys);
    return keys;
}

} // namespace weft::topics
