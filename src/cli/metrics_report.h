// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/period_options.h"
#include "metrics/brand_response.h"
#include "metrics/engagement.h"
#include "metrics/reply_flow.h"
#include "metrics/weave.h"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::cli {

/// Everything that `weftctl metrics` says about a period.
struct MetricsReport {
    std::vector<std::string> brands;
    Period period;
    metrics::ForestCounts counts;
    /// Members active in scope and in the period.
    std::int64_t people = 0;
    /// Always by days.
    metrics::Weave weave;
    metrics::ReplyFlow flow;
    metrics::BrandResponse response;
    metrics::Engagement engagement;
};

[[nodiscard]] MetricsReport measure(const Question& question);

/// A summary that can be pasted into a mail.
[[nodiscard]] std::string toText(const MetricsReport& report);

} // namespace weft::cli
