// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/api.h"

#include "simulator/account_object.h"
#include "simulator/fields.h"
#include "simulator/insights.h"
#include "simulator/media_object.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace weft::simulator {

namespace {

using nlohmann::json;

/// Calls that an account has in 24 hours when hardly anybody sees its posts.
constexpr std::size_t kDailyCalls = 48'000;

constexpr std::array<std::string_view, 5> kUserEdges{"threads", "replies", "mentions", "threads_insights",
                                                     "threads_publishing_limit"};
constexpr std::array<std::string_view, 3> kMediaEdges{"replies", "conversation", "insights"};

ApiError noSuchEdge(std::string_view edge) {
    return badParameter("(#100) Tried accessing nonexisting field (" + std::string(edge) + ")");
}

ApiAnswer jsonAnswer(const json& body) {
    ApiAnswer answer;
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

} // namespace

ApiPath splitPath(std::string_view path) {
    if (path.starts_with('/')) path.remove_prefix(1);
    if (path == "v1.0") path = {};
    if (path.starts_with("v1.0/")) path.remove_prefix(5);
    if (path.ends_with('/')) path.remove_suffix(1);
    ApiPath parts;
    const std::size_t slash = path.find('/');
    parts.node = path.substr(0, slash);
    if (slash == std::string_view::npos) return parts;
    parts.edge = path.substr(slash + 1);
    parts.tooLong = parts.edge.find('/') != std::string::npos;
    return parts;
}

Api::Api(World world, ApiOptions options, const base::Clock& clock)
    : m_world(std::move(world)), m_options(options), m_clock(clock) {
}

bool Api::isOwner(std::string_view node) const {
    return node == "me" || node == m_world.owner().id;
}

std::string Api::endpointOf(std::string_view path) const {
    const ApiPath parts = splitPath(path);
    if (parts.node == "debug_token" && parts.edge.empty()) return "/debug_token";
    const bool user = isOwner(parts.node);
    const std::string node = user ? "/me" : "/{media}";
    if (parts.edge.empty()) return parts.node.empty() ? "other" : node;
    const bool known = user ? std::ranges::find(kUserEdges, parts.edge) != kUserEdges.end()
                            : std::ranges::find(kMediaEdges, parts.edge) != kMediaEdges.end();
    return known ? node + "/" + parts.edge : "other";
}

std::size_t Api::visiblePosts() {
    const base::Instant now = m_clock.now();
    m_world.advance(now);
    return m_world.visibleAt(now);
}

ApiAnswer Api::answer(const ApiRequest& request) {
    ++m_calls;
    const base::Instant now = m_clock.now();
    m_world.advance(now);
    ApiAnswer answer = route(Moment{m_world, now, m_world.visibleAt(now)}, request);
    addUsage(answer);
    return answer;
}

ApiAnswer Api::route(const Moment& moment, const ApiRequest& request) const {
    if (const auto error = tokenError(request.token)) return errorAnswer(*error);
    if (request.method != "GET")
        return errorAnswer({400, 100, std::nullopt, "THApiException",
                            "Unsupported " + request.method + " request: the simulator is read only", false});
    const ApiPath path = splitPath(request.path);
    if (path.tooLong) return errorAnswer(noSuchEdge(path.edge));
    if (path.node == "debug_token" && path.edge.empty()) return tokenObject(moment, request);
    if (isOwner(path.node)) return userEdge(moment, path, request);
    const auto index = m_world.find(path.node);
    if (!index || *index >= moment.visible || m_world.post(*index).authorHidden)
        return errorAnswer(noSuchObject(path.node));
    return mediaEdge(moment, *index, path, request);
}

ApiAnswer Api::userEdge(const Moment& moment, const ApiPath& path, const ApiRequest& request) const {
    if (path.edge.empty()) return accountObject(moment, request);
    if (path.edge == "threads") return list(moment, m_world.ownThreads(), ListKind::OfUser, request);
    if (path.edge == "replies") return list(moment, m_world.ownReplies(), ListKind::OfUser, request);
    if (path.edge == "mentions") return list(moment, m_world.mentions(), ListKind::OfUser, request);
    if (path.edge == "threads_insights") return accountInsights(moment, request);
    if (path.edge == "threads_publishing_limit") return publishingLimit(moment, request);
    return errorAnswer(noSuchEdge(path.edge));
}

ApiAnswer Api::mediaEdge(const Moment& moment, World::Index index, const ApiPath& path,
                         const ApiRequest& request) const {
    if (path.edge.empty()) {
        const auto fields = parseFields(request.parameter("fields"), mediaFields());
        if (!fields) return errorAnswer(fields.error());
        return jsonAnswer(mediaObject(moment, index, *fields));
    }
    if (std::ranges::find(kMediaEdges, path.edge) == kMediaEdges.end())
        return errorAnswer(noSuchEdge(path.edge));
    const bool own = m_world.isOwn(index);
    if (path.edge == "insights")
        return own ? mediaInsights(moment, index, request) : errorAnswer(notPermitted());
    // The permission covers what stands in threads of the account's own.
    if (!own && !m_world.isOwn(m_world.threadOf(index))) return errorAnswer(notPermitted());
    const bool all = path.edge == "conversation";
    return list(moment, all ? m_world.conversation(index) : m_world.directReplies(index), ListKind::OfPost,
                request);
}

ApiAnswer Api::list(const Moment& moment, World::List posts, ListKind kind, const ApiRequest& request) const {
    const auto fields = parseFields(request.parameter("fields"), mediaFields());
    if (!fields) return errorAnswer(fields.error());
    const auto page = pageOf(moment, posts, request, kind, m_options.lastPage);
    if (!page) return errorAnswer(page.error());
    json body{{"data", json::array()}};
    for (const World::Index index : page->posts)
        body["data"].push_back(mediaObject(moment, index, *fields));
    if (!page->before.empty()) body["paging"]["cursors"]["before"] = page->before;
    if (!page->after.empty()) body["paging"]["cursors"]["after"] = page->after;
    if (m_options.nextLinks && !page->after.empty())
        body["paging"]["next"] = "https://graph.threads.net" + request.path +
                                 "?access_token=" + request.token + "&after=" + page->after;
    return jsonAnswer(body);
}

void Api::addUsage(ApiAnswer& answer) const {
    const auto used = static_cast<int>(std::min<std::size_t>(m_calls * 100 / kDailyCalls, 100));
    const int percent = std::max(used, m_options.usageFloor);
    const json app{{"call_count", percent}, {"total_time", percent / 3}, {"total_cputime", percent / 3}};
    json business = app;
    business["type"] = "threads";
    business["estimated_time_to_regain_access"] = percent >= 100 ? 5 : 0;
    answer.headers.emplace_back("X-App-Usage", app.dump());
    answer.headers.emplace_back("X-Business-Use-Case-Usage",
                                json{{m_world.owner().id, json::array({business})}}.dump());
}

} // namespace weft::simulator
