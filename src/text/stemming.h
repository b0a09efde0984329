// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace weft::text {

/// Cuts words to what their forms have in common, by Snowball's rules for the language; Korean words lose
/// their particles. Not to be shared between threads.
class Stemmer {
public:
    /// The stem of a case-folded word; the word itself in languages without rules. Valid until the next call
    /// and as long as the word.
    [[nodiscard]] std::string_view stem(std::string_view word, std::string_view language);

private:
    struct Delete {
        void operator()(sb_stemmer* stemmer) const;
    };

    using Handle = std::unique_ptr<sb_stemmer, Delete>;

    [[nodiscard]] sb_stemmer* rulesOf(std::string_view language);

    std::map<std::string, Handle, std::less<>> m_rules;
};

} // namespace weft::text
