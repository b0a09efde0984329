// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_batches.h"

#include <utility>

namespace weft::collect {

namespace {

constexpr std::size_t kMostPosts = 2'000;
/// Texts can be long: a batch is full at this size, too.
constexpr std::size_t kMostBytes = 16u << 20;

/// An import does not say when its counters were read. They are dated like their post, so that they hold from
/// its beginning and importing the same file twice is importing it once.
base::Status saveKnownCounters(store::Database& database, const ImportedPost& imported) {
    if (!imported.counters.anyKnown()) return {};
    const auto saved =
        store::saveCounters(database, imported.post.id, imported.counters, imported.post.createdAt);
    if (!saved) return base::fail(saved.error());
    return {};
}

base::Result<store::SaveCounts> save(store::Database& database, const std::vector<ImportedPost>& batch,
                                     base::Instant seenAt) {
    std::vector<model::Post> posts;
    posts.reserve(batch.size());
    for (const ImportedPost& imported : batch)
        posts.push_back(imported.post);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return base::fail(transaction.error());
    auto counts = store::savePosts(database, posts, store::Source::Import, seenAt);
    if (!counts) return counts;
    for (const ImportedPost& imported : batch)
        if (const auto saved = saveKnownCounters(database, imported); !saved)
            return base::fail(saved.error());
    if (const auto done = transaction->commit(); !done) return base::fail(done.error());
    return counts;
}

} // namespace

base::Result<store::SaveCounts> ImportBatches::add(ImportedPost post) {
    m_bytes += post.post.text ? post.post.text->size() : 0;
    m_gathered.push_back(std::move(post));
    if (m_gathered.size() < kMostPosts && m_bytes < kMostBytes) return store::SaveCounts{};
    auto counts = waitForWritten();
    if (counts) handOver();
    return counts;
}

base::Result<store::SaveCounts> ImportBatches::finish() {
    auto counts = waitForWritten();
    if (!counts || m_gathered.empty()) return counts;
    handOver();
    auto last = waitForWritten();
    if (!last) return last;
    *counts += *last;
    return counts;
}

base::Result<store::SaveCounts> ImportBatches::waitForWritten() {
    if (!m_written) return store::SaveCounts{};
    auto counts = m_written->get();
    m_written.reset();
    return counts;
}

void ImportBatches::handOver() {
    m_bytes = 0;
    m_written = m_writer.submit([batch = std::exchange(m_gathered, {}), seenAt = m_seenAt](
                                    store::Database& database) { return save(database, batch, seenAt); });
}

} // namespace weft::collect
