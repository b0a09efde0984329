// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reading.h"

#include "simulator/insights.h"
#include "simulator/list_answer.h"
#include "simulator/media_object.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::simulator {

namespace {

using nlohmann::json;

ApiAnswer jsonAnswer(const json& body) {
    ApiAnswer answer;
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

/// The ghost posts that have not vanished yet.
World::List presentGhosts(const Moment& moment) {
    const World::List ghosts = moment.seen(moment.world.ghostPosts());
    const auto first = std::ranges::upper_bound(ghosts, moment.now - kGhostLife, {}, [&](World::Index index) {
        return moment.world.post(index).time;
    });
    return {first, ghosts.end()};
}

ApiAnswer pendingReplies(const Moment& moment, World::Index index, const ApiRequest& request,
                         const ApiOptions& options) {
    const World& world = moment.world;
    if (!world.isOwn(index)) return errorAnswer(notPermitted());
    if (!world.post(index).asksApproval)
        return errorAnswer(badParameter("(#100) The post does not ask for approval of replies"));
    const std::string_view status = request.parameter("approval_status").value_or("pending");
    if (status != "pending" && status != "ignored")
        return errorAnswer(badParameter("(#100) Param approval_status must be pending or ignored"));
    const auto wanted = status == "pending" ? ReplyApproval::Pending : ReplyApproval::Ignored;
    std::vector<World::Index> replies;
    std::ranges::copy_if(world.pendingReplies(), std::back_inserter(replies), [&](World::Index reply) {
        return world.threadOf(reply) == index && world.post(reply).approval == wanted;
    });
    return listAnswer(moment, replies, ListKind::OfPost, FieldColumn::Pending, request, options);
}

} // namespace

ApiAnswer accountList(EndpointId endpoint, const Moment& moment, const ApiRequest& request,
                      const ApiOptions& options) {
    const World& world = moment.world;
    const auto list = [&](World::List posts, FieldColumn column) {
        return listAnswer(moment, posts, ListKind::OfUser, column, request, options);
    };
    switch (endpoint) {
    case EndpointId::OwnReplies:
        return list(world.ownReplies(), FieldColumn::Replies);
    case EndpointId::GhostPosts:
        return list(presentGhosts(moment), FieldColumn::Own);
    case EndpointId::Mentions:
        return list(options.unapproved ? World::List{} : world.mentions(), FieldColumn::Mentions);
    default:
        return list(world.ownThreads(), FieldColumn::Own);
    }
}

ApiAnswer mediaAnswer(EndpointId endpoint, const Moment& moment, World::Index index,
                      const ApiRequest& request, const ApiOptions& options) {
    const World& world = moment.world;
    if (endpoint == EndpointId::Media) {
        const auto fields = parseFields(request.parameter("fields"), fieldsOf(FieldColumn::One));
        if (!fields) return errorAnswer(fields.error());
        return jsonAnswer(mediaObject(moment, index, *fields, FieldColumn::One));
    }
    if (endpoint == EndpointId::PendingReplies) return pendingReplies(moment, index, request, options);
    const bool own = world.isOwn(index);
    if (endpoint == EndpointId::MediaInsights)
        return own ? mediaInsights(moment, index, request) : errorAnswer(notPermitted());
    // The permission covers what stands in threads of the account's own.
    if (!own && !world.isOwn(world.threadOf(index))) return errorAnswer(notPermitted());
    const bool all = endpoint == EndpointId::Conversation;
    return listAnswer(moment, all ? world.conversation(index) : world.directReplies(index), ListKind::OfPost,
                      FieldColumn::Replies, request, options);
}

ApiAnswer pictureAnswer(const Moment& moment, std::string_view id, const ApiRequest& request) {
    const auto picture = findPicture(moment.world, id);
    if (!picture || picture->post >= moment.visible || moment.world.post(picture->post).gone ||
        moment.world.post(picture->post).authorHidden)
        return errorAnswer(noSuchObject(id));
    const auto fields = parseFields(request.parameter("fields"), fieldsOf(FieldColumn::One));
    if (!fields) return errorAnswer(fields.error());
    return jsonAnswer(pictureObject(moment, *picture, *fields));
}

} // namespace weft::simulator
