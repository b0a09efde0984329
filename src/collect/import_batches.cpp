// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_batches.h"

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
    if (auto ok = waitForWritten(); !ok) return ok;
    handOver(atEnd);
    return waitForWritten();
}

base::Status ImportBatches::waitForWritten() {
    if (!m_written) return {};
    const auto counts = m_written->get();
    m_written.reset();
    if (!counts) return base::fail(counts.error());
    m_progress.counts += *counts;
    return {};
}

void ImportBatches::handOver(bool atEnd) {
    m_bytes = 0;
    m_written =
        m_writer.submit([batch = std::exchange(m_gathered, {}), progress = m_progress, seenAt = m_seenAt,
                         atEnd](store::Database& database) mutable -> base::Result<store::SaveCounts> {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            auto counts = store::savePrepared(database, batch, store::Source::Import, seenAt);
            if (!counts) return counts;
            progress.counts += *counts;
            if (auto ok = keepProgress(database, progress, seenAt, atEnd); !ok)
                return base::fail(std::move(ok.error()));
            if (const auto done = transaction->commit(); !done) return base::fail(done.error());
            return counts;
        });
}

} // namespace weft::collect
