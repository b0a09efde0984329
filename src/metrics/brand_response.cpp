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
    const auto until = post.answeredAt ? post.answeredAt : post.goneAt;
    m_observations.push_back(
        observe({post.createdAt, until, post.answeredAt.has_value(), post.question}, m_asOf));
    m_response.addressed += 1;
    m_response.answered += post.answeredAt ? 1 : 0;
}

BrandResponse ResponseCounter::take() {
    m_response.curve = SurvivalCurve::estimate(std::move(m_observations));
    return std::move(m_response);
}

} // namespace weft::metrics
