// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "conversation/scoped_post.h"
#include "metrics/kaplan_meier.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::metrics {

/// How the brand answers: unanswered posts count as still waiting at `asOf`, or when they were deleted.
struct BrandResponse {
    std::int64_t addressed = 0;
    std::int64_t answered = 0;
    /// Waiting times in seconds.
    SurvivalCurve curve;

    /// Answered ÷ addressed; biased down for fresh posts. Nothing when nobody spoke to the brand.
    [[nodiscard]] std::optional<double> crudeRate() const;
};

/// Gathers the posts that speak to the brand: those that reply to a brand post or name a brand handle
/// (metrics.md A4). Others are passed over.
class ResponseCounter {
public:
    explicit ResponseCounter(base::Instant asOf) : m_asOf(asOf) {}

    void add(const conversation::ScopedPost& post);

    [[nodiscard]] BrandResponse take();

private:
    base::Instant m_asOf;
    BrandResponse m_response;
    std::vector<Observation> m_observations;
};

} // namespace weft::metrics
