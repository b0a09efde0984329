// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/request_accountant.h"
#include "collect/retry.h"
#include "collect/run_request.h"
#include "collect/run_tracker.h"
#include "model/brand.h"
#include "store/account_access.h"
#include "store/writer.h"
#include "threads/client.h"

#include <future>
#include <stop_token>
#include <string>
#include <utility>

namespace weft::collect {

/// How many states of own posts are held at a time, so that memory does not grow with their number.
inline constexpr int kPageOfStates = 1'000;

/// What the stages of one run share.
struct RunContext {
    threads::Client& client;
    RequestAccountant& accountant;
    store::Writer& writer;
    const base::Clock& clock;
    RunTracker& tracker;
    Retrier retrier;
    RunRequest request;
    std::stop_token stop;
    /// Known once the profile was read.
    model::Account account = {};
    std::string userId = {};
    /// What is known of the token; absent when nobody has looked yet.
    std::optional<store::AccountAccess> access = {};
    /// A one-way mark of the token.
    std::int64_t tokenMark = 0;
    /// The API was asked for it in this run.
    bool tokenInspected = false;

    /// Runs a job in the writer thread and waits for it.
    template<typename Job>
    [[nodiscard]] auto inStore(Job job) {
        return writer.submit(std::move(job)).get();
    }

    /// Asks the API, again while that may help, and counts the requests.
    template<typename Call>
    [[nodiscard]] auto ask(Call call) {
        auto answer = retrier.run(std::move(call));
        tracker.setRequests(client.requests());
        return answer;
    }

    [[nodiscard]] store::SourceKey source(std::string stage, std::string subject = {}) const {
        return {account.id, std::move(stage), std::move(subject)};
    }
};

/// What stands in the way of everything else, too. Limits and budgets of a single endpoint do not.
[[nodiscard]] bool endsTheRun(const base::Error& error, threads::Endpoint endpoint);

/// A fault of the endpoint rather than of the thing asked for: asking for the next thing would fail alike.
[[nodiscard]] bool closesTheEndpoint(base::ErrorCode code);

} // namespace weft::collect
