// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/score_input_json.h"

#include "figures/json_values.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace weft::figures {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kShare = "share";
constexpr const char* kCount = "count";
constexpr const char* kCoverage = "coverage";
constexpr const char* kPartial = "partial";

bool isShare(const Json& value) {
    return value.is_null() || (value.is_number() && value.get<double>() >= 0 && value.get<double>() <= 1);
}

std::optional<double> shareOf(const Json& value) {
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

/// Null for what is not an object or does not have the key.
const Json& memberOf(const Json& object, std::string_view key) {
    static const Json nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::optional<metrics::MeasuredShare> measuredFrom(const Json& json) {
    const auto& share = memberOf(json, kShare);
    const auto& count = memberOf(json, kCount);
    if (!isShare(share) || !count.is_number()) return std::nullopt;
    const auto observations = count.get<double>();
    if (!std::isfinite(observations) || observations < 0) return std::nullopt;
    return metrics::MeasuredShare{shareOf(share), observations};
}

} // namespace

std::string toJson(const metrics::ScoreInput& input) {
    Json json;
    for (const auto component : metrics::kScoreComponents) {
        const auto& measured = metrics::of(input.shares, component);
        Json part;
        put(part, kShare, measured.share);
        part[kCount] = measured.count;
        json[std::string(metrics::componentName(component))] = std::move(part);
    }
    put(json, kCoverage, input.coverage);
    json[kPartial] = input.partial;
    return json.dump();
}

std::optional<metrics::ScoreInput> scoreInputFrom(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return std::nullopt;
    const auto& coverage = memberOf(json, kCoverage);
    const auto& partial = memberOf(json, kPartial);
    if (!isShare(coverage) || !partial.is_boolean()) return std::nullopt;
    metrics::ScoreInput input{.coverage = shareOf(coverage), .partial = partial.get<bool>()};
    for (std::size_t i = 0; i < metrics::kScoreComponents.size(); ++i) {
        const auto measured =
            measuredFrom(memberOf(json, metrics::componentName(metrics::kScoreComponents[i])));
        if (!measured) return std::nullopt;
        input.shares[i] = *measured;
    }
    return input;
}

} // namespace weft::figures
