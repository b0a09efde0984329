// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/community.h"
#include "simulator/intent.h"
#include "simulator/random.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// What a thread is about, so that its posts fit together.
struct Subject {
    std::size_t theme = 0;
    std::size_t item = 0;
    std::size_t part = 0;
    /// Where and when, so that a thread stays with one place and one month.
    std::size_t place = 0;
    std::size_t month = 0;
    /// The brand's handle, for sentences that name it.
    std::string_view brand;
};

/// A sentence before its choices are made.
struct Phrase {
    std::string_view text;
    /// What exactly it is about ("ask#wash: …"), so that an answer can fit; empty when it fits anything.
    std::string_view matter;
};

/// The sentences of one language, by theme and intent.
class Phrasebook {
public:
    explicit Phrasebook(TextLanguage language);

    /// A new thing to talk about.
    [[nodiscard]] Subject subject(std::string_view brand, Random& random) const;
    /// A topic tag that fits, or an empty text.
    [[nodiscard]] std::string_view topicTag(const Subject& subject, Random& random) const;
    /// The sentences for an intent, the theme's own and the common ones.
    [[nodiscard]] std::vector<Phrase> phrases(const Subject& subject, Intent intent) const;
    /// One of the words of a slot, such as "emoji".
    [[nodiscard]] std::string word(const Subject& subject, std::string_view slot, Random& random) const;
    /// A sentence with its choices made and its slots filled.
    [[nodiscard]] std::string expand(std::string_view sentence, const Subject& subject, Random& random) const;

private:
    struct Theme {
        std::vector<std::string_view> tags;
        std::map<std::string_view, std::vector<std::string_view>, std::less<>> words;
        std::array<std::vector<Phrase>, kIntents> phrases;
    };

    static Theme readTheme(std::string_view text);
    static void readPhrase(Theme& theme, std::string_view key, std::string_view text);
    void expandInto(std::string& out, std::string_view sentence, const Subject& subject,
                    Random& random) const;
    [[nodiscard]] std::string fill(std::string_view slot, const Subject& subject, Random& random) const;

    TextLanguage m_language;
    /// The last one is the common theme.
    std::vector<Theme> m_themes;
};

/// A French noun with its gender ("f veste Grive") in a form: le, un, du, au, ce, mon, de_mon, il, e,
/// le_pron.
[[nodiscard]] std::string frenchForm(std::string_view noun, std::string_view form);

/// Makes the first letter of every sentence a capital.
void capitaliseSentences(std::string& text);

} // namespace weft::simulator
