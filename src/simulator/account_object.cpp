// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/account_object.h"

#include "simulator/fields.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace weft::simulator {

namespace {

using nlohmann::json;

/// The fields of an object that were asked for; null values stand for names that are known but have none.
ApiAnswer filtered(const json& whole, const ApiRequest& request, bool inList, bool idAlways) {
    std::vector<std::string> names;
    for (const auto& [name, value] : whole.items())
        names.push_back(name);
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto fields = parseFields(request.parameter("fields"), known);
    if (!fields) return errorAnswer(fields.error());
    json object = json::object();
    for (const FieldRequest& field : *fields) {
        if (field.name == "id" && !idAlways) continue;
        if (const auto value = whole.find(field.name); value != whole.end() && !value->is_null())
            object[field.name] = *value;
    }
    ApiAnswer answer;
    if (inList) object = json{{"data", json::array({object})}};
    answer.body = object.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

} // namespace

ApiAnswer accountObject(const Moment& moment, const ApiRequest& request, const json& recentSearches) {
    const SimProfile& owner = moment.world.owner();
    const json whole{
        {"id", owner.id},
        {"username", owner.username},
        {"name", owner.name},
        {"threads_profile_picture_url", "https://media.example.net/people/" + owner.username + ".jpg"},
        {"threads_biography", owner.biography},
        {"is_verified", owner.verified},
        {"recently_searched_keywords", recentSearches},
        {"is_eligible_for_geo_gating", false}};
    return filtered(whole, request, false, true);
}

ApiAnswer publishingLimit(const ApiRequest& request, Budgets& budgets, base::Instant now) {
    static constexpr std::int64_t kDay = 86'400;
    const auto config = [](std::int64_t total) {
        return json{{"quota_total", total}, {"quota_duration", kDay}};
    };
    const json whole{{"quota_usage", budgets.used(BudgetKind::Posts, now)},
                     {"config", config(budgets.most(BudgetKind::Posts))},
                     {"reply_quota_usage", budgets.used(BudgetKind::Replies, now)},
                     {"reply_config", config(budgets.most(BudgetKind::Replies))},
                     {"delete_quota_usage", budgets.used(BudgetKind::Deletes, now)},
                     {"delete_config", config(budgets.most(BudgetKind::Deletes))},
                     {"location_search_quota_usage", 0},
                     {"location_search_config", config(500)}};
    return filtered(whole, request, true, false);
}

} // namespace weft::simulator
