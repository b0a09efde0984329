// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kind_shape.h"

namespace weft::simulator {

namespace {

constexpr KindShape kLiving{.brandRoots = 0.36,
                            .mentionRoots = 0.36,
                            .awayRoots = 0.28,
                            .brandThreadReplies = 8,
                            .peopleThreadReplies = 6,
                            .spread = 0.75,
                            .direct = 0.38,
                            .backAndForth = 0.45,
                            .brandAnswers = 0.78,
                            .brandMinutes = 70,
                            .brandJoins = 0.09,
                            .newcomers = 0.10,
                            .shallow = 0.04};
constexpr KindShape kHelpdesk{.brandRoots = 0.12,
                              .mentionRoots = 0.84,
                              .awayRoots = 0.04,
                              .brandThreadReplies = 3,
                              .peopleThreadReplies = 0.35,
                              .spread = 0.7,
                              .direct = 0.9,
                              .backAndForth = 0.2,
                              .brandAnswers = 0.94,
                              .brandMinutes = 16,
                              .brandJoins = 0.02,
                              .newcomers = 0.5,
                              .shallow = 0.1};
constexpr KindShape kBroadcast{.brandRoots = 0.86,
                               .mentionRoots = 0.12,
                               .awayRoots = 0.02,
                               .brandThreadReplies = 2.4,
                               .peopleThreadReplies = 0.5,
                               .spread = 0.8,
                               .direct = 0.93,
                               .backAndForth = 0.1,
                               .brandAnswers = 0.03,
                               .brandMinutes = 400,
                               .brandJoins = 0,
                               .newcomers = 0.45,
                               .shallow = 0.6};
constexpr KindShape kBait{.brandRoots = 0.9,
                          .mentionRoots = 0.09,
                          .awayRoots = 0.01,
                          .brandThreadReplies = 24,
                          .peopleThreadReplies = 0.5,
                          .spread = 0.6,
                          .direct = 0.96,
                          .backAndForth = 0.1,
                          .brandAnswers = 0.004,
                          .brandMinutes = 300,
                          .brandJoins = 0,
                          .newcomers = 0.4,
                          .shallow = 0.1};
constexpr KindShape kPileon{.brandRoots = 0.6,
                            .mentionRoots = 0.34,
                            .awayRoots = 0.06,
                            .brandThreadReplies = 3.5,
                            .peopleThreadReplies = 1.5,
                            .spread = 0.8,
                            .direct = 0.75,
                            .backAndForth = 0.25,
                            .brandAnswers = 0.12,
                            .brandMinutes = 240,
                            .brandJoins = 0.01,
                            .newcomers = 0.3,
                            .shallow = 0.25};

} // namespace

const KindShape& shapeOf(CommunityKind kind) {
    switch (kind) {
    case CommunityKind::Living:
        return kLiving;
    case CommunityKind::Helpdesk:
        return kHelpdesk;
    case CommunityKind::Broadcast:
        return kBroadcast;
    case CommunityKind::Bait:
        return kBait;
    default:
        return kPileon;
    }
}

} // namespace weft::simulator
