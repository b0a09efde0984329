// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_text.h"
#include "report/table.h"

#include <fmt/format.h>

#include <cmath>

namespace weft::report {

namespace {

bool looksLikeFormula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

std::string textField(std::string_view raw) {
    auto text = cleanText(raw);
    if (looksLikeFormula(text)) text.insert(text.begin(), '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const auto character : text) {
        if (character == '"') quoted += '"';
        quoted += character;
    }
    return quoted += '"';
}

struct FieldOf {
    std::string operator()(std::monostate /*unknown*/) const { return {}; }

    std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }

    std::string operator()(double number) const {
        return std::isfinite(number) ? fmt::format("{}", number) : std::string();
    }

    std::string operator()(const std::string& text) const { return textField(text); }
};

} // namespace

std::string toCsv(const Table& table) {
    std::string csv;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) csv += ',';
        csv += textField(table.columns[i]);
    }
    csv += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0) csv += ',';
            if (i < row.size()) csv += std::visit(FieldOf{}, row[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace weft::report
