// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/explanation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>

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

/// How a language writes numbers.
struct NumberStyle {
    std::string_view grouping;
    std::string_view decimalMark;
    std::string_view days;
};

NumberStyle styleOf(Language language) {
    // French groups by a narrow space that does not break.
    return language == Language::French ? NumberStyle{"\u202f", ",", "jours"} : NumberStyle{",", ".", "days"};
}

std::string grouped(std::int64_t value, const NumberStyle& style) {
    auto digits = std::to_string(std::abs(value));
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), style.grouping);
    return value < 0 ? "-" + digits : digits;
}

std::string decimal(double value, int decimals, const NumberStyle& style) {
    auto digits = fmt::format("{:.{}f}", value, decimals);
    if (const auto point = digits.find('.'); point != std::string::npos)
        digits.replace(point, 1, style.decimalMark);
    return digits;
}

std::string duration(double seconds, const NumberStyle& style) {
    constexpr double kMinute = 60;
    constexpr double kHour = 60 * kMinute;
    constexpr double kDay = 24 * kHour;
    if (seconds < kMinute) return fmt::format("{:.0f} s", seconds);
    if (seconds < kHour) return fmt::format("{:.0f} min", seconds / kMinute);
    if (seconds < 2 * kDay) return decimal(seconds / kHour, 1, style) + " h";
    return fmt::format("{} {}", decimal(seconds / kDay, 1, style), style.days);
}

std::string written(const Json* value, std::string_view how, const NumberStyle& style) {
    if (value == nullptr || value->is_null()) return std::string(kUnknown);
    if (how == "count" && value->is_array()) return grouped(static_cast<std::int64_t>(value->size()), style);
    if (!value->is_number()) return std::string(kUnknown);
    const auto number = value->get<double>();
    if (how == "percent") return decimal(number * 100, 1, style) + " %";
    if (how == "duration") return duration(number, style);
    if (how == "number") return decimal(number, 2, style);
    return grouped(std::llround(number), style);
}

/// The text with the figures of a parsed report.
std::string fill(std::string_view formula, const Json& report, Language language) {
    const auto style = styleOf(language);
    std::string text;
    while (true) {
        const auto open = formula.find('{');
        const auto close = formula.find('}', open == std::string_view::npos ? 0 : open);
        text += formula.substr(0, open);
        if (open == std::string_view::npos || close == std::string_view::npos) return text;
        const auto place = formula.substr(open + 1, close - open - 1);
        const auto colon = place.find(':');
        const auto how = colon == std::string_view::npos ? std::string_view{} : place.substr(colon + 1);
        text += written(valueAt(report, place.substr(0, colon)), how, style);
        formula = formula.substr(close + 1);
    }
}

} // namespace

std::string putFiguresIn(std::string_view formula, std::string_view reportJson, Language language) {
    return fill(formula, Json::parse(reportJson, nullptr, false), language);
}

std::optional<MetricInfo> explain(std::string_view name, std::string_view reportJson, Language language) {
    auto metric = findMetric(name, language);
    if (!metric) return metric;
    const auto report = Json::parse(reportJson, nullptr, false);
    metric->formula = fill(metric->formula, report, language);
    metric->limits = fill(metric->limits, report, language);
    return metric;
}

} // namespace weft::figures
