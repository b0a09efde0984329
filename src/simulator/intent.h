// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/random.h"

#include <optional>
#include <string_view>

namespace weft::simulator {

/// What somebody wants to say with a post.
enum class Intent {
    // People start a thread.
    Ask,
    Problem,
    Share,
    Bragging,
    Quote,
    // People answer.
    Advice,
    Experience,
    Followup,
    MeToo,
    Thanks,
    Welcome,
    Agree,
    Disagree,
    Settle,
    Joke,
    Laugh,
    Praise,
    Short,
    Pick,
    // People quarrel.
    Critic,
    Defend,
    Rebut,
    Heat,
    // The brand.
    BrandNews,
    BrandAsk,
    BrandBait,
    BrandTease,
    BrandChange,
    BrandHelp,
    BrandThanks,
    BrandCurious,
    BrandJoke,
    BrandJoin,
    BrandSorry,
    BrandCanned,
};

inline constexpr std::size_t kIntents = 35;

/// The intent that the phrase texts call "ask", "bnews" …
[[nodiscard]] std::optional<Intent> intentFromName(std::string_view name);

/// What a person may want to say to a post. The asker is who started the thread.
[[nodiscard]] Intent personAnswer(Intent parent, bool byAsker, Random& random);

/// What the brand says to a post.
[[nodiscard]] Intent brandAnswer(Intent parent);

} // namespace weft::simulator
