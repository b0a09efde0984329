// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/wording.h"

#include <algorithm>
#include <cctype>

namespace weft::simulator {

namespace {

bool isLong(Intent intent) {
    switch (intent) {
    case Intent::Ask:
    case Intent::Problem:
    case Intent::Share:
    case Intent::Advice:
    case Intent::Experience:
    case Intent::Disagree:
    case Intent::Critic:
        return true;
    default:
        return false;
    }
}

/// An "I" or a handle keeps its form when a sentence is led in.
void lowerFirst(std::string& text) {
    if (text.size() < 3 || !std::isupper(static_cast<unsigned char>(text[0]))) return;
    if (!std::islower(static_cast<unsigned char>(text[1]))) return;
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
}

void lowerAll(std::string& text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
}

} // namespace

std::string Wording::sentence(Intent intent, Random& random) {
    const auto& sentences = m_book.sentences(m_subject, intent);
    if (sentences.empty()) return {};
    std::string_view chosen;
    for (int tries = 0; tries < 5; ++tries) {
        chosen = sentences[random.below(sentences.size())];
        if (std::ranges::find(m_used, chosen.data()) == m_used.end()) break;
    }
    m_used.push_back(chosen.data());
    return m_book.expand(chosen, m_subject, random);
}

std::string Wording::personText(Intent intent, const Person& person, Random& random) {
    std::string text = sentence(intent, random);
    if (isLong(intent)) {
        if (random.chance(person.talkative ? 0.35 : 0.1) && intent != Intent::Critic) {
            lowerFirst(text);
            text = m_book.word(m_subject, "opener", random) + " " + text;
        }
        if (random.chance(person.talkative ? 0.45 : 0.12) && intent != Intent::Critic)
            text += " " + m_book.expand(m_book.word(m_subject, "tail", random), m_subject, random);
        if (intent == Intent::Advice && person.talkative && random.chance(0.35))
            text += " " + sentence(Intent::Experience, random);
    }
    if (person.noFullStop && text.ends_with('.')) text.pop_back();
    if (person.lowerCase) lowerAll(text);
    const bool ownEmoji = static_cast<unsigned char>(text.empty() ? 'x' : text.back()) >= 0x80;
    if (person.emoji && !ownEmoji && random.chance(0.5))
        text += " " + m_book.word(m_subject, "emoji", random);
    return text;
}

std::string Wording::brandText(Intent intent, Random& random) {
    return sentence(intent, random);
}

void Wording::nameBrand(std::string& text, Random& random) const {
    const std::string handle = "@" + std::string(m_subject.brand);
    if (text.find(handle) != std::string::npos) return;
    text = random.chance(0.6) ? handle + " " + text : text + " " + handle;
}

} // namespace weft::simulator
