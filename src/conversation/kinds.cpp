// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/kinds.h"

namespace weft::conversation {

using model::ConversationKind;

namespace {

ConversationKind brandKind(const Seen& seen) {
    if (seen.parentKind == ParentKind::None) return ConversationKind::BrandPost;
    if (seen.place == ThreadPlace::Away) return ConversationKind::Outbound;
    if (seen.place == ThreadPlace::Unknown || seen.parentKind == ParentKind::Orphan)
        return ConversationKind::Unclear;
    return seen.parentByBrand ? ConversationKind::BrandPost : ConversationKind::BrandAnswer;
}

ConversationKind audienceKind(const Seen& seen) {
    if (seen.parentKind == ParentKind::None) return ConversationKind::AudienceRoot;
    if (seen.parentKind == ParentKind::Orphan) return ConversationKind::Unclear;
    if (seen.parentByBrand) return ConversationKind::Vertical;
    // Two posts without an author may well be by one person.
    if (!seen.authorKnown && !seen.parentAuthorKnown) return ConversationKind::Unclear;
    return seen.sameAuthor ? ConversationKind::AudienceSelf : ConversationKind::Horizontal;
}

} // namespace

ConversationKind kindOf(const Seen& seen) {
    return seen.byBrand ? brandKind(seen) : audienceKind(seen);
}

Flow flowOf(const Seen& seen) {
    if (seen.parentKind == ParentKind::None) return Flow::None;
    if (seen.byBrand) {
        if (seen.parentKind == ParentKind::Orphan) return Flow::BrandUnknown;
        return seen.parentByBrand ? Flow::BrandSelf : Flow::BrandToAudience;
    }
    switch (audienceKind(seen)) {
    case ConversationKind::Vertical:
        return Flow::AudienceToBrand;
    case ConversationKind::Horizontal:
        return Flow::AudienceToAudience;
    case ConversationKind::AudienceSelf:
        return Flow::AudienceSelf;
    default:
        return Flow::AudienceUnknown;
    }
}

} // namespace weft::conversation
