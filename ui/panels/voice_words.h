// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"
#include "charts/hour_grid.h"
#include "charts/step_curve.h"
#include "panels/figure_card.h"

#include <array>

namespace weft::panels {

/// How the cards of the Voice screen read: answers, hollow phrases, canned replies, questions, tone.
[[nodiscard]] std::array<CardContent, 5> voiceCards(const app::VoiceSnapshot& snapshot);

/// How soon the brand answers.
/// The posts behind the cards, in order of time: what the brand was asked and asked itself, the posts with
/// hollow phrases and the canned replies, and those whose tone is known.
[[nodiscard]] std::array<std::vector<std::string>, 5> voiceCardPosts(const app::VoiceSnapshot& snapshot);

[[nodiscard]] charts::StepCurveSpec answerCurve(const app::VoiceSnapshot& snapshot);

/// At which hours people speak to the brand, and at which it replies.
[[nodiscard]] charts::HourGridSpec addressedHours(const app::VoiceSnapshot& snapshot);
[[nodiscard]] charts::HourGridSpec replyHours(const app::VoiceSnapshot& snapshot);

/// "20% clearly positive · 68% no clear tone · 12% clearly negative"; empty when there are no shares.
[[nodiscard]] QString toneShares(const app::ToneShares& shares);

} // namespace weft::panels
