// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/csv_fields.h"

#include <algorithm>

namespace weft::collect {

namespace {

constexpr char kQuote = '"';

/// Reads a quoted stretch that begins at `at`, behind its quote, into the field; returns where it ends.
std::size_t takeQuoted(std::string_view record, std::size_t at, std::string& field) {
    while (true) {
        const auto quote = record.find(kQuote, at);
        field += record.substr(at, quote - at);
        if (quote == std::string_view::npos) return record.size();
        at = quote + 1;
        if (at >= record.size() || record[at] != kQuote) return at;
        field += kQuote;
        ++at;
    }
}

} // namespace

bool csvEndsInsideQuotes(std::string_view line, char separator, bool inside) {
    bool fieldBegins = !inside;
    for (std::size_t at = 0; at < line.size();) {
        if (fieldBegins && line[at] == kQuote) {
            inside = true;
            fieldBegins = false;
            ++at;
        } else if (inside) {
            at = line.find(kQuote, at);
            if (at == std::string_view::npos) return true;
            const bool doubled = at + 1 < line.size() && line[at + 1] == kQuote;
            inside = doubled;
            at += doubled ? 2 : 1;
        } else {
            at = line.find(separator, at);
            if (at == std::string_view::npos) return false;
            fieldBegins = true;
            ++at;
        }
    }
    return inside;
}

std::vector<std::string> splitCsv(std::string_view record, char separator) {
    std::vector<std::string> fields;
    for (std::size_t at = 0;; ++at) {
        std::string& field = fields.emplace_back();
        if (at < record.size() && record[at] == kQuote) at = takeQuoted(record, at + 1, field);
        const auto end = std::min(record.find(separator, at), record.size());
        field += record.substr(at, end - at);
        if (end == record.size()) return fields;
        at = end;
    }
}

char csvSeparatorOf(std::string_view header) {
    char best = ',';
    std::size_t most = 0;
    for (const char separator : {',', ';', '\t'}) {
        const auto fields = splitCsv(header, separator).size();
        if (fields <= most) continue;
        most = fields;
        best = separator;
    }
    return best;
}

} // namespace weft::collect
