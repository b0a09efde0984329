// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/world.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::simulator {

/// How a generated community behaves.
enum class CommunityKind {
    /// People answer each other and return; the brand takes part and joins threads of others.
    Living,
    /// People ask the brand, the brand answers quickly; people hardly meet.
    Helpdesk,
    /// The brand posts, few answer, the brand hardly reacts.
    Broadcast,
    /// "A or B?": many shallow answers, and the brand never comes back to them.
    Bait,
    /// One thread draws a burst of critical replies within hours; the brand stays away.
    Pileon,
};

/// "living", "helpdesk", "broadcast", "bait", "pileon".
[[nodiscard]] std::string_view communityName(CommunityKind kind);
[[nodiscard]] std::optional<CommunityKind> communityFromName(std::string_view name);

enum class TextLanguage { English, French };

inline constexpr std::array kTextLanguages{TextLanguage::English, TextLanguage::French};

/// "en", "fr".
[[nodiscard]] std::string_view languageCode(TextLanguage language);

/// What to generate. The same options give the same posts, byte for byte.
struct CommunityOptions {
    CommunityKind kind = CommunityKind::Living;
    std::string brand = "atelier_nordet";
    int days = 90;
    /// How many posts there are about, over all days.
    int posts = 5000;
    std::uint64_t seed = 1;
    std::vector<TextLanguage> languages{TextLanguage::English, TextLanguage::French};
    /// Some threads of the brand ask for approval, and hold a few more replies that wait for it.
    bool approvals = false;
    /// In the last hours of the history many speak of one thing, to the brand.
    bool talk = false;
    /// The newest moment of the history.
    base::Instant end{};
};

/// A community whose history ends at options.end. With a live speed its life goes on after that moment, which
/// must then be the present.
[[nodiscard]] World communityWorld(const CommunityOptions& options, std::optional<double> liveSpeed);

} // namespace weft::simulator
