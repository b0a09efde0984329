// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

namespace weft::tests {

/// A made-up word.
[[nodiscard]] inline std::string someWord(std::mt19937& random) {
    std::string word;
    const auto length = 3 + random() % 6;
    for (std::size_t i = 0; i < length; ++i)
        word += static_cast<char>('a' + random() % 26);
    return word;
}

/// Texts of twelve words; about half of them fill one of `templates` templates and change a word of it.
[[nodiscard]] inline std::vector<std::string> cannedTexts(unsigned seed, std::size_t count,
                                                          std::size_t templates) {
    std::mt19937 random(seed);
    const auto words = [&] {
        std::vector<std::string> made;
        for (int i = 0; i < 12; ++i)
            made.push_back(someWord(random));
        return made;
    };
    std::vector<std::vector<std::string>> forms;
    for (std::size_t i = 0; i < templates; ++i)
        forms.push_back(words());
    std::vector<std::string> texts;
    while (texts.size() < count) {
        auto chosen = random() % 2 == 0 ? words() : forms[random() % templates];
        chosen[random() % chosen.size()] = someWord(random);
        std::string text;
        for (const auto& word : chosen)
            text += word + " ";
        texts.push_back(text);
    }
    return texts;
}

} // namespace weft::tests
