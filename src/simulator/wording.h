// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/people.h"
#include "simulator/phrasebook.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// Writes the posts of one thread, so that they are about one thing and do not repeat a sentence.
class Wording {
public:
    Wording(const Phrasebook& book, Subject subject) : m_book(book), m_subject(subject) {}

    [[nodiscard]] const Subject& subject() const { return m_subject; }

    [[nodiscard]] const Phrasebook& book() const { return m_book; }

    /// What a person writes, in their manner. Longer intents may take a second sentence. The matter is what
    /// the answered post is about, and becomes what this one is about.
    [[nodiscard]] std::string personText(Intent intent, std::string_view& matter, const Person& person,
                                         Random& random);
    /// What the brand writes.
    [[nodiscard]] std::string brandText(Intent intent, std::string_view& matter, Random& random);
    /// Puts the brand's handle into a text that lacks it.
    void nameBrand(std::string& text, Random& random) const;

private:
    [[nodiscard]] std::string sentence(Intent intent, std::string_view& matter, Random& random);
    [[nodiscard]] std::vector<Phrase> fitting(Intent intent, std::string_view matter) const;

    const Phrasebook& m_book;
    Subject m_subject;
    std::vector<const char*> m_used;
};

} // namespace weft::simulator
