// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/csv_records.h"

#include "collect/csv_fields.h"

#include <fmt/format.h>

#include <iterator>
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

/// A record whose first line ends inside quotes.
base::Result<ImportRecord> CsvRecords::continued(const ImportLine& first) {
    m_parts.clear();
    m_parts.push_back(hold(first));
    std::size_t bytes = first.text.size();
    while (true) {
        auto line = nextLine();
        if (!line) return base::fail(std::move(line.error()));
        if (!*line) return unclosed();
        const bool tooLong = (*line)->tooLong;
        bytes += (*line)->text.size() + 1;
        m_parts.push_back(hold(**line));
        if (tooLong || bytes > kLongestCsvRecord) return unclosed();
        if (!csvEndsInsideQuotes((*line)->text, m_separator, true)) return joined();
    }
}

/// Gives up the first line and has the others read again.
ImportRecord CsvRecords::unclosed() {
    const ImportLine first = m_parts.front().line;
    m_parts.pop_front();
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(m_parts.begin()),
                     std::make_move_iterator(m_parts.end()));
    m_parts.clear();
    ImportRecord record{.number = first.number, .lastNumber = first.number};
    record.fault = "opens a double quote that is not closed";
    return record;
}

ImportRecord CsvRecords::joined() {
    m_record = std::move(m_parts.front().text);
    ImportRecord record{.number = m_parts.front().line.number, .lastNumber = m_parts.back().line.number};
    record.unended = m_parts.back().line.unended;
    m_parts.pop_front();
    for (const auto& part : m_parts) {
        m_record += '\n';
        m_record += part.text;
    }
    record.text = m_record;
    return record;
}

} // namespace weft::collect
