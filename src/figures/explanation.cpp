// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/explanation.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace weft::figures {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kUnknown = "—";
constexpr std::size_t kDateLength = std::string_view("2026-03-04").size();

std::optional<std::int64_t> indexIn(std::string_view step) {
    std::int64_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc{} || end != step.data() + step.size()) return std::nullopt;
    return index;
}

/// Of a list of periods; nothing when none is over.
const Json* lastComplete(const Json& periods) {
    const auto found = std::find_if(periods.rbegin(), periods.rend(), [](const Json& period) {
        return period.is_object() && period.value("complete", false);
    });
    return found == periods.rend() ? nullptr : &*found;
}

const Json* child(const Json& json, std::string_view step) {
    if (json.is_object()) {
        const auto found = json.find(step);
        return found == json.end() ? nullptr : &*found;
    }
    if (!json.is_array()) return nullptr;
    if (step == "last_complete") return lastComplete(json);
    auto index = indexIn(step);
    if (!index) return nullptr;
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
    std::string_view interval;
    std::string_view noInterval;
};

NumberStyle styleOf(Language language) {
    // French groups by a narrow space that does not break.
    return language == Language::French
               ? NumberStyle{"\u202f", ",", "jours", "intervalle à 95 % de {} à {}", "pas d’intervalle"}
               : NumberStyle{",", ".", "days", "95 % interval {} to {}", "no interval"};
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

/// Of [lo, hi] or {lo, hi}; an interval of no width comes from too little to have one.
std::string interval(const Json* value, const auto& write, const NumberStyle& style) {
    const auto* lo = value == nullptr ? nullptr : child(*value, value->is_array() ? "0" : "lo");
    const auto* hi = value == nullptr ? nullptr : child(*value, value->is_array() ? "1" : "hi");
    if (lo == nullptr || hi == nullptr || !lo->is_number() || !hi->is_number() || *lo == *hi)
        return std::string(style.noInterval);
    return fmt::format(fmt::runtime(style.interval), write(lo->get<double>()), write(hi->get<double>()));
}

std::string written(const Json* value, std::string_view how, const NumberStyle& style) {
    const auto percent = [&](double share) { return decimal(share * 100, 1, style) + " %"; };
    const auto plain = [&](double number) { return decimal(number, 2, style); };
    if (how == "interval") return interval(value, percent, style);
    if (how == "range") return interval(value, plain, style);
    if (value == nullptr || value->is_null()) return std::string(kUnknown);
    if (how == "count" && value->is_array()) return grouped(static_cast<std::int64_t>(value->size()), style);
    if (how == "date" && value->is_string()) return value->get<std::string>().substr(0, kDateLength);
    if (!value->is_number()) return std::string(kUnknown);
    const auto number = value->get<double>();
    if (how == "percent") return percent(number);
    if (how == "duration") return duration(number, style);
    if (how == "number") return plain(number);
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
    const auto fits = [&](const OtherFormula& other) {
        const auto* value = valueAt(report, other.path);
        return (value == nullptr ? "null" : value->dump()) == other.value;
    };
    const auto other = std::ranges::find_if(metric->otherwise, fits);
    const auto& formula = other == metric->otherwise.end() ? metric->formula : other->formula;
    metric->formula = fill(formula, report, language);
    metric->limits = fill(metric->limits, report, language);
    return metric;
}

} // namespace weft::figures
