// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/words.h"

namespace weft::text {

namespace {

using Visit = std::function<void(const Token&)>;
using Place = Token::Place;

Span joined(Span first, Span last) {
    return {first.offset, last.offset + last.length - first.offset};
}

/// The characters of `folded` come from those at the same places of `sources`.
void visitRun(std::string_view folded, const std::vector<Span>& characters, const std::vector<Span>& sources,
              const Visit& visit) {
    const auto wordOf = [&](Span span) { return folded.substr(span.offset, span.length); };
    for (std::size_t i = 0; i + 1 < characters.size(); ++i)
        visit({wordOf(joined(characters[i], characters[i + 1])), joined(sources[i], sources[i + 1]),
               Place::Pair, characters[i].length});
    visit(
        {wordOf(characters.back()), sources.back(), characters.size() == 1 ? Place::Single : Place::Tail, 0});
}

/// Which stretch of the text each folded character comes from; one character can fold into several.
std::vector<Span> sourcesOf(std::string_view text, const Piece& piece, std::size_t count) {
    std::vector<Span> sources;
    if (piece.unspaced) {
        const auto run = text.substr(piece.span.offset, piece.span.length);
        for (const auto& character : charactersOf(run)) {
            const auto parts = charactersOf(fold(run.substr(character.offset, character.length))).size();
            sources.insert(sources.end(), parts, {piece.span.offset + character.offset, character.length});
        }
    }
    if (sources.size() != count) sources.assign(count, piece.span);
    return sources;
}

/// Folding can turn one piece into several (½ → 1⁄2, ㋀ → 1月); each is then a word that comes from the
/// whole.
void visitPiece(std::string_view text, const Piece& piece, const Visit& visit) {
    const auto source = text.substr(piece.span.offset, piece.span.length);
    const std::string folded = fold(source);
    forEachPiece(folded, [&](const Piece& part) {
        const auto word = std::string_view(folded).substr(part.span.offset, part.span.length);
        if (!part.unspaced) return visit({word, piece.span, Place::Word, 0});
        const auto characters = charactersOf(word);
        visitRun(word, characters, sourcesOf(text, piece, characters.size()), visit);
    });
}

} // namespace

void forEachToken(std::string_view text, const Visit& visit) {
    forEachPiece(text, [&](const Piece& piece) { visitPiece(text, piece, visit); });
}

} // namespace weft::text
