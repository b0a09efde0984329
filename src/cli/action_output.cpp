// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/action_output.h"

#include "base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::cli {

namespace {

using nlohmann::ordered_json;
using store::ActionState;

constexpr std::size_t kLine = 200;

ordered_json textOrNull(const std::optional<std::string>& text) {
    return text ? ordered_json(*text) : ordered_json();
}

} // namespace

std::string_view stateWord(ActionState state) {
    switch (state) {
    case ActionState::Prepared:
        return "prepared";
    case ActionState::Sent:
        return "sent";
    case ActionState::Done:
        return "done";
    case ActionState::Failed:
        return "failed";
    case ActionState::Unknown:
        return "unknown";
    }
    return "";
}

ordered_json actionJson(const store::Action& action) {
    ordered_json json{{"id", action.id},
                      {"kind", store::actionName(action.kind)},
                      {"target_id", action.targetId},
                      {"state", stateWord(action.state)},
                      {"created_at", base::formatInstant(action.createdAt)},
                      {"changed_at", base::formatInstant(action.changedAt)}};
    if (action.kind == store::ActionKind::Reply) {
        json["text"] = action.text;
        json["post_id"] = textOrNull(action.postId);
    }
    if (action.error)
        json["error"] = {{"code", base::errorName(action.error->code)},
                         {"where", action.error->where},
                         {"detail", action.error->detail}};
    return json;
}

std::string oneLine(std::string_view text) {
    std::string line(base::utf8Prefix(text, kLine));
    std::ranges::replace_if(
        line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    if (line.size() < text.size()) line += "…";
    return line;
}

Exit exitOf(const std::vector<app::ActionOutcome>& outcomes) {
    auto exit = Exit::Done;
    for (const auto& outcome : outcomes) {
        if (outcome.action.state == ActionState::Failed) return Exit::Failed;
        if (outcome.action.state != ActionState::Done) exit = Exit::Partly;
    }
    return exit;
}

} // namespace weft::cli
