// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/list_reader.h"

#include <algorithm>

namespace weft::collect {

namespace {

using base::Instant;

std::optional<Instant> newest(const threads::PostPage& page) {
    if (page.posts.empty()) return std::nullopt;
    return std::ranges::max(page.posts, {}, &model::Post::createdAt).createdAt;
}

std::optional<Instant> later(std::optional<Instant> a, std::optional<Instant> b) {
    if (!a || !b) return a ? a : b;
    return std::max(*a, *b);
}

/// Nothing on the page is newer than what a finished pass already held.
bool allHeld(const threads::PostPage& page, std::optional<Instant> reachedAt) {
    return reachedAt &&
           std::ranges::all_of(page.posts, [&](const auto& post) { return post.createdAt <= *reachedAt; });
}

} // namespace

ListReader::ListReader(store::Writer& writer, const base::Clock& clock, Retrier& retrier, RunTracker& tracker,
                       const threads::Client& client)
    : m_writer(writer), m_clock(clock), m_retrier(retrier), m_tracker(tracker), m_client(client) {
}

base::Status ListReader::read(const ListTask& task) {
    const auto load = [&]() {
        return m_writer
            .submit(
                [id = task.accountId, stage = task.stage, subject = task.subject](store::Database& database) {
                    return store::readCheckpoint(database, id, stage, subject);
                })
            .get();
    };
    auto checkpoint = load();
    if (!checkpoint) return base::fail(checkpoint.error());
    const bool resumed = checkpoint->cursor.has_value();
    if (auto status = readPass(task, *checkpoint); !status) return status;
    if (!resumed) return {};
    checkpoint = load();
    if (!checkpoint) return base::fail(checkpoint.error());
    ListTask topUp = task;
    topUp.whole = false;
    return readPass(topUp, *checkpoint);
}

base::Status ListReader::readPass(const ListTask& task, store::Checkpoint checkpoint) {
    threads::PageWalk walk;
    Written written;
    bool firstOfResumed = checkpoint.cursor.has_value();
    for (bool more = true; more;) {
        auto page = fetchPage(task, checkpoint, firstOfResumed);
        m_tracker.setRequests(m_client.requests());
        // The page before is written while this one was fetched; its failure matters more than ours.
        if (auto status = finish(written); !status) return status;
        if (!page) return base::fail(page.error());
        firstOfResumed = false;
        for (auto& item : page->skipped)
            m_tracker.skip(item.where, item.reason);

        checkpoint.passNewest = later(checkpoint.passNewest, newest(*page));
        checkpoint.cursor = walk.next(*page);
        if (!task.whole && allHeld(*page, checkpoint.reachedAt)) checkpoint.cursor.reset();
        more = checkpoint.cursor.has_value();
        if (!more) {
            checkpoint.reachedAt = later(checkpoint.reachedAt, checkpoint.passNewest);
            checkpoint.passNewest.reset();
            checkpoint.finishedAt = m_clock.now();
        }
        written = write(task, std::move(page->posts), checkpoint);
        if (task.subject.empty()) m_tracker.advance();
    }
    return finish(written);
}

base::Result<threads::PostPage> ListReader::fetchPage(const ListTask& task, store::Checkpoint& checkpoint,
                                                      bool firstOfResumed) {
    threads::PageQuery query;
    query.after = checkpoint.cursor;
    auto page = m_retrier.run([&] { return task.fetch(query); });
    if (page || !firstOfResumed || page.error().code != base::ErrorCode::ApiBadRequest) return page;
    // Cursors do not live long: a pass that was cut off days ago begins anew.
    checkpoint.cursor.reset();
    checkpoint.passNewest.reset();
    query.after.reset();
    return m_retrier.run([&] { return task.fetch(query); });
}

ListReader::Written ListReader::write(const ListTask& task, std::vector<model::Post> posts,
                                      const store::Checkpoint& checkpoint) {
    return m_writer.submit([posts = std::move(posts), checkpoint, id = task.accountId, stage = task.stage,
                            subject = task.subject, source = task.source, now = m_clock.now()](
                               store::Database& database) -> base::Result<store::SaveCounts> {
        auto transaction = store::Transaction::begin(database);
        if (!transaction) return base::fail(transaction.error());
        auto counts = store::savePosts(database, posts, source, now);
        if (!counts) return counts;
        if (auto status = store::writeCheckpoint(database, id, stage, subject, checkpoint); !status)
            return base::fail(status.error());
        if (auto status = transaction->commit(); !status) return base::fail(status.error());
        return counts;
    });
}

base::Status ListReader::finish(Written& written) {
    if (!written.valid()) return {};
    auto counts = written.get();
    if (!counts) return base::fail(counts.error());
    m_tracker.count(*counts);
    return {};
}

} // namespace weft::collect
