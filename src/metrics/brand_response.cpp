// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/brand_response.h"

#include "metrics/proportions.h"
#include "metrics/waiting.h"

#include <utility>

namespace weft::metrics {

std::optional<double> BrandResponse::crudeRate() const {
    return ratio(answered, addressed);
}

void ResponseCounter::add(const conversation::ScopedPost& post) {
    if (!post.addressed()) return;
    m_observations.push_back(
        {secondsBetween(post.createdAt, post.answeredAt.value_or(m_asOf)), post.answeredAt.has_value()});
    m_response.addressed += 1;
    m_response.answered += post.answeredAt ? 1 : 0;
}

BrandResponse ResponseCounter::take() {
    m_response.curve = SurvivalCurve::estimate(std::move(m_observations));
    return std::move(m_response);
}

} // namespace weft::metrics
