// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/page_faults.h"

#include "simulator/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace weft::simulator {

namespace {

using nlohmann::json;

bool hasList(const json& body) {
    return body.contains("data") && body["data"].is_array();
}

bool spoilTypes(json& body, std::uint64_t dice) {
    constexpr std::uint64_t kWays = 4;
    if (!body.contains("data")) {
        body = json::array();
        return true;
    }
    json& data = body["data"];
    const bool hasElement = data.is_array() && !data.empty() && data.back().is_object();
    switch (hasElement ? dice % kWays : dice % 2) {
    case 0:
        data = nullptr;
        return true;
    case 1:
        data = json{{"0", "not a list"}};
        return true;
    default:
        break;
    }
    json& element = data[mixBits(dice) % data.size()];
    if (dice % kWays == 2 || !element.contains("timestamp"))
        element = "unexpected";
    else
        element["timestamp"] = json::array({1, 2});
    return true;
}

bool loopCursor(json& body, const ApiRequest& request) {
    const auto asked = request.parameter("after");
    if (!asked || asked->empty() || !hasList(body) || body["data"].empty()) return false;
    body["paging"]["cursors"]["after"] = *asked;
    body["paging"].erase("next");
    return true;
}

bool shuffle(json& body, std::uint64_t dice) {
    if (!hasList(body) || body["data"].size() < 2) return false;
    json& data = body["data"];
    Random random(dice);
    for (std::size_t left = data.size(); left > 1; --left)
        std::swap(data[left - 1], data[random.below(left)]);
    return true;
}

/// As if posts had been put in before this page since the last one was read.
bool repeatEarlier(json& body, const PageFaultContext& context) {
    if (!hasList(body) || body["data"].empty() || !context.request.parameter("after")) return false;
    const std::string before = body.value("/paging/cursors/before"_json_pointer, std::string());
    if (before.empty()) return false;
    constexpr std::uint64_t kMostRepeated = 4;
    ApiRequest earlier = context.request;
    std::erase_if(earlier.parameters,
                  [](const auto& pair) { return pair.first == "after" || pair.first == "limit"; });
    earlier.parameters.emplace_back("before", before);
    earlier.parameters.emplace_back("limit", std::to_string(1 + context.dice % kMostRepeated));
    const json page = json::parse(context.ask(earlier).body, nullptr, false);
    if (page.is_discarded() || !hasList(page) || page["data"].empty()) return false;
    json data = page["data"];
    data.insert(data.end(), body["data"].begin(), body["data"].end());
    body["data"] = std::move(data);
    return true;
}

} // namespace

bool isPageFault(Fault fault) {
    return fault == Fault::WrongTypes || fault == Fault::CursorLoop || fault == Fault::NoPaging ||
           fault == Fault::Shuffled || fault == Fault::Changing;
}

bool spoilPage(Fault fault, const PageFaultContext& context, ApiAnswer& answer) {
    if (answer.status != 200) return false;
    json body = json::parse(answer.body, nullptr, false);
    if (body.is_discarded() || !body.is_object()) return false;
    bool changed = false;
    if (fault == Fault::WrongTypes) changed = spoilTypes(body, context.dice);
    if (fault == Fault::CursorLoop) changed = loopCursor(body, context.request);
    if (fault == Fault::NoPaging) changed = body.erase("paging") > 0;
    if (fault == Fault::Shuffled) changed = shuffle(body, context.dice);
    if (fault == Fault::Changing) changed = repeatEarlier(body, context);
    if (changed) answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return changed;
}

} // namespace weft::simulator
