// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/terms.h"
#include "topics/stream_post.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace weft::topics {

/// A term that somebody typed, as it is counted in posts of each language: "Pannes" is "pann" in French.
/// Several words mean their phrases, one word also the tag of the same letters, "#word" only the tag.
class NamedTerm {
public:
    explicit NamedTerm(std::string typed) : m_typed(std::move(typed)) {}

    /// Sorted.
    [[nodiscard]] const std::vector<TermKey>& keys(std::string_view language);

    [[nodiscard]] const std::string& typed() const { return m_typed; }

private:
    [[nodiscard]] std::vector<TermKey> read(std::string_view language);

    std::string m_typed;
    text::TermReader m_reader;
    std::map<std::string, std::vector<TermKey>, std::less<>> m_keys;
};

} // namespace weft::topics
