// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reply_flow.h"

#include "metrics/proportions.h"

namespace weft::metrics {

void ReplyFlow::add(conversation::Flow flow, std::int64_t posts) {
    using conversation::Flow;
    switch (flow) {
    case Flow::None:
        return;
    case Flow::AudienceToAudience:
        audienceToAudience += posts;
        return;
    case Flow::AudienceToBrand:
        audienceToBrand += posts;
        return;
    case Flow::BrandToAudience:
        brandToAudience += posts;
        return;
    case Flow::AudienceSelf:
        audienceSelf += posts;
        return;
    case Flow::BrandSelf:
        brandSelf += posts;
        return;
    case Flow::AudienceUnknown:
        audienceUnknown += posts;
        return;
    case Flow::BrandUnknown:
        brandUnknown += posts;
        return;
    }
}

void ReplyFlow::add(const ReplyFlow& other) {
    audienceToAudience += other.audienceToAudience;
    audienceToBrand += other.audienceToBrand;
    brandToAudience += other.brandToAudience;
    audienceSelf += other.audienceSelf;
    brandSelf += other.brandSelf;
    audienceUnknown += other.audienceUnknown;
    brandUnknown += other.brandUnknown;
}

std::optional<double> ReplyFlow::horizontalShare() const {
    return ratio(audienceToAudience, audienceToAudience + audienceToBrand);
}

} // namespace weft::metrics
