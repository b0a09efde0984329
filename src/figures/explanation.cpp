// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/explanation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

namespace weft::figures {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kUnknown = "—";

std::optional<std::int64_t> indexIn(std::string_view step) {
    std::int64_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc{} || end != step.data() + step.size()) return std::nullopt;
    return index;
}

const Json* child(const Json& json, std::string_view step) {
    if (json.is_object()) {
        const auto found = json.find(step);
        return found == json.end() ? nullptr : &*found;
    }
    auto index = indexIn(step);
    if (!json.is_array() || !index) return nullptr;
    const auto size = static_cast<std::int64_t>(json.size());
    if (*index < 0) *index += size;
    return *index < 0 || *index >= size ? nullptr : &json[static_cast<std::size_t>(*index)];
}

const Json* valueAt(const Json& report, std::string_view path) {
    const auto* json = &report;
    while (json != nullptr && !path.empty()) {
        const auto dot = path.find('.');
        json = child(*json, path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    }
    return json;
}

std::string grouped(std::int64_t value) {
    auto digits = std::to_string(std::abs(value));
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), ",");
    return value < 0 ? "-" + digits : digits;
}

std::string duration(double seconds) {
    constexpr double kMinute = 60;
    constexpr double kHour = 60 * kMinute;
    constexpr double kDay = 24 * kHour;
    if (seconds < kMinute) return fmt::format("{:.0f} s", seconds);
    if (seconds < kHour) return fmt::format("{:.0f} min", seconds / kMinute);
    if (seconds < 2 * kDay) return fmt::format("{:.1f} h", seconds / kHour);
    return fmt::format("{:.1f} days", seconds / kDay);
}

std::string written(const Json* value, std::string_view how) {
    if (value == nullptr || value->is_null()) return std::string(kUnknown);
    if (how == "count" && value->is_array()) return grouped(static_cast<std::int64_t>(value->size()));
    if (!value->is_number()) return std::string(kUnknown);
    const auto number = value->get<double>();
    if (how == "percent") return fmt::format("{:.1f} %", number * 100);
    if (how == "duration") return duration(number);
    if (how == "number") return fmt::format("{:.2f}", number);
    return grouped(std::llround(number));
}

} // namespace

std::string putFiguresIn(std::string_view formula, std::string_view reportJson) {
    const auto report = Json::parse(reportJson, nullptr, false);
    std::string text;
    while (true) {
        const auto open = formula.find('{');
        const auto close = formula.find('}', open == std::string_view::npos ? 0 : open);
        text += formula.substr(0, open);
        if (open == std::string_view::npos || close == std::string_view::npos) return text;
        const auto place = formula.substr(open + 1, close - open - 1);
        const auto colon = place.find(':');
        text += written(valueAt(report, place.substr(0, colon)),
                        colon == std::string_view::npos ? std::string_view{} : place.substr(colon + 1));
        formula = formula.substr(close + 1);
    }
}

} // namespace weft::figures
