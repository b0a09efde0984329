// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/progress.h"
#include "collect/retry.h"
#include "store/writer.h"
#include "threads/client.h"

#include <stop_token>

namespace weft::collect {

/// Fetches one account's conversations into the cache: profile, own threads, their conversations while alive,
/// own replies elsewhere, mentions, counters. Every page is written together with its checkpoint, so a run
/// that is cut off anywhere goes on from there.
class Collector {
public:
    Collector(threads::Client& client, store::Writer& writer, const base::Clock& clock,
              RetryOptions retry = {});

    /// One pass over everything that is due now. A part that cannot be had is skipped and named; what ends
    /// the run early is in `error`.
    [[nodiscard]] Summary collectOnce(const ProgressCallback& progress, const std::stop_token& stop);

private:
    threads::Client& m_client;
    store::Writer& m_writer;
    const base::Clock& m_clock;
    RetryOptions m_retry;
};

} // namespace weft::collect
