// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/import_bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::collect {

/// A line without its "\n" and a "\r" before it.
struct ImportLine {
    std::int64_t number = 0;
    /// Valid until the next line is read; empty when the line is too long.
    std::string_view text;
    bool tooLong = false;
    /// The file ends here without "\n".
    bool unended = false;
};

/// Cuts bytes into lines at "\n" only. A byte order mark at the start of the file is left out. A line longer
/// than the limit is passed over without being held.
class ImportLines {
public:
    ImportLines(ImportBytes bytes, std::size_t longest) : m_bytes(std::move(bytes)), m_longest(longest) {}

    /// The next line; nothing at the end of the file. What was read of a line when an error comes is dropped.
    [[nodiscard]] base::Result<std::optional<ImportLine>> next();

    [[nodiscard]] const ImportBytes& bytes() const { return m_bytes; }

private:
    [[nodiscard]] base::Result<bool> refill();
    void collect(std::string_view part);
    [[nodiscard]] ImportLine finish(std::string_view lastPart, bool unended);

    ImportBytes m_bytes;
    std::size_t m_longest;
    /// What of the current piece is not used yet.
    std::string_view m_piece;
    /// The start of a line that began in an earlier piece.
    std::string m_line;
    bool m_tooLong = false;
    bool m_clearLine = false;
    std::int64_t m_number = 0;
};

} // namespace weft::collect
