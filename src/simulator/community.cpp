// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/community.h"

#include <algorithm>

namespace weft::simulator {

namespace {

struct Named {
    CommunityKind kind;
    std::string_view name;
};

constexpr std::array<Named, 5> kKinds{{{CommunityKind::Living, "living"},
                                       {CommunityKind::Helpdesk, "helpdesk"},
                                       {CommunityKind::Broadcast, "broadcast"},
                                       {CommunityKind::Bait, "bait"},
                                       {CommunityKind::Pileon, "pileon"}}};

} // namespace

std::string_view communityName(CommunityKind kind) {
    return std::ranges::find(kKinds, kind, &Named::kind)->name;
}

std::optional<CommunityKind> communityFromName(std::string_view name) {
    const auto found = std::ranges::find(kKinds, name, &Named::name);
    if (found == kKinds.end()) return std::nullopt;
    return found->kind;
}

std::string_view languageCode(TextLanguage language) {
    return language == TextLanguage::English ? "en" : "fr";
}

World communityWorld(const CommunityOptions& options, std::optional<double> liveSpeed) {
    (void)liveSpeed;
    return {profileFor(options.brand), {}};
}

} // namespace weft::simulator
