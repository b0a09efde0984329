// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manager_actions.h"

#include "app/action_book.h"
#include "app/moderation.h"
#include "app/reply_sender.h"
#include "app/reply_text.h"

#include <algorithm>

namespace weft::app {

namespace {

using store::Action;
using store::ActionKind;

/// Ids become parts of addresses.
base::Status check(const Action& action) {
    const auto harmless = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; };
    if (action.targetId.empty() || !std::ranges::all_of(action.targetId, harmless))
        return base::fail(base::ErrorCode::BadArgument, "post",
                          "\"" + action.targetId + "\" is no id of a post");
    if (action.kind == ActionKind::Reply) return checkReplyText(action.text);
    return {};
}

} // namespace

ManagerActions::ManagerActions(threads::Client& client, store::Writer& writer, std::int64_t accountId,
                               const base::Clock& clock, Wait wait)
    : m_client(client), m_writer(writer), m_accountId(accountId), m_clock(clock), m_wait(std::move(wait)) {
}

base::Result<ActionOutcome> ManagerActions::perform(Action action, const std::stop_token& stop) {
    if (auto status = check(action); !status) return base::fail(status.error());
    ActionBook book(m_writer, m_accountId, m_clock);
    action.id = 0;
    action.state = store::ActionState::Prepared;
    if (auto status = book.write(action); !status) return base::fail(status.error());
    if (action.kind == ActionKind::Reply)
        return ReplySender(m_client, book, m_clock, m_wait).send(std::move(action), stop);
    return Moderation(m_client, book, m_wait).carryOut(std::move(action), stop);
}

base::Result<std::vector<ActionOutcome>> ManagerActions::resolveOpen(const std::stop_token& stop) {
    ActionBook book(m_writer, m_accountId, m_clock);
    auto actions = book.open();
    if (!actions) return base::fail(actions.error());
    std::vector<ActionOutcome> outcomes;
    for (auto& action : *actions) {
        if (stop.stop_requested()) break;
        auto outcome = action.kind == ActionKind::Reply
                           ? ReplySender(m_client, book, m_clock, m_wait).resume(std::move(action), stop)
                           : Moderation(m_client, book, m_wait).resume(std::move(action), stop);
        if (!outcome) return base::fail(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

} // namespace weft::app
