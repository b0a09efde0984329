// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/page_sizes.h"
#include "collect/run_context.h"
#include "store/collection.h"
#include "store/posts_writing.h"
#include "threads/paging.h"

#include <cstddef>
#include <functional>
#include <future>
#include <map>
#include <string>

namespace weft::collect {

/// One list of one account: what it is called in the checkpoints and how a page of it is fetched.
struct ListTask {
    std::string stage;
    /// The root's id for a conversation, else empty.
    std::string subject;
    store::Source source = store::Source::OwnThreads;
    /// How many posts a full page has; 0 when the endpoint does not say.
    std::size_t pageSize = 100;
    /// Read to the end even if the newest posts are held already.
    bool whole = false;
    std::function<base::Result<threads::PostPage>(const threads::PageQuery&)> fetch;
};

/// What reading a list brought.
struct ListOutcome {
    std::int64_t postsNew = 0;
    /// The last pass went from the top to the very end of the list, in this run, without a page in doubt.
    bool wholeAndClean = false;
    /// When that pass began.
    base::Instant began{};
    /// Somebody else's post that the list still holds; for asking whether such posts can be read at all.
    std::optional<std::string> foreignPost;
};

/// Reads lists that come newest first. Each page is written in one transaction with the checkpoint behind it,
/// so whatever happens, a later reading goes on with the page that was in flight. A page that looks broken
/// (elements that cannot be used, a full page that should be followed by another and is not, a cursor that
/// leads nowhere) is asked for again before it is believed.
class ListReader {
public:
    explicit ListReader(RunContext& context) : m_context(context) {}

    /// Reads until everything newer than the last finished pass is held. A pass that was cut off is finished
    /// first, and then the list is looked at once more from the top.
    [[nodiscard]] base::Result<ListOutcome> read(const ListTask& task);

private:
    using Written = std::future<base::Result<store::SaveCounts>>;

    /// One way through a list, from the top or from where one was cut off.
    struct Pass {
        store::Checkpoint checkpoint;
        threads::PageWalk walk{};
        /// The first page after a cursor of an earlier run.
        bool firstOfResumed = false;
        bool doubtful = false;
    };

    [[nodiscard]] base::Result<store::Checkpoint> load(const ListTask& task);
    [[nodiscard]] base::Status readPass(const ListTask& task, store::Checkpoint checkpoint,
                                        ListOutcome& outcome);
    [[nodiscard]] base::Result<threads::PostPage> fetchPage(const ListTask& task, Pass& pass);
    [[nodiscard]] base::Result<threads::PostPage> fetchBelievable(const ListTask& task, Pass& pass);
    [[nodiscard]] bool looksBroken(const ListTask& task, const Pass& pass,
                                   const threads::PostPage& page) const;
    void advance(const ListTask& task, Pass& pass, const threads::PostPage& page);
    [[nodiscard]] Written write(const ListTask& task, std::vector<model::Post> posts,
                                const store::Checkpoint& checkpoint);
    [[nodiscard]] base::Status finish(Written& written, ListOutcome& outcome);

    RunContext& m_context;
    /// By stage, for endpoints that do not name a size.
    std::map<std::string, PageSizes> m_pageSizes;
};

} // namespace weft::collect
