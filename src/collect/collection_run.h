// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/list_reader.h"
#include "collect/plan.h"
#include "collect/retry.h"
#include "collect/run_tracker.h"
#include "model/brand.h"
#include "store/writer.h"
#include "threads/client.h"

#include <future>
#include <stop_token>
#include <string>

namespace weft::collect {

/// One run of the collector over all its stages. Lives for one run only.
class CollectionRun {
public:
    CollectionRun(threads::Client& client, store::Writer& writer, const base::Clock& clock,
                  RunTracker& tracker, Retrier retrier, std::stop_token stop);

    /// Ends with an error only if the run as a whole cannot go on.
    [[nodiscard]] base::Status run();

private:
    [[nodiscard]] base::Status readProfile();
    [[nodiscard]] base::Result<model::Account> accountFor(const model::Profile& profile);
    [[nodiscard]] base::Status
    readList(Stage stage, store::Source source,
             base::Result<threads::PostPage> (threads::Client::*endpoint)(const threads::PageQuery&,
                                                                          const std::stop_token&));
    [[nodiscard]] base::Status readConversations();
    [[nodiscard]] base::Status readConversation(const store::ThreadState& thread, ConversationVisit visit);
    [[nodiscard]] base::Status readCounters();
    [[nodiscard]] base::Status readCountersOf(const std::string& postId, std::future<base::Status>& written);
    [[nodiscard]] base::Status readAccountInsights();

    /// Names what cannot be had and goes on, or passes the error on when nothing else can be had either.
    [[nodiscard]] base::Status skipOrFail(const base::Error& error, const std::string& where);

    /// Runs a job in the writer thread and waits for it.
    template<typename Job>
    [[nodiscard]] auto inStore(Job job) {
        return m_writer.submit(std::move(job)).get();
    }

    threads::Client& m_client;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    RunTracker& m_tracker;
    Retrier m_retrier;
    std::stop_token m_stop;
    ListReader m_lists;
    model::Account m_account;
    std::string m_userId;
};

} // namespace weft::collect
