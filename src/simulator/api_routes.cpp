// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/account_object.h"
#include "simulator/api.h"
#include "simulator/insights.h"
#include "simulator/profiles.h"
#include "simulator/reading.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace weft::simulator {

ApiAnswer Api::glance(const ApiRequest& request) {
    const Moment moment = present();
    const ApiPath path = splitPath(request.path);
    const EndpointInfo* const endpoint = findEndpoint(request.method, path, isOwner(path.node));
    if (endpoint == nullptr || endpoint->method != "GET" || endpoint->open) return {};
    if (endpoint->id == EndpointId::Search) return m_search.search(moment, request, m_options).answer;
    return route(*endpoint, moment, path, request);
}

ApiAnswer Api::route(const EndpointInfo& endpoint, const Moment& moment, const ApiPath& path,
                     const ApiRequest& request) {
    switch (endpoint.place) {
    case Place::User:
        return accountEndpoint(endpoint.id, moment, request);
    case Place::Media:
        return mediaEndpoint(endpoint.id, moment, path.node, request);
    case Place::Root:
        break;
    }
    if (endpoint.id == EndpointId::DebugToken) return m_signIn.inspect(request, moment.now);
    if (endpoint.id == EndpointId::ProfileLookup) return profileLookup(moment, request, m_options);
    if (endpoint.id == EndpointId::ProfilePosts) return profilePosts(moment, request, m_options);
    KeywordSearch::Found found = m_search.search(moment, request, m_options);
    if (found.any) m_budgets.use(BudgetKind::Searches, moment.now);
    return std::move(found.answer);
}

ApiAnswer Api::accountEndpoint(EndpointId endpoint, const Moment& moment, const ApiRequest& request) {
    switch (endpoint) {
    case EndpointId::Me:
        return accountObject(moment, request, m_search.recent());
    case EndpointId::AccountInsights:
        return accountInsights(moment, request, m_options.needsPeriod);
    case EndpointId::PublishingLimit:
        return publishingLimit(request, m_budgets, moment.now);
    case EndpointId::Prepare:
        return m_writing.prepare(request, moment.now);
    case EndpointId::Publish:
        return m_writing.publish(request, moment.now);
    default:
        return accountList(endpoint, moment, request, m_options);
    }
}

std::optional<World::Index> Api::readable(const Moment& moment, std::string_view id) const {
    const auto index = m_world.find(id);
    if (!index || *index >= moment.visible || m_world.post(*index).authorHidden || m_world.post(*index).gone)
        return std::nullopt;
    return index;
}

ApiAnswer Api::mediaEndpoint(EndpointId endpoint, const Moment& moment, std::string_view id,
                             const ApiRequest& request) {
    const auto index = readable(moment, id);
    if (!index && endpoint == EndpointId::Media) {
        const Container* const container = m_containers.find(id);
        return container != nullptr ? m_writing.state(*container, request, moment.now)
                                    : pictureAnswer(moment, id, request);
    }
    if (!index) return errorAnswer(noSuchObject(id));
    const bool waits = m_world.post(*index).approval != ReplyApproval::NotAsked;
    if (endpoint == EndpointId::ManagePendingReply) return m_writing.managePendingReply(*index, request);
    if (waits && endpoint != EndpointId::Media) return errorAnswer(noSuchObject(id));
    if (endpoint == EndpointId::ManageReply) return m_writing.manageReply(*index, request);
    if (endpoint == EndpointId::Delete) return m_writing.remove(*index, moment.now);
    return mediaAnswer(endpoint, moment, *index, request, m_options);
}

ApiAnswer Api::signIn(EndpointId endpoint, const ApiRequest& request, base::Instant now) {
    switch (endpoint) {
    case EndpointId::Authorize:
        return m_signIn.authorize(request, now);
    case EndpointId::ExchangeCode:
        return m_signIn.exchangeCode(request, now);
    case EndpointId::ExchangeShort:
        return m_signIn.exchangeShort(request, now);
    default:
        return m_signIn.refresh(request, now);
    }
}

} // namespace weft::simulator
