// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_words.h"

#include <cmath>
#include <span>

namespace weft::bench {

namespace {

using Words = std::vector<std::string>;
using Parts = std::span<const std::string_view>;

constexpr std::size_t kVocabulary = 30'000;
constexpr std::size_t kPlaces = std::size_t{1} << 17U;
/// Zipf–Mandelbrot: what real texts fit.
constexpr double kFlattening = 2.7;
constexpr double kExponent = 1.05;
/// The first ranks are words like "the", which nobody tags.
constexpr std::size_t kFirstTag = 40;

constexpr auto kEnglish = std::to_array<std::string_view>(
    {"the",   "to",    "and",     "a",        "is",     "it",      "my",    "for",  "in",    "of",
     "i",     "you",   "this",    "delivery", "order",  "not",     "have",  "but",  "with",  "was",
     "still", "today", "parcel",  "please",   "thanks", "app",     "store", "new",  "price", "works",
     "love",  "never", "waiting", "again",    "answer", "service", "week",  "help", "when",  "refund"});
constexpr auto kFrench = std::to_array<std::string_view>(
    {"de",   "le",      "la",        "et",       "les",  "je",     "est",     "pas",     "un",       "que",
     "pour", "en",      "livraison", "commande", "vous", "mon",    "ça",      "avec",    "toujours", "merci",
     "déjà", "réponse", "colis",     "été",      "très", "encore", "semaine", "magasin", "prix",     "reçu"});
constexpr auto kSpanish = std::to_array<std::string_view>(
    {"de", "la", "que", "el", "en", "y", "no", "pedido", "envío", "mi", "gracias", "cuándo", "tienda", "hoy",
     "ayuda", "ahora", "nada", "llegó", "precio"});
constexpr auto kJapanese = std::to_array<std::string_view>(
    {"今日",       "配達",   "注文",   "商品", "返品",   "お店",   "荷物",   "対応",   "写真",     "本当",
     "ありがとう", "新しい", "待って", "届き", "ました", "です",   "けど",   "から",   "明日",     "まだ",
     "値段",       "電話",   "質問",   "返事", "アプリ", "サイト", "カード", "セール", "コーヒー", "東京"});
constexpr auto kThai = std::to_array<std::string_view>(
    {"การ", "ส่ง",     "ของ", "สินค้า",  "คำสั่ง", "ซื้อ",  "ราคา", "ร้าน", "วันนี้", "ยัง",
     "ไม่",  "ได้",     "รับ",  "ขอบคุณ", "ช่วย",  "ตอบ", "ใหม่",  "มาก", "รอ",  "นาน",
     "แล้ว", "เมื่อไหร่", "พัสดุ", "บริการ", "คืน",   "เงิน", "โทร",  "ถาม", "ดี",   "ครับ"});
constexpr auto kSyllables = std::to_array<std::string_view>(
    {"ba", "ce", "di", "fo", "gu", "ha", "je",  "ki",  "lo",  "mu",  "na",  "pe",  "ri",  "so",
     "tu", "va", "we", "xi", "yo", "zu", "bra", "cle", "dri", "flo", "gru", "pla", "ste", "tri"});

/// Invented words of two to four syllables behind the real ones.
Words latin(Parts common, std::uint64_t seed) {
    Words words(common.begin(), common.end());
    ScaleRandom random(seed);
    while (words.size() < kVocabulary) {
        std::string word;
        for (auto left = 2 + random.below(3); left > 0; --left)
            word += kSyllables[random.below(kSyllables.size())];
        words.push_back(std::move(word));
    }
    return words;
}

/// Real words, and pairs of them: dictionaries find them again in texts without blanks.
Words unspaced(Parts common) {
    Words words(common.begin(), common.end());
    for (const auto first : common)
        for (const auto second : common)
            words.push_back(std::string(first).append(second));
    return words;
}

bool hasBlanks(ScaleLanguage language) {
    return language != ScaleLanguage::Japanese && language != ScaleLanguage::Thai;
}

std::string_view questionMark(ScaleLanguage language) {
    return language == ScaleLanguage::Japanese ? "？" : "?";
}

} // namespace

std::string_view scaleLanguageCode(ScaleLanguage language) {
    constexpr std::array<std::string_view, kScaleLanguages> kCodes{"en", "fr", "es", "ja", "th"};
    return kCodes[static_cast<std::size_t>(language)];
}

ScaleWords::ScaleWords()
    : m_vocabularies{spread(latin(kEnglish, 1)), spread(latin(kFrench, 2)), spread(latin(kSpanish, 3)),
                     spread(unspaced(kJapanese)), spread(unspaced(kThai))} {
}

ScaleWords::Vocabulary ScaleWords::spread(std::vector<std::string> words) {
    Vocabulary vocabulary{std::move(words), {}};
    const auto weight = [](std::size_t rank) {
        return std::pow(static_cast<double>(rank) + kFlattening, -kExponent);
    };
    double whole = 0;
    for (std::size_t rank = 1; rank <= vocabulary.words.size(); ++rank)
        whole += weight(rank);
    double passed = 0;
    for (std::size_t rank = 1; rank <= vocabulary.words.size(); ++rank) {
        passed += weight(rank);
        const auto end = static_cast<std::size_t>(passed / whole * static_cast<double>(kPlaces));
        while (vocabulary.places.size() < end)
            vocabulary.places.push_back(static_cast<std::uint16_t>(rank - 1));
    }
    return vocabulary;
}

void ScaleWords::appendText(std::string& out, ScaleRandom& random, ScaleLanguage language, int words,
                            bool question) const {
    const auto& vocabulary = m_vocabularies[static_cast<std::size_t>(language)];
    const bool blanks = hasBlanks(language);
    for (int i = 0; i < words; ++i) {
        const auto number = random.next();
        if (i > 0 && (blanks || number >> 61U == 0)) out += ' ';
        out += vocabulary.words[vocabulary.places[number % vocabulary.places.size()]];
        if (number >> 60U == 15 && i + 1 < words) out += ',';
    }
    out += question ? questionMark(language) : std::string_view(".");
}

std::string_view ScaleWords::tag(std::size_t rank) const {
    return m_vocabularies.front().words[kFirstTag + rank];
}

} // namespace weft::bench
