// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/list_reader.h"

#include "collect/second_look.h"
#include "store/source_totals.h"

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

base::Result<store::Checkpoint> ListReader::load(const ListTask& task) {
    return m_context.inStore(
        [id = m_context.account.id, stage = task.stage, subject = task.subject](store::Database& database) {
            return store::readCheckpoint(database, id, stage, subject);
        });
}

base::Result<ListOutcome> ListReader::read(const ListTask& task) {
    ListOutcome outcome;
    auto checkpoint = load(task);
    if (!checkpoint) return base::fail(checkpoint.error());
    const bool resumed = checkpoint->cursor.has_value();
    if (auto status = readPass(task, *checkpoint, outcome); !status) return base::fail(status.error());
    if (!resumed) return outcome;
    checkpoint = load(task);
    if (!checkpoint) return base::fail(checkpoint.error());
    ListTask topUp = task;
    topUp.whole = false;
    if (auto status = readPass(topUp, *checkpoint, outcome); !status) return base::fail(status.error());
    return outcome;
}

base::Status ListReader::readPass(const ListTask& task, store::Checkpoint checkpoint, ListOutcome& outcome) {
    Pass pass;
    pass.checkpoint = std::move(checkpoint);
    pass.firstOfResumed = pass.checkpoint.cursor.has_value();
    outcome.began = m_context.clock.now();
    outcome.wholeAndClean = task.whole && !pass.firstOfResumed;
    Written written;
    for (bool more = true; more;) {
        auto page = fetchPage(task, pass);
        // The page before is written while this one was fetched; its failure matters more than ours.
        if (auto status = finish(written, outcome); !status) return status;
        if (!page) return base::fail(page.error());
        for (auto& item : page->skipped)
            m_context.tracker.skip(item.where, item.reason);
        if (!outcome.foreignPost)
            for (const auto& post : page->posts)
                if (post.author && *post.author != m_context.account.handle) outcome.foreignPost = post.id;

        advance(task, pass, *page);
        more = pass.checkpoint.cursor.has_value();
        outcome.wholeAndClean = outcome.wholeAndClean && !pass.doubtful;
        written = write(task, std::move(page->posts), pass.checkpoint);
        if (task.subject.empty()) m_context.tracker.advance();
    }
    return finish(written, outcome);
}

void ListReader::advance(const ListTask& task, Pass& pass, const threads::PostPage& page) {
    auto& checkpoint = pass.checkpoint;
    checkpoint.passNewest = later(checkpoint.passNewest, newest(page));
    checkpoint.cursor = pass.walk.next(page);
    if (!task.whole && allHeld(page, checkpoint.reachedAt)) checkpoint.cursor.reset();
    if (checkpoint.cursor) return;
    checkpoint.reachedAt = later(checkpoint.reachedAt, checkpoint.passNewest);
    checkpoint.passNewest.reset();
    checkpoint.finishedAt = m_context.clock.now();
}

base::Result<threads::PostPage> ListReader::fetchPage(const ListTask& task, Pass& pass) {
    const bool resumed = std::exchange(pass.firstOfResumed, false);
    auto page = fetchBelievable(task, pass);
    if (page || !resumed || page.error().code != base::ErrorCode::ApiBadRequest) return page;
    // Cursors do not live long: a pass that was cut off days ago begins anew.
    pass.checkpoint.cursor.reset();
    pass.checkpoint.passNewest.reset();
    return fetchBelievable(task, pass);
}

base::Result<threads::PostPage> ListReader::fetchBelievable(const ListTask& task, Pass& pass) {
    threads::PageQuery query;
    query.after = pass.checkpoint.cursor;
    auto page = askForBelievablePage(
        m_context, [&] { return task.fetch(query); },
        [&](const threads::PostPage& one) { return looksBroken(task, pass, one); });
    if (!page) return page;
    pass.doubtful = pass.doubtful || looksBroken(task, pass, *page);
    if (pass.walk.wouldGoOn(*page)) m_pageSizes[task.stage].note(page->elements());
    return page;
}

bool ListReader::looksBroken(const ListTask& task, const Pass& pass, const threads::PostPage& page) const {
    if (!page.skipped.empty()) return true;
    const auto known = m_pageSizes.find(task.stage);
    const auto usual = known == m_pageSizes.end() ? PageSizes::kUnknown : known->second.usual();
    const auto full = task.pageSize > 0 ? task.pageSize : usual;
    return page.elements() >= full && !pass.walk.wouldGoOn(page);
}

ListReader::Written ListReader::write(const ListTask& task, std::vector<model::Post> posts,
                                      const store::Checkpoint& checkpoint) {
    return m_context.writer.submit(
        [posts = std::move(posts), checkpoint, id = m_context.account.id, stage = task.stage,
         subject = task.subject, source = task.source,
         now = m_context.clock.now()](store::Database& database) -> base::Result<store::SaveCounts> {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            auto counts = store::saveCollected(database, id, posts, source, now);
            if (!counts) return counts;
            if (auto status = store::writeCheckpoint(database, id, stage, subject, checkpoint); !status)
                return base::fail(status.error());
            if (auto status = transaction->commit(); !status) return base::fail(status.error());
            return counts;
        });
}

base::Status ListReader::finish(Written& written, ListOutcome& outcome) {
    if (!written.valid()) return {};
    auto counts = written.get();
    if (!counts) return base::fail(counts.error());
    m_context.tracker.count(*counts);
    outcome.postsNew += counts->added;
    return {};
}

} // namespace weft::collect
