// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/import_post.h"
#include "store/posts_writing.h"
#include "store/writer.h"

#include <future>
#include <optional>
#include <vector>

namespace weft::collect {

/// Gathers imported posts and hands them to the writer, a transaction for each batch. While one batch is
/// written the next is gathered; there are never more than these two.
class ImportBatches {
public:
    ImportBatches(store::Writer& writer, base::Instant seenAt) : m_writer(writer), m_seenAt(seenAt) {}

    /// Takes a post. When its batch is full that is handed over, after the one before has been written; the
    /// counts of that one come back.
    [[nodiscard]] base::Result<store::SaveCounts> add(ImportedPost post);

    /// Writes what is left and waits for it.
    [[nodiscard]] base::Result<store::SaveCounts> finish();

private:
    [[nodiscard]] base::Result<store::SaveCounts> waitForWritten();
    void handOver();

    store::Writer& m_writer;
    base::Instant m_seenAt;
    std::vector<ImportedPost> m_gathered;
    std::size_t m_bytes = 0;
    std::optional<std::future<base::Result<store::SaveCounts>>> m_written;
};

} // namespace weft::collect
