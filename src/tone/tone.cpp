// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone/tone.h"

#include <algorithm>

namespace weft::tone {

std::string_view toneName(Tone tone) {
    switch (tone) {
    case Tone::Negative:
        return "negative";
    case Tone::None:
        return "none";
    case Tone::Positive:
        return "positive";
    }
    return {};
}

std::optional<Tone> toneFromName(std::string_view name) {
    const auto* found = std::ranges::find(kTones, name, toneName);
    return found == kTones.end() ? std::nullopt : std::optional(*found);
}

} // namespace weft::tone
