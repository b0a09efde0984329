// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/community.h"

namespace weft::simulator {

/// The numbers behind a kind of community. Shares and chances are 0 to 1.
struct KindShape {
    /// Who starts threads: the brand, people who name the brand, people who do not (there the brand may
    /// join).
    double brandRoots;
    double mentionRoots;
    double awayRoots;
    /// Answers of people to a thread of the brand and to one of people: median and spread (log-normal).
    double brandThreadReplies;
    double peopleThreadReplies;
    double spread;
    /// Share of answers that go straight to the root.
    double direct;
    /// Chance that who was answered answers back.
    double backAndForth;
    /// Chance that the brand answers a post that speaks to it, and after how many minutes.
    double brandAnswers;
    double brandMinutes;
    /// Chance that the brand joins where people talk to each other.
    double brandJoins;
    /// Chance that the next post is by somebody new.
    double newcomers;
    /// Share of short words among answers to the root.
    double shallow;
};

[[nodiscard]] const KindShape& shapeOf(CommunityKind kind);

} // namespace weft::simulator
