// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/phrasebook.h"

#include "simulator/phrases.h"

#include <algorithm>
#include <cctype>

namespace weft::simulator {

namespace {

std::string_view takeLine(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

std::vector<std::string_view> splitList(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(", "));
        text.remove_prefix(std::min(part.size() + 2, text.size()));
        parts.push_back(part);
    }
    return parts;
}

/// The end of the bracket that opens at the start of the text, and the choices in it.
std::size_t readChoices(std::string_view text, std::vector<std::string_view>& choices) {
    int depth = 0;
    std::size_t start = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '[') ++depth;
        if (text[at] == ']') --depth;
        const bool ends = depth == 0;
        if (!ends && !(depth == 1 && text[at] == '|')) continue;
        choices.push_back(text.substr(start, at - start));
        if (ends) return at + 1;
        start = at + 1;
    }
    return text.size();
}

} // namespace

Phrasebook::Phrasebook(TextLanguage language) : m_language(language) {
    const auto texts = language == TextLanguage::English ? englishPhrases() : frenchPhrases();
    for (const std::string_view text : texts)
        m_themes.push_back(readTheme(text));
}

Phrasebook::Theme Phrasebook::readTheme(std::string_view text) {
    Theme theme;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.starts_with("= ")) {
            const std::size_t bar = line.find('|');
            if (bar + 2 < line.size()) theme.tags = splitList(line.substr(bar + 2));
            continue;
        }
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos) continue;
        const std::string_view value = line.substr(colon + 2);
        if (line.front() == '$')
            theme.words[line.substr(1, colon - 1)].push_back(value);
        else
            readPhrase(theme, line.substr(0, colon), value);
    }
    return theme;
}

void Phrasebook::readPhrase(Theme& theme, std::string_view key, std::string_view text) {
    const std::size_t hash = key.find('#');
    const auto intent = intentFromName(key.substr(0, hash));
    if (!intent) return;
    const std::string_view matter =
        hash == std::string_view::npos ? std::string_view{} : key.substr(hash + 1);
    theme.phrases[static_cast<std::size_t>(*intent)].push_back({text, matter});
}

Subject Phrasebook::subject(std::string_view brand, Random& random) const {
    Subject subject;
    subject.theme = random.below(m_themes.size() - 1);
    const auto& words = m_themes[subject.theme].words;
    subject.item = random.below(words.at("item").size());
    subject.part = random.below(words.at("part").size());
    subject.place = random.below(m_themes.back().words.at("place").size());
    subject.month = random.below(m_themes.back().words.at("month").size());
    subject.brand = brand;
    return subject;
}

std::string_view Phrasebook::topicTag(const Subject& subject, Random& random) const {
    const auto& tags = m_themes[subject.theme].tags;
    return tags.empty() ? std::string_view{} : tags[random.below(tags.size())];
}

std::vector<Phrase> Phrasebook::phrases(const Subject& subject, Intent intent) const {
    const auto which = static_cast<std::size_t>(intent);
    std::vector<Phrase> phrases = m_themes[subject.theme].phrases[which];
    const auto& common = m_themes.back().phrases[which];
    phrases.insert(phrases.end(), common.begin(), common.end());
    return phrases;
}

std::string Phrasebook::word(const Subject& subject, std::string_view slot, Random& random) const {
    return fill(slot, subject, random);
}

std::string Phrasebook::expand(std::string_view sentence, const Subject& subject, Random& random) const {
    std::string out;
    expandInto(out, sentence, subject, random);
    capitaliseSentences(out);
    return out;
}

void Phrasebook::expandInto(std::string& out, std::string_view sentence, const Subject& subject,
                            Random& random) const {
    while (!sentence.empty()) {
        const std::size_t plain = std::min(sentence.find_first_of("[{"), sentence.size());
        out += sentence.substr(0, plain);
        sentence.remove_prefix(plain);
        if (sentence.empty()) return;
        if (sentence.front() == '[') {
            std::vector<std::string_view> choices;
            const std::size_t end = readChoices(sentence, choices);
            expandInto(out, choices[random.below(choices.size())], subject, random);
            sentence.remove_prefix(end);
        } else {
            const std::size_t end = std::min(sentence.find('}'), sentence.size() - 1);
            out += fill(sentence.substr(1, end - 1), subject, random);
            sentence.remove_prefix(end + 1);
        }
    }
}

std::string Phrasebook::fill(std::string_view slot, const Subject& subject, Random& random) const {
    if (slot == "brand") return "@" + std::string(subject.brand);
    const std::size_t dot = slot.find('.');
    const std::string_view name = slot.substr(0, dot);
    const auto& own = m_themes[subject.theme].words;
    const auto& common = m_themes.back().words;
    const auto found = own.contains(name) ? own.find(name) : common.find(name);
    const auto& words = found->second;
    const std::string_view word = name == "item"    ? words[subject.item]
                                  : name == "part"  ? words[subject.part]
                                  : name == "place" ? words[subject.place]
                                  : name == "month" ? words[subject.month]
                                                    : words[random.below(words.size())];
    if (m_language == TextLanguage::English) return std::string(word);
    return dot == std::string_view::npos ? std::string(word) : frenchForm(word, slot.substr(dot + 1));
}

std::string frenchForm(std::string_view noun, std::string_view form) {
    struct Form {
        std::string_view name;
        std::string_view masculine;
        std::string_view feminine;
        bool withNoun;
    };

    static constexpr std::array<Form, 10> kForms{{{"le", "le ", "la ", true},
                                                  {"un", "un ", "une ", true},
                                                  {"du", "du ", "de la ", true},
                                                  {"au", "au ", "à la ", true},
                                                  {"ce", "ce ", "cette ", true},
                                                  {"mon", "mon ", "ma ", true},
                                                  {"de_mon", "de mon ", "de ma ", true},
                                                  {"il", "il", "elle", false},
                                                  {"le_pron", "le", "la", false},
                                                  {"e", "", "e", false}}};
    const auto found = std::ranges::find(kForms, form, &Form::name);
    if (found == kForms.end() || noun.size() < 3) return std::string(noun);
    std::string text(noun.front() == 'f' ? found->feminine : found->masculine);
    if (found->withNoun) text += noun.substr(2);
    return text;
}

void capitaliseSentences(std::string& text) {
    bool start = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == ' ' || byte == '\n') continue;
        const bool ends = byte == '.' || byte == '!' || byte == '?';
        if (start && std::islower(byte)) text[at] = static_cast<char>(std::toupper(byte));
        // é, à, ç … are two bytes; their capitals lie 0x20 lower.
        if (start && byte == 0xC3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0)
            text[at + 1] = static_cast<char>(static_cast<unsigned char>(text[at + 1]) - 0x20);
        const bool spaceFollows = at + 1 < text.size() && text[at + 1] == ' ';
        start = ends && spaceFollows;
    }
}

} // namespace weft::simulator
