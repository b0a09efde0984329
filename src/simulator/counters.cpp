// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/counters.h"

#include "simulator/random.h"

#include <algorithm>
#include <cmath>

namespace weft::simulator {

namespace {

using model::Metric;

constexpr double kHourMs = 3'600'000.0;

double ageInHours(const World& world, base::Instant time, base::Instant now) {
    if (world.pace()) {
        time = world.pace()->dataTime(time);
        now = world.pace()->dataTime(now);
    }
    return std::max(0.0, static_cast<double>((now - time).count()) / kHourMs);
}

/// The part of the final number that is reached at an age.
double reached(double hours, double timeConstant) {
    return 1.0 - std::exp(-hours / timeConstant);
}

std::int64_t whole(double value) {
    return static_cast<std::int64_t>(value);
}

} // namespace

std::array<std::int64_t, model::kMetrics.size()> countersAt(const World& world, World::Index index,
                                                            base::Instant now) {
    const SimPost& post = world.post(index);
    const std::size_t visible = world.visibleAt(now);
    const auto list = post.isReply() ? world.directReplies(index) : world.conversation(index);
    const auto replies = static_cast<double>(World::visiblePart(list, visible).size());
    const double hours = ageInHours(world, post.time, now);
    const std::uint64_t hash = hashText(post.id, 1);
    const double luck = unitInterval(hash);

    const double audience = (post.isReply() ? 18.0 : 160.0) * std::min(std::pow(1.0 - luck, -0.7), 400.0);
    double views = audience * reached(hours, 14.0) + 35.0 * replies;
    const double likeRate = 0.01 + 0.045 * unitInterval(mixBits(hash));
    const double likes = audience * likeRate * reached(hours, 8.0) + 0.8 * replies;
    const double reposts = likes * (0.02 + 0.06 * unitInterval(mixBits(hash + 1)));
    const double shares = likes * (0.04 + 0.08 * unitInterval(mixBits(hash + 2)));

    // In the order of model::Metric.
    std::array<std::int64_t, model::kMetrics.size()> values{
        whole(views), whole(likes), whole(replies), whole(reposts), whole(reposts * 0.2), whole(shares)};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (post.given[i] && static_cast<Metric>(i) != Metric::Replies) values[i] = *post.given[i];
    if (!post.given[0]) values[0] = std::max(values[0], values[1] * 9);
    return values;
}

std::int64_t followersAt(const World& world, base::Instant now) {
    const auto authors = static_cast<std::int64_t>(world.authorsAt(world.visibleAt(now)));
    const auto base = static_cast<std::int64_t>(hashText(world.owner().id) % 900);
    return 240 + base + 7 * authors;
}

} // namespace weft::simulator
