// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_records.h"

#include "collect/csv_fields.h"
#include "collect/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace weft::collect {

using base::ErrorCode;

namespace {

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\r\v\f") == std::string_view::npos;
}

bool isUtf16(std::string_view line) {
    return line.starts_with("\xFF\xFE") || line.starts_with("\xFE\xFF");
}

/// Whether a name ends like that of a table, compressed or not.
bool namedLikeCsv(std::string name) {
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (name.ends_with(".zst")) name.resize(name.size() - 4);
    return name.ends_with(".csv") || name.ends_with(".tsv") || name.ends_with(".tab");
}

/// Whether a line holds the keys that every post needs, as the header of a CSV of our own does.
bool isOwnHeader(std::string_view line) {
    const auto fields = splitCsv(line, csvSeparatorOf(line));
    const auto has = [&](std::string_view key) { return std::ranges::find(fields, key) != fields.end(); };
    return has("id") && has("timestamp");
}

ImportRecord recordOf(const ImportLine& line) {
    ImportRecord record{.number = line.number, .lastNumber = line.number, .text = line.text};
    if (line.tooLong) record.fault = fmt::format("is longer than {} bytes", kLongestImportLine);
    record.unended = line.unended;
    return record;
}

} // namespace

ImportRecords::ImportRecords(ImportBytes bytes)
    : m_lines(std::make_unique<ImportLines>(std::move(bytes), kLongestImportLine)) {
}

base::Result<ImportRecords> ImportRecords::begin(ImportBytes bytes, const CsvMapping& mapping) {
    ImportRecords records(std::move(bytes));
    const std::string& name = records.bytes().name();
    auto first = records.m_lines->next();
    while (first && *first && !(*first)->tooLong && isBlank((*first)->text))
        first = records.m_lines->next();
    if (!first) return base::fail(std::move(first.error()));
    if (!*first) return records;
    const auto& text = (*first)->text;
    if (isUtf16(text)) return base::fail(ErrorCode::BadText, name, "is UTF-16 text; save it as UTF-8");
    const auto start = text.find_first_not_of(" \t\r\v\f");
    const char begin = start == std::string_view::npos ? '\0' : text[start];
    records.m_webPage = begin == '<';
    const bool json = begin == '{' || begin == '[';
    if (json && !mapping.empty())
        return base::fail(ErrorCode::BadArgument, "--map",
                          name + " holds JSON lines, and only the columns of a CSV can be mapped");
    const bool csv = !mapping.empty() || namedLikeCsv(name) || isOwnHeader(text);
    if (json || records.m_webPage || !csv) {
        records.m_first = *std::move(*first);
        return records;
    }
    if (auto ok = records.readHeader(**first, mapping); !ok) return base::fail(std::move(ok.error()));
    return records;
}

base::Status ImportRecords::readHeader(const ImportLine& first, const CsvMapping& mapping) {
    const std::string& name = bytes().name();
    const char separator = csvSeparatorOf(first.text);
    m_csv.emplace(*m_lines, separator);
    m_csv->putBack(first);
    const auto header = m_csv->next();
    if (!header) return base::fail(header.error());
    if (!*header || !(*header)->fault.empty())
        return base::fail(ErrorCode::BadShape, name, "has no header that can be read");
    auto columns = csvColumnsOf((*header)->text, separator, mapping);
    if (!columns)
        return base::fail(columns.error().code, name,
                          fmt::format("{} {}", columns.error().where, columns.error().detail));
    m_columns = *columns;
    return {};
}

base::Result<std::optional<ImportRecord>> ImportRecords::nextLine() {
    while (true) {
        auto line = m_first ? base::Result<std::optional<ImportLine>>(std::exchange(m_first, std::nullopt))
                            : m_lines->next();
        if (!line) return base::fail(std::move(line.error()));
        if (!*line) return std::nullopt;
        if ((*line)->tooLong || !isBlank((*line)->text)) return recordOf(**line);
    }
}

base::Result<std::optional<ImportRecord>> ImportRecords::next() {
    return m_csv ? m_csv->next() : nextLine();
}

} // namespace weft::collect
