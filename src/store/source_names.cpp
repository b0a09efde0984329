// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::store {

namespace {

constexpr std::array<std::pair<Source, std::string_view>, 10> kNames{{
    {Source::OwnThreads, "threads"},
    {Source::Conversation, "conversation"},
    {Source::OwnReplies, "replies"},
    {Source::Mentions, "mentions"},
    {Source::GhostPosts, "ghosts"},
    {Source::Search, "search"},
    {Source::Profile, "profile"},
    {Source::Pending, "pending"},
    {Source::Sent, "sent"},
    {Source::Import, "import"},
}};

} // namespace

std::string_view sourceName(Source source) {
    const auto* found = std::ranges::find(kNames, source, &std::pair<Source, std::string_view>::first);
    return found == kNames.end() ? "import" : found->second;
}

Source sourceFromName(std::string_view name) {
    const auto* found = std::ranges::find(kNames, name, &std::pair<Source, std::string_view>::second);
    return found == kNames.end() ? Source::Import : found->first;
}

} // namespace weft::store
