// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <memory>

namespace weft::text {

namespace {

using Visit = std::function<void(std::size_t, std::size_t)>;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Letters, digits, the marks on them, and emoji; what else an ICU word holds (apostrophes, full stops) ends
/// a word.
bool isWordCharacter(UChar32 c) {
    if (c < 0) return false;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return true;
    constexpr uint32_t kKept = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK | U_GC_SO_MASK | U_GC_SK_MASK;
    return c != 0x02BC && (U_MASK(u_charType(c)) & kKept) != 0;
}

/// At least one character that is more than an invisible or a bare mark.
bool carriesWord(UChar32 c) {
    constexpr uint32_t kCarriers = U_GC_L_MASK | U_GC_N_MASK | U_GC_SO_MASK | U_GC_SK_MASK;
    return c >= 0 && !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) &&
           (U_MASK(u_charType(c)) & kCarriers) != 0;
}

void visitAscii(std::string_view chunk, std::size_t base, const Visit& visit) {
    for (std::size_t i = 0; i < chunk.size();) {
        if (!isAsciiWord(chunk[i])) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        while (i < chunk.size() && isAsciiWord(chunk[i]))
            ++i;
        visit(base + start, i - start);
    }
}

/// Visits the parts of one ICU word that hold nothing but word characters.
void visitPiece(std::string_view piece, std::size_t base, const Visit& visit) {
    std::size_t start = 0;
    bool carries = false;
    const auto flush = [&](std::size_t end) {
        if (carries) visit(base + start, end - start);
        carries = false;
    };
    const auto length = static_cast<int32_t>(piece.size());
    for (int32_t i = 0; i < length;) {
        const auto at = static_cast<std::size_t>(i);
        UChar32 c = 0;
        U8_NEXT(piece.data(), i, length, c);
        if (isWordCharacter(c)) {
            carries = carries || carriesWord(c);
            continue;
        }
        flush(at);
        start = static_cast<std::size_t>(i);
    }
    flush(piece.size());
}

/// ICU's word rules; opened only when a text needs them, because opening is dear.
class WordRules {
public:
    /// False when ICU has no data for words.
    bool visit(std::string_view chunk, std::size_t base, const Visit& visit) {
        if (!m_rules && !open()) return false;
        UErrorCode status = U_ZERO_ERROR;
        UText text = UTEXT_INITIALIZER;
        utext_openUTF8(&text, chunk.data(), static_cast<int64_t>(chunk.size()), &status);
        m_rules->setText(&text, status);
        if (U_FAILURE(status)) return false;
        int32_t start = m_rules->first();
        for (int32_t end = m_rules->next(); end != icu::BreakIterator::DONE;
             start = end, end = m_rules->next())
            visitPiece(chunk.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start)),
                       base + static_cast<std::size_t>(start), visit);
        utext_close(&text);
        return true;
    }

private:
    bool open() {
        static const std::unique_ptr<const icu::BreakIterator> prototype = [] {
            UErrorCode status = U_ZERO_ERROR;
            std::unique_ptr<const icu::BreakIterator> made(
                icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
            return U_FAILURE(status) ? nullptr : std::move(made);
        }();
        if (prototype) m_rules.reset(prototype->clone());
        return m_rules != nullptr;
    }

    std::unique_ptr<icu::BreakIterator> m_rules;
};

} // namespace

void forEachWord(std::string_view text, const Visit& visit) {
    WordRules rules;
    for (std::size_t i = 0; i < text.size();) {
        if (isSpace(text[i])) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        bool ascii = true;
        for (; i < text.size() && !isSpace(text[i]); ++i)
            ascii = ascii && (static_cast<unsigned char>(text[i]) & 0x80) == 0;
        const auto chunk = text.substr(start, i - start);
        if (ascii)
            visitAscii(chunk, start, visit);
        else if (!rules.visit(chunk, start, visit))
            visitPiece(chunk, start, visit);
    }
}

} // namespace weft::text
