// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/csv_records.h"
#include "collect/import_post.h"
#include "collect/progress.h"
#include "store/posts_writing.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace weft::collect {

/// Some records of a file, to be parsed together.
class ImportChunk {
public:
    void add(const ImportRecord& record);

    [[nodiscard]] bool empty() const { return m_records.empty(); }

    [[nodiscard]] std::size_t size() const { return m_records.size(); }

    [[nodiscard]] std::size_t bytes() const { return m_texts.size(); }

    [[nodiscard]] std::int64_t lastLine() const { return m_records.back().lastNumber; }

    /// Calls `use` for each record, in order.
    void forEach(const std::function<void(const ImportRecord&)>& use) const;

private:
    std::string m_texts;
    /// Without their texts, which stand one after the other in m_texts.
    std::vector<ImportRecord> m_records;
    std::vector<std::size_t> m_ends;
};

/// What parsing made of a chunk.
struct ParsedChunk {
    std::vector<store::PreparedPost> posts;
    /// The first kMostSkippedKept complaints, and how many there were.
    std::vector<store::SkippedItem> skipped;
    std::int64_t skippedTotal = 0;
    std::int64_t records = 0;
    /// The line at which its last record ends.
    std::int64_t lastLine = 0;
};

/// Reads one record.
using ImportParser = std::function<base::Result<ImportedPost>(std::string_view)>;

/// Threads that parse chunks beside the one that reads them and the one that writes. Results come in the
/// order of the chunks.
class ImportParsing {
public:
    /// `name` is the file's, for complaints.
    ImportParsing(ImportParser parser, std::string name);
    ImportParsing(const ImportParsing&) = delete;
    ImportParsing& operator=(const ImportParsing&) = delete;
    /// What is under way is given up.
    ~ImportParsing();

    void submit(ImportChunk chunk);

    /// Whether chunks are under way, and whether so many or so large ones that no more should come.
    [[nodiscard]] bool busy() const { return !m_underWay.empty(); }

    [[nodiscard]] bool full() const;
    /// Waits for the oldest chunk.
    [[nodiscard]] ParsedChunk takeOldest();

private:
    struct UnderWay {
        std::size_t bytes = 0;
        std::future<ParsedChunk> result;
    };

    void work(const std::stop_token& stop);
    [[nodiscard]] ParsedChunk parse(const ImportChunk& chunk) const;

    ImportParser m_parser;
    std::string m_name;
    std::deque<UnderWay> m_underWay;
    std::size_t m_bytes = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::packaged_task<ParsedChunk()>> m_tasks;
    /// Last, so that they end before what they use.
    std::vector<std::jthread> m_threads;
};

} // namespace weft::collect
