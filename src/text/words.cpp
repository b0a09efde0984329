// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/characters.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <memory>

namespace weft::text {

namespace {

using Visit = std::function<void(const Piece&)>;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
        visit({{base + start, i - start}, false});
    }
}

/// Visits the parts of one ICU word that hold nothing but word characters.
void visitPiece(std::string_view piece, std::size_t base, const Visit& visit) {
    std::size_t start = 0;
    bool carries = false;
    const auto flush = [&](std::size_t end) {
        if (carries) visit({{base + start, end - start}, false});
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

/// Where the character that begins at a byte ends, and whether it is of a writing without spaces.
struct Character {
    std::size_t end = 0;
    bool unspaced = false;
};

/// Only characters of a writing without spaces come with what belongs to them.
Character characterAt(std::string_view text, std::size_t at) {
    const auto length = static_cast<int32_t>(text.size());
    auto i = static_cast<int32_t>(at);
    UChar32 c = 0;
    U8_NEXT(text.data(), i, length, c);
    const bool unspaced = isOfUnspacedScript(c);
    while (unspaced && i < length) {
        int32_t next = i;
        U8_NEXT(text.data(), next, length, c);
        if (c < 0 || !continuesCharacter(c)) break;
        i = next;
    }
    return {static_cast<std::size_t>(i), unspaced};
}

/// One stretch between spaces: runs without spaces stay whole, the rest is cut by ICU's rules.
void visitMixed(std::string_view chunk, std::size_t base, WordRules& rules, const Visit& visit) {
    for (std::size_t at = 0; at < chunk.size();) {
        const std::size_t start = at;
        auto character = characterAt(chunk, at);
        const bool unspaced = character.unspaced;
        while (character.unspaced == unspaced) {
            at = character.end;
            if (at == chunk.size()) break;
            character = characterAt(chunk, at);
        }
        const auto part = chunk.substr(start, at - start);
        if (unspaced)
            visit({{base + start, part.size()}, true});
        else if (!rules.visit(part, base + start, visit))
            visitPiece(part, base + start, visit);
    }
}

} // namespace

void forEachPiece(std::string_view text, const Visit& visit) {
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
        else
            visitMixed(chunk, start, rules, visit);
    }
}

std::vector<Span> charactersOf(std::string_view run) {
    std::vector<Span> characters;
    for (std::size_t at = 0; at < run.size();) {
        const std::size_t end = characterAt(run, at).end;
        characters.push_back({at, end - at});
        at = end;
    }
    return characters;
}

} // namespace weft::text
