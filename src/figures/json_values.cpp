// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/json_values.h"

#include <nlohmann/json.hpp>

namespace weft::figures {

using Json = nlohmann::ordered_json;

void put(Json& json, const char* key, const std::optional<double>& value) {
    json[key] = value ? Json(*value) : Json();
}

void put(Json& json, const char* key, const std::optional<std::int64_t>& value) {
    json[key] = value ? Json(*value) : Json();
}

Json survivalJson(const std::optional<metrics::SurvivalShare>& share) {
    if (!share) return nullptr;
    return {{"p", share->p}, {"se", share->se}, {"lo", share->lo}, {"hi", share->hi}};
}

Json intervalOf(const std::optional<metrics::Proportion>& proportion) {
    if (!proportion) return nullptr;
    return Json::array({proportion->interval.lo, proportion->interval.hi});
}

std::optional<double> shareOf(const std::optional<metrics::Proportion>& proportion) {
    return proportion ? std::optional(proportion->share) : std::nullopt;
}

} // namespace weft::figures
