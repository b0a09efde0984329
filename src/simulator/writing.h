// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/api_answer.h"
#include "simulator/budgets.h"
#include "simulator/containers.h"
#include "simulator/tokens.h"
#include "simulator/world.h"

#include <optional>
#include <string>
#include <string_view>

namespace weft::simulator {

/// What the owner does to the world (threads-api.md 3). Text only.
class Writing {
public:
    Writing(World& world, Containers& containers, Budgets& budgets, const Tokens& tokens)
        : m_world(world), m_containers(containers), m_budgets(budgets), m_tokens(tokens) {}

    /// POST /me/threads
    [[nodiscard]] ApiAnswer prepare(const ApiRequest& request, base::Instant now);
    /// POST /me/threads_publish
    [[nodiscard]] ApiAnswer publish(const ApiRequest& request, base::Instant now);
    /// GET /{container}
    [[nodiscard]] ApiAnswer state(const Container& container, const ApiRequest& request,
                                  base::Instant now) const;
    /// POST /{reply}/manage_reply
    [[nodiscard]] ApiAnswer manageReply(World::Index reply, const ApiRequest& request);
    /// POST /{reply}/manage_pending_reply
    [[nodiscard]] ApiAnswer managePendingReply(World::Index reply, const ApiRequest& request);
    /// DELETE /{post}
    [[nodiscard]] ApiAnswer remove(World::Index post, base::Instant now);

    /// The budget that publishing a container takes from.
    [[nodiscard]] BudgetKind budgetOf(std::string_view containerId);

private:
    [[nodiscard]] std::optional<ApiError> replyProblem(const ApiRequest& request, SimPost& post) const;
    [[nodiscard]] ApiAnswer publish(Container& container, base::Instant now);

    World& m_world;
    Containers& m_containers;
    Budgets& m_budgets;
    const Tokens& m_tokens;
};

/// The refusal of a write or a search whose budget is spent: code 613.
[[nodiscard]] ApiError budgetSpent(BudgetKind kind);

} // namespace weft::simulator
