// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stemming.h"

#include <libstemmer.h>

#include <array>
#include <limits>

namespace weft::text {

namespace {

using namespace std::string_view_literals;

/// The longer ones first: each is looked for at the end.
constexpr std::array kKoreanParticles{"에게서"sv, "으로는"sv, "에서는"sv, "까지"sv, "부터"sv, "에서"sv,
                                      "에게"sv,   "으로"sv,   "한테"sv,   "처럼"sv, "보다"sv, "은"sv,
                                      "는"sv,     "이"sv,     "가"sv,     "을"sv,   "를"sv,   "에"sv,
                                      "의"sv,     "와"sv,     "과"sv,     "도"sv,   "로"sv,   "만"sv};
constexpr std::size_t kBytesOfSyllable = 3;

/// Two syllables stay: "나이" is a word, not "나" with a particle.
std::string_view withoutParticle(std::string_view word) {
    for (const auto particle : kKoreanParticles)
        if (word.ends_with(particle) && word.size() >= particle.size() + 2 * kBytesOfSyllable)
            return word.substr(0, word.size() - particle.size());
    return word;
}

} // namespace

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

sb_stemmer* Stemmer::rulesOf(std::string_view language) {
    if (const auto known = m_rules.find(language); known != m_rules.end()) return known->second.get();
    std::string name(language);
    Handle made(sb_stemmer_new(name.c_str(), nullptr));
    return m_rules.emplace(std::move(name), std::move(made)).first->second.get();
}

std::string_view Stemmer::stem(std::string_view word, std::string_view language) {
    if (language == "ko") return withoutParticle(word);
    auto* const rules = language.empty() ? nullptr : rulesOf(language);
    if (rules == nullptr || word.size() > std::numeric_limits<std::int16_t>::max()) return word;
    const auto* const stem = sb_stemmer_stem(rules, reinterpret_cast<const sb_symbol*>(word.data()),
                                             static_cast<int>(word.size()));
    if (stem == nullptr) return word;
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(rules))};
}

} // namespace weft::text
