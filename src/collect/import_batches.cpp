// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_batches.h"

#include "store/bulk_import.h"

#include <bit>
#include <iterator>
#include <utility>

namespace weft::collect {

namespace {

constexpr std::size_t kMostPosts = 20'000;
/// Texts can be long: a batch is full at this size, too.
constexpr std::size_t kMostBytes = 32u << 20;

std::size_t bytesOf(const store::PreparedPost& prepared) {
    return sizeof(prepared) + (prepared.post.text ? prepared.post.text->size() : 0) + prepared.words.size();
}

base::Status keepProgress(store::Database& database, const store::ImportProgress& progress, base::Instant now,
                          bool atEnd) {
    if (progress.fingerprint.empty()) return {};
    if (atEnd) return store::dropImportProgress(database, progress.fingerprint);
    return store::writeImportProgress(database, progress, now);
}

base::Result<bool> beginIfWorth(store::Database& database, std::int64_t added) {
    auto worth = store::isWorthBulkImport(database, added);
    if (!worth || !*worth) return worth;
    if (auto ok = store::beginBulkImport(database); !ok) return base::fail(std::move(ok.error()));
    return true;
}

base::Result<store::SaveCounts> write(store::Database& database,
                                      const std::vector<store::PreparedPost>& batch,
                                      store::ImportProgress& progress, base::Instant seenAt, bool atEnd) {
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return base::fail(transaction.error());
    auto counts = store::savePrepared(database, batch, store::Source::Import, seenAt);
    if (!counts) return counts;
    progress.counts += *counts;
    if (auto ok = keepProgress(database, progress, seenAt, atEnd); !ok)
        return base::fail(std::move(ok.error()));
    if (const auto done = transaction->commit(); !done) return base::fail(done.error());
    return counts;
}

} // namespace

base::Status ImportBatches::add(ParsedChunk chunk) {
    m_progress.line = chunk.lastLine;
    m_progress.records += chunk.records;
    m_progress.skipped += chunk.skippedTotal;
    for (const auto& prepared : chunk.posts)
        m_bytes += bytesOf(prepared);
    m_gathered.insert(m_gathered.end(), std::make_move_iterator(chunk.posts.begin()),
                      std::make_move_iterator(chunk.posts.end()));
    if (m_gathered.size() < kMostPosts && m_bytes < kMostBytes) return {};
    if (auto ok = waitForWritten(); !ok) return ok;
    handOver(false);
    return {};
}

base::Status ImportBatches::finish(bool atEnd) {
    auto finished = finishBatches(atEnd);
    if (!m_bulk) return finished;
    // Also when the import was stopped: the file is to be read again.
    const auto end = [now = m_seenAt](store::Database& database) {
        return store::endBulkImport(database, now);
    };
    auto ended = m_writer.submit(end).get();
    return finished ? ended : finished;
}

base::Status ImportBatches::finishBatches(bool atEnd) {
    if (auto ok = waitForWritten(); !ok) return ok;
    handOver(atEnd);
    return waitForWritten();
}

base::Status ImportBatches::waitForWritten() {
    if (!m_written) return {};
    const auto written = m_written->get();
    m_written.reset();
    if (!written) return base::fail(written.error());
    m_progress.counts += written->counts;
    m_added += written->counts.added;
    m_bulk = written->bulk;
    return {};
}

void ImportBatches::handOver(bool atEnd) {
    m_bytes = 0;
    // Whether the file is large is asked ever more rarely.
    const bool ask = !m_bulk && !atEnd && std::has_single_bit(++m_batches);
    m_written = m_writer.submit([batch = std::exchange(m_gathered, {}), progress = m_progress,
                                 seenAt = m_seenAt, atEnd, ask, added = m_added,
                                 bulk = m_bulk](store::Database& database) mutable -> base::Result<Written> {
        if (ask) {
            const auto begun = beginIfWorth(database, added + static_cast<std::int64_t>(batch.size()));
            if (!begun) return base::fail(begun.error());
            bulk = *begun;
        }
        auto counts = write(database, batch, progress, seenAt, atEnd);
        if (!counts) return base::fail(std::move(counts.error()));
        return Written{*counts, bulk};
    });
}

} // namespace weft::collect
