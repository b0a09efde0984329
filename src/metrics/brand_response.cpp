// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/brand_response.h"

#include <utility>

namespace weft::metrics {

namespace {

double seconds(std::chrono::milliseconds duration) {
    return static_cast<double>(duration.count()) / 1000.0;
}

} // namespace

std::optional<double> BrandResponse::crudeRate() const {
    if (addressed == 0) return std::nullopt;
    return static_cast<double>(answered) / static_cast<double>(addressed);
}

void ResponseCounter::add(const conversation::ScopedPost& post) {
    if (!post.addressed()) return;
    m_observations.push_back(
        {seconds(post.answeredAt.value_or(m_asOf) - post.createdAt), post.answeredAt.has_value()});
    m_response.addressed += 1;
    m_response.answered += post.answeredAt ? 1 : 0;
}

BrandResponse ResponseCounter::take() {
    m_response.curve = SurvivalCurve::estimate(std::move(m_observations));
    return std::move(m_response);
}

BrandResponse measureResponse(const ThreadForest& forest, const base::TimeRange& range, base::Instant asOf) {
    ResponseCounter counter(asOf);
    for (const auto& post : forest.scopedPosts(range))
        counter.add(post);
    return counter.take();
}

} // namespace weft::metrics
