// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/proportions.h"
#include "metrics/reply_flow.h"
#include "metrics/scope_table.h"

#include <cstdint>
#include <optional>
#include <span>

namespace weft::metrics {

/// Who replies to whom in a window's range (metrics.md A2), with how far the horizontal share can be trusted:
/// replies of one thread are not independent.
struct FlowSummary {
    ReplyFlow replies;
    /// AA ÷ (AA + AB) over all replies, clustered by thread. Nothing without such replies.
    std::optional<Proportion> horizontal = std::nullopt;
    /// The mean over the threads with such replies: one viral thread weighs no more than another.
    std::optional<double> horizontalMacro = std::nullopt;

    /// AB ÷ (AA + AB).
    [[nodiscard]] std::optional<double> verticalShare() const;

    /// AA ÷ (AA + AB + BA), which does count the brand's own replies.
    [[nodiscard]] std::optional<double> horizontalOfAll() const;
};

/// The replies of one thread that were written in the range.
[[nodiscard]] ReplyFlow measureThreadFlow(const ScopeTable& table, std::int32_t thread, const Window& window);

[[nodiscard]] FlowSummary combineThreadFlows(std::span<const ReplyFlow> threads);

[[nodiscard]] FlowSummary measureFlow(const ScopeTable& table, const Window& window);

} // namespace weft::metrics
