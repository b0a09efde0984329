// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/post_reader.h"

#include "text/language.h"
#include "text/signature.h"

#include <utility>

namespace weft::topics {

std::uint64_t PostReader::authorKey(const RawPost& post) {
    return post.author.empty() ? 0 : hashOf(post.author);
}

std::string PostReader::languageOf(const RawPost& post, const text::CutText& cut) {
    if (!m_fixed.empty()) return m_fixed;
    const auto author = authorKey(post);
    if (!post.language.empty()) {
        auto said = text::baseLanguage(post.language);
        m_habits.note(author, said);
        return said;
    }
    const bool isShort = text::countLetters(cut.prose) < text::kLettersOfShortText;
    if (const auto usual = m_habits.usual(author); isShort && !usual.empty()) return std::string(usual);
    auto detected = text::detectLanguage(cut.prose);
    if (!isShort && detected.reliable) m_habits.note(author, detected.code);
    return std::move(detected.code);
}

ReadPost PostReader::read(const RawPost& post) {
    const auto cut = text::cutText(post.text);
    return readAs(post, cut, languageOf(post, cut));
}

ReadPost PostReader::readAs(const RawPost& post, std::string language) {
    return readAs(post, text::cutText(post.text), std::move(language));
}

ReadPost PostReader::readAs(const RawPost& post, const text::CutText& cut, std::string language) {
    ReadPost read;
    read.language = std::move(language);
    read.terms = m_reader.read(post.text, cut, read.language, post.topicTag);
    read.signature = text::signatureOfFolded(cut.folded);
    return read;
}

} // namespace weft::topics
