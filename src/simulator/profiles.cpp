// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/profiles.h"

#include "model/handle.h"
#include "simulator/counters.h"
#include "simulator/list_answer.h"
#include "simulator/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::simulator {

namespace {

using nlohmann::json;

constexpr std::int64_t kFewestFollowers = 100;
constexpr std::chrono::days kSummed{7};

/// What somebody has written by now; an error when the API does not tell of them.
tl::expected<World::List, ApiError> publicPosts(const Moment& moment, const ApiRequest& request,
                                                const ApiOptions& options) {
    const std::string_view handle = request.parameter("username").value_or("");
    if (handle.empty()) return tl::unexpected(badParameter("(#100) The parameter username is required"));
    if (options.unapproved) return tl::unexpected(notPermitted());
    const World::List posts = moment.seen(moment.world.postsBy(handle));
    const bool known =
        !posts.empty() || model::foldHandle(handle) == model::foldHandle(moment.world.owner().username);
    if (!known || followersOf(moment, handle) < kFewestFollowers) return tl::unexpected(noSuchObject(handle));
    return posts;
}

/// The counters of somebody's posts of the last seven days together.
std::array<std::int64_t, model::kMetrics.size()> weekOf(const Moment& moment, World::List posts) {
    std::array<std::int64_t, model::kMetrics.size()> sums{};
    for (const World::Index index : posts) {
        if (moment.world.post(index).time < moment.now - kSummed) continue;
        const auto counters = countersAt(moment.world, index, moment.now);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += counters[i];
    }
    return sums;
}

} // namespace

std::int64_t followersOf(const Moment& moment, std::string_view handle) {
    const std::string folded = model::foldHandle(handle);
    if (folded == model::foldHandle(moment.world.owner().username))
        return followersAt(moment.world, moment.now);
    // Many small accounts, a few large ones.
    const double luck = unitInterval(hashText(folded, 50));
    return static_cast<std::int64_t>(std::min(60.0 * std::pow(1.0 - luck, -1.3), 4e6));
}

ApiAnswer profileLookup(const Moment& moment, const ApiRequest& request, const ApiOptions& options) {
    const auto posts = publicPosts(moment, request, options);
    if (!posts) return errorAnswer(posts.error());
    const bool owner = posts->empty() || moment.world.isOwn(posts->back());
    const std::string handle =
        owner ? moment.world.owner().username : moment.world.post(posts->back()).author;
    const SimProfile profile = owner ? moment.world.owner() : profileFor(handle);
    const auto week = weekOf(moment, *posts);
    const auto sum = [&](model::Metric metric) { return week[static_cast<std::size_t>(metric)]; };
    const json body{{"username", handle},
                    {"name", profile.name},
                    {"profile_picture_url", "https://media.example.net/people/" + handle + ".jpg"},
                    {"biography", owner ? profile.biography : "Writing here as " + profile.name},
                    {"is_verified", owner ? profile.verified : moment.world.post(posts->back()).verified},
                    {"follower_count", followersOf(moment, handle)},
                    {"likes_count", sum(model::Metric::Likes)},
                    {"quotes_count", sum(model::Metric::Quotes)},
                    {"replies_count", sum(model::Metric::Replies)},
                    {"reposts_count", sum(model::Metric::Reposts)},
                    {"views_count", sum(model::Metric::Views)}};
    ApiAnswer answer;
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

ApiAnswer profilePosts(const Moment& moment, const ApiRequest& request, const ApiOptions& options) {
    const auto posts = publicPosts(moment, request, options);
    if (!posts) return errorAnswer(posts.error());
    std::vector<World::Index> threads;
    std::ranges::copy_if(*posts, std::back_inserter(threads),
                         [&](World::Index index) { return !moment.world.post(index).isReply(); });
    return listAnswer(moment, threads, ListKind::OfUser, FieldColumn::Profile, request, options);
}

} // namespace weft::simulator
