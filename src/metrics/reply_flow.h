// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/kinds.h"

#include <cstdint>
#include <optional>

namespace weft::metrics {

/// Who replies to whom (metrics.md A2): replies in scope and in the range, by the sides of writer and target.
struct ReplyFlow {
    std::int64_t audienceToAudience = 0;
    std::int64_t audienceToBrand = 0;
    std::int64_t brandToAudience = 0;
    std::int64_t audienceSelf = 0;
    std::int64_t brandSelf = 0;
    std::int64_t audienceUnknown = 0;
    std::int64_t brandUnknown = 0;

    void add(conversation::Flow flow, std::int64_t posts = 1);
    void add(const ReplyFlow& other);

    /// AA ÷ (AA + AB): of what the audience says in reply, how much is said to each other. Nothing without
    /// such replies.
    [[nodiscard]] std::optional<double> horizontalShare() const;
};

} // namespace weft::metrics
