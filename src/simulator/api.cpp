// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/api.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace weft::simulator {

namespace {

using nlohmann::json;

ApiError noSuchEdge(std::string_view edge) {
    return badParameter("(#100) Tried accessing nonexisting field (" + std::string(edge) + ")");
}

ApiError callsSpent() {
    return {400, 4, std::nullopt, "OAuthException", "(#4) Application request limit reached", false};
}

/// The first name in the list of fields, sub-fields too, that the server was told not to know.
std::optional<ApiError> refusedField(const ApiRequest& request, const std::vector<std::string>& refused) {
    const std::string_view fields = request.parameter("fields").value_or("");
    for (std::size_t at = 0; at < fields.size() && !refused.empty();) {
        const std::size_t end = std::min(fields.find_first_of(",{} ", at), fields.size());
        const std::string_view name = fields.substr(at, end - at);
        if (std::ranges::find(refused, name) != refused.end()) return noSuchEdge(name);
        at = end + 1;
    }
    return std::nullopt;
}

} // namespace

Api::Api(World world, ApiOptions options, const base::Clock& clock)
    : m_world(std::move(world)),
      m_options(std::move(options)),
      m_clock(clock),
      m_tokens(m_options.tokens),
      m_budgets(m_options.budgets),
      m_containers(m_options.publishDelay),
      m_signIn(m_tokens, m_world.owner().id),
      m_writing(m_world, m_containers, m_budgets, m_tokens) {
}

bool Api::isOwner(std::string_view node) const {
    return node == "me" || node == m_world.owner().id;
}

std::string Api::endpointOf(std::string_view method, std::string_view path) const {
    const ApiPath parts = splitPath(path);
    const EndpointInfo* const endpoint = findEndpoint(method, parts, isOwner(parts.node));
    return endpoint == nullptr ? "other" : endpoint->name();
}

Moment Api::present() {
    const base::Instant now = m_clock.now();
    m_world.advance(now);
    return {m_world, now, m_world.visibleAt(now)};
}

std::size_t Api::visiblePosts() {
    return present().visible;
}

bool Api::takeCall(Handled& handled, base::Instant now) {
    handled.overran = m_budgets.isSpent(BudgetKind::Calls, now);
    if (handled.overran)
        m_budgets.noteOverrun(BudgetKind::Calls);
    else
        m_budgets.use(BudgetKind::Calls, now);
    return !handled.overran;
}

Handled Api::handleUnreached() {
    Handled handled;
    (void)takeCall(handled, m_clock.now());
    return handled;
}

Handled Api::handle(const ApiRequest& request) {
    const Moment moment = present();
    const ApiPath path = splitPath(request.path);
    const EndpointInfo* const endpoint = findEndpoint(request.method, path, isOwner(path.node));
    Handled handled;
    if (endpoint != nullptr && endpoint->open) {
        handled.answer = signIn(endpoint->id, request, moment.now);
        return handled;
    }
    if (!takeCall(handled, moment.now))
        handled.answer = errorAnswer(callsSpent());
    else if (const auto problem = m_tokens.admit(request.token, moment.now))
        handled.answer = errorAnswer(*problem);
    else if (endpoint == nullptr)
        handled.answer = errorAnswer(hasOtherMethod(path, isOwner(path.node))
                                         ? badParameter("Unsupported " + request.method + " request")
                                         : noSuchEdge(path.edge.empty() ? path.node : path.edge));
    else if (const auto refused = callProblem(*endpoint, request))
        handled.answer = errorAnswer(*refused);
    else
        handled.answer = withinBudget(*endpoint, moment, path, request, handled);
    addUsage(handled.answer, moment.now);
    return handled;
}

std::optional<ApiError> Api::callProblem(const EndpointInfo& endpoint, const ApiRequest& request) const {
    if (auto problem = m_tokens.scopeProblem(request.token, endpoint.scope)) return problem;
    return refusedField(request, m_options.refusedFields);
}

std::optional<BudgetKind> Api::budgetOf(const EndpointInfo& endpoint, const ApiRequest& request) {
    if (endpoint.id == EndpointId::Publish)
        return m_writing.budgetOf(request.parameter("creation_id").value_or(""));
    const bool publishes =
        endpoint.id == EndpointId::Prepare && request.parameter("auto_publish_text") == "true";
    if (publishes) return request.parameter("reply_to_id") ? BudgetKind::Replies : BudgetKind::Posts;
    return endpoint.budget;
}

ApiAnswer Api::withinBudget(const EndpointInfo& endpoint, const Moment& moment, const ApiPath& path,
                            const ApiRequest& request, Handled& handled) {
    const auto budget = budgetOf(endpoint, request);
    if (!budget) return route(endpoint, moment, path, request);
    handled.budget = *budget;
    if (m_budgets.isSpent(*budget, moment.now)) {
        handled.overran = true;
        m_budgets.noteOverrun(*budget);
        return errorAnswer(budgetSpent(*budget));
    }
    if (*budget == BudgetKind::Lookups) m_budgets.use(*budget, moment.now);
    return route(endpoint, moment, path, request);
}

base::Result<World::Index> Api::visiblePost(std::string_view id) {
    const Moment moment = present();
    const auto index = m_world.find(id);
    if (!index || *index >= moment.visible || m_world.post(*index).gone)
        return base::fail(base::ErrorCode::BadArgument, std::string(id), "is not a post that can be seen");
    return *index;
}

base::Status Api::deletePost(std::string_view id) {
    const auto index = visiblePost(id);
    if (!index) return base::fail(index.error());
    m_world.withdraw(*index);
    return {};
}

base::Status Api::hideByPlatform(std::string_view id) {
    const auto index = visiblePost(id);
    if (!index) return base::fail(index.error());
    for (const World::Index reply : m_world.below(*index))
        m_world.withdraw(reply);
    m_world.withdraw(*index);
    return {};
}

void Api::addUsage(ApiAnswer& answer, base::Instant now) {
    const std::int64_t most = m_budgets.most(BudgetKind::Calls);
    const std::int64_t used = m_budgets.used(BudgetKind::Calls, now);
    const std::int64_t share = most > 0 ? std::min<std::int64_t>(used * 100 / most, 100) : 100;
    const auto percent = std::max(static_cast<int>(share), m_options.usageFloor);
    const json app{{"call_count", percent}, {"total_time", percent / 3}, {"total_cputime", percent / 3}};
    json business = app;
    business["type"] = "threads";
    constexpr int kUsualWait = 5;
    const std::int64_t wait = m_budgets.untilFree(BudgetKind::Calls, now).count();
    business["estimated_time_to_regain_access"] = wait > 0 ? wait : percent >= 100 ? kUsualWait : 0;
    answer.headers.emplace_back("X-App-Usage", app.dump());
    answer.headers.emplace_back("X-Business-Use-Case-Usage",
                                json{{m_world.owner().id, json::array({business})}}.dump());
}

} // namespace weft::simulator
