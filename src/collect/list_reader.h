// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/retry.h"
#include "collect/run_tracker.h"
#include "store/collection.h"
#include "store/posts_writing.h"
#include "store/writer.h"
#include "threads/client.h"
#include "threads/paging.h"

#include <functional>
#include <future>
#include <string>

namespace weft::collect {

/// One list of one account: what it is called in the checkpoints and how a page of it is fetched.
struct ListTask {
    std::int64_t accountId = 0;
    std::string stage;
    /// The root's id for a conversation, else empty.
    std::string subject;
    store::Source source = store::Source::OwnThreads;
    /// Read to the end even if the newest posts are held already.
    bool whole = false;
    std::function<base::Result<threads::PostPage>(const threads::PageQuery&)> fetch;
};

/// Reads lists that come newest first. Each page is written in one transaction with the checkpoint behind it,
/// so whatever happens, a later reading goes on with the page that was in flight.
class ListReader {
public:
    ListReader(store::Writer& writer, const base::Clock& clock, Retrier& retrier, RunTracker& tracker,
               const threads::Client& client);

    /// Reads until everything newer than the last finished pass is held. A pass that was cut off is finished
    /// first, and then the list is looked at once more from the top.
    [[nodiscard]] base::Status read(const ListTask& task);

private:
    using Written = std::future<base::Result<store::SaveCounts>>;

    [[nodiscard]] base::Status readPass(const ListTask& task, store::Checkpoint checkpoint);
    [[nodiscard]] base::Result<threads::PostPage>
    fetchPage(const ListTask& task, store::Checkpoint& checkpoint, bool firstOfResumed);
    [[nodiscard]] Written write(const ListTask& task, std::vector<model::Post> posts,
                                const store::Checkpoint& checkpoint);
    [[nodiscard]] base::Status finish(Written& written);

    store::Writer& m_writer;
    const base::Clock& m_clock;
    Retrier& m_retrier;
    RunTracker& m_tracker;
    const threads::Client& m_client;
};

} // namespace weft::collect
