// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/wording.h"

#include <algorithm>
#include <cctype>
#include <iterator>

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

std::vector<Phrase> Wording::fitting(Intent intent, std::string_view matter) const {
    std::vector<Phrase> all = m_book.phrases(m_subject, intent);
    const auto used = [&](const Phrase& phrase) {
        return std::ranges::find(m_used, phrase.text.data()) != m_used.end();
    };
    const auto keep = [&](auto&& fits) {
        std::vector<Phrase> kept;
        std::ranges::copy_if(all, std::back_inserter(kept), fits);
        return kept;
    };
    auto best = keep(
        [&](const Phrase& phrase) { return phrase.matter == matter && !matter.empty() && !used(phrase); });
    if (best.empty())
        best = keep(
            [&](const Phrase& phrase) { return (phrase.matter.empty() || matter.empty()) && !used(phrase); });
    if (best.empty()) best = keep([&](const Phrase& phrase) { return !used(phrase); });
    return best.empty() ? all : best;
}

std::string Wording::sentence(Intent intent, std::string_view& matter, Random& random) {
    const std::vector<Phrase> phrases = fitting(intent, matter);
    if (phrases.empty()) return {};
    const Phrase& chosen = phrases[random.below(phrases.size())];
    m_used.push_back(chosen.text.data());
    if (!chosen.matter.empty()) matter = chosen.matter;
    return m_book.expand(chosen.text, m_subject, random);
}

std::string Wording::personText(Intent intent, std::string_view& matter, const Person& person,
                                Random& random) {
    std::string text = sentence(intent, matter, random);
    if (isLong(intent)) {
        if (random.chance(person.talkative ? 0.35 : 0.1) && intent != Intent::Critic) {
            lowerFirst(text);
            text = m_book.word(m_subject, "opener", random) + " " + text;
        }
        if (random.chance(person.talkative ? 0.55 : 0.2) && intent != Intent::Critic)
            text += " " + m_book.expand(m_book.word(m_subject, "tail", random), m_subject, random);
        if (intent == Intent::Advice && person.talkative && random.chance(0.35))
            text += " " + sentence(Intent::Experience, matter, random);
    }
    if (person.noFullStop && text.ends_with('.')) text.pop_back();
    if (person.lowerCase) lowerAll(text);
    const bool ownEmoji = static_cast<unsigned char>(text.empty() ? 'x' : text.back()) >= 0x80;
    if (person.emoji && !ownEmoji && random.chance(0.5))
        text += " " + m_book.word(m_subject, "emoji", random);
    return text;
}

std::string Wording::brandText(Intent intent, std::string_view& matter, Random& random) {
    return sentence(intent, matter, random);
}

void Wording::nameBrand(std::string& text, Random& random) const {
    const std::string handle = "@" + std::string(m_subject.brand);
    if (text.find(handle) != std::string::npos) return;
    text = random.chance(0.6) ? handle + " " + text : text + " " + handle;
}

} // namespace weft::simulator
