// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_terms.h"

#include <algorithm>

namespace weft::store {

namespace {

void collect(const QueryNode& node, std::vector<std::string>& terms) {
    if (node.kind == QueryNode::Kind::Not) return;
    for (const auto& child : node.children)
        collect(child, terms);
    if (node.kind != QueryNode::Kind::Words) return;
    std::string term = node.text;
    if (node.prefix) term += '*';
    if (std::ranges::find(terms, term) == terms.end()) terms.push_back(std::move(term));
}

} // namespace

std::vector<std::string> wantedTerms(const QueryNode& query) {
    std::vector<std::string> terms;
    collect(query, terms);
    return terms;
}

} // namespace weft::store
