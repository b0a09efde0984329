// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/import_lines.h"

#include <deque>
#include <string>

namespace weft::collect {

/// The longest record of a CSV. A quote that is still open then was never meant to be one.
inline constexpr std::size_t kLongestCsvRecord = 4u << 20;

/// One record of an import as it stands in the file: a line, or the lines of a CSV that belong together.
struct ImportRecord {
    /// Of its first and of its last line.
    std::int64_t number = 0;
    std::int64_t lastNumber = 0;
    /// Valid until the next record is read; empty when there is a fault.
    std::string_view text = {};
    /// Why it cannot be used; empty when it can.
    std::string fault = {};
    /// The file ends here without "\n".
    bool unended = false;
};

/// Puts the lines of a CSV together to records. When a quote is never closed its line alone is given up, and
/// the lines behind it are read anew.
class CsvRecords {
public:
    CsvRecords(ImportLines& lines, char separator) : m_lines(lines), m_separator(separator) {}

    /// Takes a line that was read to look at.
    void putBack(const ImportLine& line) { m_waiting.push_back(hold(line)); }

    /// The next record, empty lines left out; nothing at the end of the file.
    [[nodiscard]] base::Result<std::optional<ImportRecord>> next();

private:
    /// A line with its text.
    struct HeldLine {
        ImportLine line;
        std::string text;
    };

    [[nodiscard]] static HeldLine hold(const ImportLine& line);
    [[nodiscard]] base::Result<std::optional<ImportLine>> nextLine();
    [[nodiscard]] base::Result<ImportRecord> continued(const ImportLine& first);
    [[nodiscard]] ImportRecord joined(const HeldLine& first);

    ImportLines& m_lines;
    char m_separator;
    /// Lines to read again, in front of those of the file.
    std::deque<HeldLine> m_waiting;
    /// So many of them, from the first on, leave a quote open that is open before them; their size with "\n".
    /// Without knowing it a file of such lines would be read once for each line.
    std::size_t m_insideLines = 0;
    std::size_t m_insideBytes = 0;
    /// The line from m_waiting that is read now.
    HeldLine m_current;
    std::string m_record;
};

} // namespace weft::collect
