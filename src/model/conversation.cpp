// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/conversation.h"

#include <algorithm>

namespace weft::model {

namespace {

constexpr std::array<std::string_view, kConversationKinds> kNames{
    "brand_post", "brand_answer",  "vertical",      "horizontal",
    "outbound",   "audience_root", "audience_self", "unclear"};

} // namespace

std::string_view kindName(ConversationKind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<ConversationKind> kindFromName(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<ConversationKind>(found - kNames.begin());
}

} // namespace weft::model
