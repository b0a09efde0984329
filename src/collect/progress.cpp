// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/progress.h"

namespace weft::collect {

std::string_view stageName(Stage stage) {
    switch (stage) {
    case Stage::Profile:
        return "profile";
    case Stage::OwnThreads:
        return "threads";
    case Stage::GhostPosts:
        return "ghosts";
    case Stage::Conversations:
        return "conversations";
    case Stage::OwnReplies:
        return "replies";
    case Stage::Mentions:
        return "mentions";
    case Stage::Searches:
        return "search";
    case Stage::Profiles:
        return "profiles";
    case Stage::Counters:
        return "counters";
    case Stage::AccountInsights:
        return "account";
    case Stage::Import:
        return "import";
    }
    return "";
}

} // namespace weft::collect
