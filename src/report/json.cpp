// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_text.h"
#include "report/table.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace weft::report {

namespace {

using Json = nlohmann::ordered_json;

struct JsonOf {
    Json operator()(std::monostate /*unknown*/) const { return nullptr; }

    Json operator()(std::int64_t number) const { return number; }

    Json operator()(double number) const { return std::isfinite(number) ? Json(number) : Json(nullptr); }

    Json operator()(const std::string& text) const { return cleanText(text); }
};

} // namespace

std::string toJson(const Table& table) {
    Json rows = Json::array();
    for (const auto& row : table.rows) {
        Json object = Json::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            object[cleanText(table.columns[i])] =
                i < row.size() ? std::visit(JsonOf{}, row[i]) : Json(nullptr);
        rows.push_back(std::move(object));
    }
    return rows.dump(2) + "\n";
}

} // namespace weft::report
