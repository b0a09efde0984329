// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_lines.h"

namespace weft::collect {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

base::Result<bool> ImportLines::refill() {
    auto piece = m_bytes.next();
    if (!piece) return base::fail(piece.error());
    m_piece = *piece;
    return !piece->empty();
}

void ImportLines::collect(std::string_view part) {
    if (part.size() > m_longest - std::min(m_line.size(), m_longest)) {
        m_tooLong = true;
        m_line.clear();
        m_line.shrink_to_fit();
    }
    if (!m_tooLong) m_line += part;
}

ImportLine ImportLines::finish(std::string_view lastPart, bool unended) {
    ImportLine line;
    line.number = ++m_number;
    line.unended = unended;
    // Most lines lie within one piece and need no copy.
    const bool whole = m_line.empty() && !m_tooLong && lastPart.size() <= m_longest;
    if (!whole) collect(lastPart);
    line.tooLong = m_tooLong;
    if (!m_tooLong) line.text = whole ? lastPart : std::string_view(m_line);
    if (line.text.ends_with('\r')) line.text.remove_suffix(1);
    if (line.number == 1 && line.text.starts_with(kByteOrderMark))
        line.text.remove_prefix(kByteOrderMark.size());
    m_tooLong = false;
    m_clearLine = true;
    return line;
}

base::Result<std::optional<ImportLine>> ImportLines::next() {
    if (m_clearLine) m_line.clear();
    m_clearLine = false;
    while (true) {
        const auto end = m_piece.find('\n');
        if (end != std::string_view::npos) {
            const auto part = m_piece.substr(0, end);
            m_piece.remove_prefix(end + 1);
            return finish(part, false);
        }
        collect(m_piece);
        const auto more = refill();
        if (!more) return base::fail(more.error());
        if (*more) continue;
        if (m_line.empty() && !m_tooLong) return std::nullopt;
        return finish({}, true);
    }
}

} // namespace weft::collect
