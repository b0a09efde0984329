// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/import_parsing.h"
#include "store/import_progress.h"
#include "store/writer.h"

#include <future>
#include <optional>
#include <vector>

namespace weft::collect {

/// Gathers parsed posts and hands them to the writer, a transaction for each batch that also holds how far
/// the file was read. While one batch is written the next is gathered; there are never more than these two.
class ImportBatches {
public:
    /// `progress` is where an earlier import of the file ended. Without a fingerprint nothing is kept of it.
    ImportBatches(store::Writer& writer, base::Instant seenAt, store::ImportProgress progress)
        : m_writer(writer), m_seenAt(seenAt), m_progress(std::move(progress)) {}

    /// Takes what a chunk held. When the batch is full that is handed over, after the one before has been
    /// written.
    [[nodiscard]] base::Status add(ParsedChunk chunk);

    /// Writes what is left and waits for it. At the end of the file its progress is not needed any more.
    [[nodiscard]] base::Status finish(bool atEnd);

    /// What has been written, and before that, taken.
    [[nodiscard]] const store::ImportProgress& progress() const { return m_progress; }

private:
    struct Written {
        store::SaveCounts counts;
        bool bulk = false;
    };

    [[nodiscard]] base::Status finishBatches(bool atEnd);
    [[nodiscard]] base::Status waitForWritten();
    void handOver(bool atEnd);

    store::Writer& m_writer;
    base::Instant m_seenAt;
    store::ImportProgress m_progress;
    std::vector<store::PreparedPost> m_gathered;
    std::size_t m_bytes = 0;
    /// Batches handed over, posts that they added, and whether the file is in a bulk import.
    unsigned m_batches = 0;
    std::int64_t m_added = 0;
    bool m_bulk = false;
    std::optional<std::future<base::Result<Written>>> m_written;
};

} // namespace weft::collect
