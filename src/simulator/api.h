// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "simulator/api_answer.h"
#include "simulator/api_options.h"
#include "simulator/containers.h"
#include "simulator/endpoints.h"
#include "simulator/keyword_search.h"
#include "simulator/moment.h"
#include "simulator/sign_in.h"
#include "simulator/writing.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace weft::simulator {

/// An answer, and what the call cost.
struct Handled {
    ApiAnswer answer;
    /// What the call took from or would have; Calls for most.
    BudgetKind budget = BudgetKind::Calls;
    /// The call came although that budget was spent.
    bool overran = false;
};

/// The Threads API over a world, without HTTP. One thread at a time.
class Api {
public:
    Api(World world, ApiOptions options, const base::Clock& clock);
    Api(const Api&) = delete;
    Api& operator=(const Api&) = delete;

    [[nodiscard]] Handled handle(const ApiRequest& request);
    /// Counts a call that something in front of the API answered.
    [[nodiscard]] Handled handleUnreached();

    [[nodiscard]] ApiAnswer answer(const ApiRequest& request) { return handle(request).answer; }

    /// The answer to a reading call, without counting it.
    [[nodiscard]] ApiAnswer glance(const ApiRequest& request);

    /// "/me/threads", "/{media}/conversation", "POST /me/threads" …: under what a call is counted.
    [[nodiscard]] std::string endpointOf(std::string_view method, std::string_view path) const;
    /// How many posts can be seen now.
    [[nodiscard]] std::size_t visiblePosts();

    /// Whoever wrote it: the post is deleted. Fails with BadArgument when nobody can see such a post.
    [[nodiscard]] base::Status deletePost(std::string_view id);
    /// The platform takes a post and everything below it away.
    [[nodiscard]] base::Status hideByPlatform(std::string_view id);

    [[nodiscard]] const World& world() const { return m_world; }

    [[nodiscard]] Budgets& budgets() { return m_budgets; }

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }

private:
    [[nodiscard]] Moment present();
    [[nodiscard]] ApiAnswer withinBudget(const EndpointInfo& endpoint, const Moment& moment,
                                         const ApiPath& path, const ApiRequest& request, Handled& handled);
    [[nodiscard]] ApiAnswer route(const EndpointInfo& endpoint, const Moment& moment, const ApiPath& path,
                                  const ApiRequest& request);
    [[nodiscard]] ApiAnswer accountEndpoint(EndpointId endpoint, const Moment& moment,
                                            const ApiRequest& request);
    [[nodiscard]] ApiAnswer mediaEndpoint(EndpointId endpoint, const Moment& moment, std::string_view id,
                                          const ApiRequest& request);
    [[nodiscard]] ApiAnswer signIn(EndpointId endpoint, const ApiRequest& request, base::Instant now);
    [[nodiscard]] std::optional<World::Index> readable(const Moment& moment, std::string_view id) const;
    [[nodiscard]] base::Result<World::Index> visiblePost(std::string_view id);
    [[nodiscard]] std::optional<ApiError> callProblem(const EndpointInfo& endpoint,
                                                      const ApiRequest& request) const;
    [[nodiscard]] std::optional<BudgetKind> budgetOf(const EndpointInfo& endpoint, const ApiRequest& request);
    [[nodiscard]] bool takeCall(Handled& handled, base::Instant now);
    [[nodiscard]] bool isOwner(std::string_view node) const;
    void addUsage(ApiAnswer& answer, base::Instant now);

    World m_world;
    ApiOptions m_options;
    const base::Clock& m_clock;
    Tokens m_tokens;
    Budgets m_budgets;
    Containers m_containers;
    KeywordSearch m_search;
    SignIn m_signIn;
    Writing m_writing;
};

} // namespace weft::simulator
