// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/api_answer.h"

#include "simulator/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::simulator {

namespace {

std::string traceId(std::string_view message) {
    static constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    std::string id = "A";
    std::uint64_t hash = hashText(message);
    for (int i = 0; i < 19; ++i) {
        id += kLetters[hash % kLetters.size()];
        hash = mixBits(hash);
    }
    return id;
}

} // namespace

std::optional<std::string_view> ApiRequest::parameter(std::string_view name) const {
    const auto found =
        std::ranges::find(parameters, name, [](const auto& pair) -> std::string_view { return pair.first; });
    if (found == parameters.end()) return std::nullopt;
    return found->second;
}

ApiAnswer errorAnswer(const ApiError& error) {
    nlohmann::json body{{"message", error.message}, {"type", error.type}, {"code", error.code}};
    if (!error.textCode.empty()) body["code"] = error.textCode;
    if (error.subcode) body["error_subcode"] = *error.subcode;
    body["is_transient"] = error.transient;
    body["fbtrace_id"] = traceId(error.message);
    ApiAnswer answer;
    answer.status = error.status;
    const nlohmann::json wrapped{{"error", std::move(body)}};
    answer.body = wrapped.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return answer;
}

ApiError badParameter(std::string message) {
    return {400, 100, std::nullopt, "THApiException", std::move(message), false};
}

ApiError noSuchObject(std::string_view id) {
    return {400,
            100,
            33,
            "THApiException",
            "Unsupported get request. Object with ID '" + std::string(id) +
                "' does not exist, cannot be loaded due to missing permissions, or does not support this "
                "operation",
            false};
}

ApiError notPermitted() {
    return {400,  10, std::nullopt, "THApiException", "Application does not have permission for this action",
            false};
}

} // namespace weft::simulator
