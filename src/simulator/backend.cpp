// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/backend.h"

#include "simulator/page_faults.h"

#include <nlohmann/json.hpp>

namespace weft::simulator {

namespace {

using nlohmann::json;

constexpr const char* kHidden = "[hidden]";

} // namespace

RequestRecord Backend::recordOf(const ApiRequest& request) const {
    const Tokens& tokens = m_api.tokens();
    RequestRecord record;
    record.time = m_clock.now();
    record.method = request.method;
    record.endpoint = m_api.endpointOf(request.method, request.path);
    const auto tells = [&](const std::string& text) {
        return tokens.tellsToken(text) || (!request.token.empty() && text == request.token);
    };
    record.path = tells(request.path) ? kHidden : request.path;
    for (const auto& [name, value] : request.parameters)
        record.parameters.emplace_back(name, isSecretParameter(name) || tells(value) ? kHidden : value);
    return record;
}

Reply Backend::reply(const ApiRequest& request, RequestRecord& record) {
    // The authorization window is for a browser, which no fault is meant for.
    const bool forPeople = record.endpoint == "/oauth/authorize";
    const auto number = static_cast<std::uint64_t>(m_requests);
    const Fault fault = forPeople ? Fault::None : m_faults.at(number);
    const std::uint64_t dice = m_faults.diceAt(number);
    Handled handled = reachesApi(fault, dice) ? m_api.handle(request) : m_api.handleUnreached();
    record.budget = handled.budget;
    record.overran = handled.overran;
    Reply reply{std::move(handled.answer), fault};
    if (isPageFault(fault)) {
        const auto ask = [this](const ApiRequest& other) { return m_api.glance(other); };
        if (!spoilPage(fault, {request, dice, ask}, reply.answer)) reply.fault = Fault::None;
        return reply;
    }
    reply.answer = spoiled(fault, std::move(reply.answer));
    return reply;
}

Reply Backend::handle(const ApiRequest& request) {
    const std::lock_guard lock(m_mutex);
    const auto start = std::chrono::steady_clock::now();
    RequestRecord record = recordOf(request);
    ++m_counts[record.endpoint];
    Reply sent = reply(request, record);
    ++m_requests;
    if (sent.fault != Fault::None) ++m_faulted;
    record.fault = sent.fault;
    record.status = sent.fault == Fault::Closed ? 0 : sent.answer.status;
    m_log.add(std::move(record));
    m_handling += std::chrono::steady_clock::now() - start;
    return sent;
}

std::string Backend::stats() {
    const std::lock_guard lock(m_mutex);
    const std::size_t visible = m_api.visiblePosts();
    const World& world = m_api.world();
    const auto seen = [&](World::List list) { return World::visiblePart(list, visible).size(); };
    const base::Instant now = m_clock.now();
    json budgets = json::object();
    for (const BudgetKind kind : kBudgetKinds)
        budgets[std::string(budgetName(kind))] = {{"used", m_api.budgets().used(kind, now)},
                                                  {"most", m_api.budgets().most(kind)},
                                                  {"overruns", m_api.budgets().overruns(kind)}};
    const json body{{"requests", m_counts},
                    {"total", m_requests},
                    {"faults", m_faulted},
                    {"handling_ms", static_cast<double>(m_handling.count()) / 1e6},
                    {"budgets", budgets},
                    {"posts", visible},
                    {"own_threads", seen(world.ownThreads())},
                    {"own_replies", seen(world.ownReplies())},
                    {"mentions", seen(world.mentions())}};
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string Backend::logLines() {
    constexpr std::size_t kLines = 10'000;
    const std::lock_guard lock(m_mutex);
    return m_log.lines(kLines);
}

std::int64_t Backend::requests() {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::vector<RequestRecord> Backend::log() {
    const std::lock_guard lock(m_mutex);
    return {m_log.records().begin(), m_log.records().end()};
}

} // namespace weft::simulator
