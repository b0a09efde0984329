// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/account_object.h"

#include "simulator/fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace weft::simulator {

namespace {

using nlohmann::json;
using namespace std::chrono;

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
    answer.body = (inList ? json{{"data", json::array({object})}} : object).dump();
    return answer;
}

bool expired(std::string_view token) {
    return token.starts_with("expired");
}

int ownSince(const Moment& moment, World::List list, hours span) {
    const World::List seen = moment.seen(list);
    const auto first = std::ranges::upper_bound(seen, moment.now - span, {},
                                                [&](World::Index i) { return moment.world.post(i).time; });
    return static_cast<int>(seen.end() - first);
}

} // namespace

ApiAnswer accountObject(const Moment& moment, const ApiRequest& request) {
    const SimProfile& owner = moment.world.owner();
    const json whole{
        {"id", owner.id},
        {"username", owner.username},
        {"name", owner.name},
        {"threads_profile_picture_url", "https://media.example.net/people/" + owner.username + ".jpg"},
        {"threads_biography", owner.biography},
        {"is_verified", owner.verified},
        {"recently_searched_keywords", nullptr},
        {"is_eligible_for_geo_gating", false}};
    return filtered(whole, request, false, true);
}

ApiAnswer tokenObject(const Moment& moment, const ApiRequest& request) {
    const auto token = request.parameter("input_token");
    if (!token || token->empty())
        return errorAnswer(badParameter("(#100) The parameter input_token is required"));
    const auto seconds = [](base::Instant instant) { return base::toMs(instant) / 1000; };
    const base::Instant issued = floor<days>(moment.now) - days{7};
    json data{
        {"type", "USER"},
        {"application", "Weft simulator"},
        {"data_access_expires_at", seconds(issued + days{90})},
        {"expires_at", seconds(expired(*token) ? issued + days{1} : issued + days{60})},
        {"is_valid", !expired(*token)},
        {"issued_at", seconds(issued)},
        {"scopes",
         {"threads_basic", "threads_read_replies", "threads_manage_insights", "threads_manage_mentions"}},
        {"user_id", moment.world.owner().id}};
    ApiAnswer answer;
    answer.body = json{{"data", std::move(data)}}.dump();
    return answer;
}

ApiAnswer publishingLimit(const Moment& moment, const ApiRequest& request) {
    const auto config = [](int total) { return json{{"quota_total", total}, {"quota_duration", 86400}}; };
    const json whole{{"quota_usage", ownSince(moment, moment.world.ownThreads(), hours{24})},
                     {"config", config(250)},
                     {"reply_quota_usage", ownSince(moment, moment.world.ownReplies(), hours{24})},
                     {"reply_config", config(1000)},
                     {"delete_quota_usage", 0},
                     {"delete_config", config(100)},
                     {"location_search_quota_usage", 0},
                     {"location_search_config", config(500)}};
    return filtered(whole, request, true, false);
}

std::optional<ApiError> tokenError(std::string_view token) {
    if (token.empty())
        return ApiError{401,
                        190,
                        std::nullopt,
                        "OAuthException",
                        "An access token is required to request this resource.",
                        false};
    if (expired(token))
        return ApiError{
            400, 190, 463, "OAuthException", "Error validating access token: Session has expired", false};
    return std::nullopt;
}

} // namespace weft::simulator
