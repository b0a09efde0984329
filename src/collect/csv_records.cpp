// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/csv_records.h"

#include "collect/csv_fields.h"

#include <fmt/format.h>

#include <utility>

namespace weft::collect {

namespace {

ImportRecord wholeLine(const ImportLine& line) {
    ImportRecord record{.number = line.number, .lastNumber = line.number, .text = line.text};
    record.unended = line.unended;
    if (line.tooLong || line.text.size() > kLongestCsvRecord) {
        record.text = {};
        record.fault = fmt::format("is longer than {} bytes", kLongestCsvRecord);
    }
    return record;
}

} // namespace

CsvRecords::HeldLine CsvRecords::hold(const ImportLine& line) {
    HeldLine held{line, std::string(line.text)};
    held.line.text = {};
    return held;
}

base::Result<std::optional<ImportLine>> CsvRecords::nextLine() {
    if (m_waiting.empty()) return m_lines.next();
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (m_insideLines > 0) {
        --m_insideLines;
        m_insideBytes -= m_current.text.size() + 1;
    }
    ImportLine line = m_current.line;
    line.text = m_current.text;
    return line;
}

base::Result<std::optional<ImportRecord>> CsvRecords::next() {
    while (true) {
        auto line = nextLine();
        if (!line) return base::fail(std::move(line.error()));
        if (!*line) return std::nullopt;
        const ImportLine& first = **line;
        if (!first.tooLong && first.text.find_first_not_of(" \r\v\f") == std::string_view::npos) continue;
        if (first.tooLong || !csvEndsInsideQuotes(first.text, m_separator, false)) return wholeLine(first);
        auto record = continued(first);
        if (!record) return base::fail(std::move(record.error()));
        return *std::move(record);
    }
}

/// A record whose first line ends inside quotes; without an end that line is given up, and the others wait.
base::Result<ImportRecord> CsvRecords::continued(const ImportLine& line) {
    const HeldLine first = hold(line);
    ImportRecord unclosed{.number = line.number, .lastNumber = line.number};
    unclosed.fault = "opens a double quote that is not closed";
    while (true) {
        if (m_insideLines == m_waiting.size()) {
            const auto more = m_lines.next();
            if (!more) return base::fail(more.error());
            if (!*more) return unclosed;
            m_waiting.push_back(hold(**more));
        }
        const HeldLine& next = m_waiting[m_insideLines];
        const auto bytes = next.text.size() + 1;
        if (next.line.tooLong || first.text.size() + m_insideBytes + bytes > kLongestCsvRecord)
            return unclosed;
        if (!csvEndsInsideQuotes(next.text, m_separator, true)) return joined(first);
        ++m_insideLines;
        m_insideBytes += bytes;
    }
}

/// The first line, those that stay inside its quotes, and the one that closes them.
ImportRecord CsvRecords::joined(const HeldLine& first) {
    m_record = first.text;
    ImportRecord record{.number = first.line.number};
    for (++m_insideLines; m_insideLines > 0; --m_insideLines) {
        m_record += '\n';
        m_record += m_waiting.front().text;
        record.lastNumber = m_waiting.front().line.number;
        record.unended = m_waiting.front().line.unended;
        m_waiting.pop_front();
    }
    m_insideBytes = 0;
    record.text = m_record;
    return record;
}

} // namespace weft::collect
