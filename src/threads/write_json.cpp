// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/write_json.h"

#include "threads/json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr std::array kProgressWords{std::pair{std::string_view("IN_PROGRESS"), ContainerProgress::InProgress},
                                    std::pair{std::string_view("FINISHED"), ContainerProgress::Finished},
                                    std::pair{std::string_view("PUBLISHED"), ContainerProgress::Published},
                                    std::pair{std::string_view("ERROR"), ContainerProgress::Error},
                                    std::pair{std::string_view("EXPIRED"), ContainerProgress::Expired}};

bool isYes(const JsonValue& value) {
    return value.boolean() == true || value.text() == "true" || value.integer() == 1;
}

} // namespace

base::Result<std::string> parseCreatedId(std::string_view body) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    auto id = document->root().id("id");
    if (!id) return base::fail(ErrorCode::ApiBadAnswer, {}, "the answer does not say what was made (\"id\")");
    return *std::move(id);
}

base::Result<bool> parseSuccess(std::string_view body) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    const auto success = document->root().member("success");
    if (success && isYes(*success)) return true;
    return base::fail(ErrorCode::ApiBadAnswer, {},
                      success ? "the server says that it did not do it (\"success\": false)"
                              : "the answer does not say whether it was done (\"success\")");
}

base::Result<ContainerState> parseContainerState(std::string_view body) {
    const auto document = parseAnswer(body);
    if (!document) return base::fail(document.error());
    const auto word = document->root().text("status");
    if (!word) return base::fail(ErrorCode::ApiBadAnswer, {}, "the answer says no state (\"status\")");
    ContainerState state;
    const auto* found = std::ranges::find(kProgressWords, std::string_view(*word),
                                          &std::pair<std::string_view, ContainerProgress>::first);
    if (found != kProgressWords.end()) state.progress = found->second;
    if (state.progress == ContainerProgress::Error)
        state.error = document->root().text("error_message").value_or("UNKNOWN");
    return state;
}

} // namespace weft::threads
