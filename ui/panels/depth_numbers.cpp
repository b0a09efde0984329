// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/index.h"
#include "panels/depth_words.h"

#include <QCoreApplication>

namespace weft::panels {

namespace {

using figures::CountedPosts;
using figures::LevelPosts;

CountedPeople number(const QString& text, const figures::CommunityNumber& counted) {
    return {text, QCoreApplication::translate("depth", "%1, 90 days", "name of posts").arg(text), counted};
}

} // namespace

std::vector<CountedPeople> depthNumbers(int part) {
    using metrics::ScoreComponent;
    switch (metrics::kScoreComponents.at(base::at(part))) {
    case ScoreComponent::Horizontal:
        return {number(QCoreApplication::translate("depth", "Replies among the audience"),
                       CountedPosts::AmongAudience)};
    case ScoreComponent::Answers:
        return {number(QCoreApplication::translate("depth", "Posts to you"), CountedPosts::Addressed)};
    case ScoreComponent::Loyalty:
        return {number(QCoreApplication::translate("depth", "First posts of newcomers"),
                       CountedPosts::Newcomers)};
    case ScoreComponent::Core:
        return {number(QCoreApplication::translate("depth", "Posts of the core"),
                       LevelPosts{metrics::Level::Core, LevelPosts::Who::Members}),
                number(QCoreApplication::translate("depth", "Posts of the regulars"),
                       LevelPosts{metrics::Level::Regular, LevelPosts::Who::Members})};
    case ScoreComponent::Reciprocity:
    case ScoreComponent::LivingThreads:
    case ScoreComponent::Outreach:
        break;
    }
    return {};
}

} // namespace weft::panels
