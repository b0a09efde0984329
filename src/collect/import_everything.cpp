// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/everything.h"
#include "collect/everything_json.h"
#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"
#include "threads/redact.h"

#include <fmt/format.h>

#include <future>
#include <optional>
#include <utility>
#include <vector>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::size_t kItemsAtOnce = 500;
constexpr std::size_t kBytesAtOnce = 8u << 20;

/// Items with the numbers of their lines.
struct Batch {
    std::vector<store::WorkspaceItem> items;
    std::vector<std::int64_t> lines;
    std::size_t bytes = 0;
};

struct Merged {
    store::MergeCounts counts;
    std::vector<std::pair<std::int64_t, base::Error>> refused;
};

base::Result<Merged> merge(store::Database& database, const Batch& batch, base::Instant now) {
    std::vector<store::RefusedItem> refused;
    const auto counts = store::mergeItems(database, batch.items, now, refused);
    if (!counts) return base::fail(counts.error());
    Merged merged{*counts, {}};
    for (auto& item : refused)
        merged.refused.emplace_back(batch.lines[item.index], std::move(item.error));
    return merged;
}

base::Result<bool> isEmpty(store::Database& database) {
    const auto counts = store::readCounts(database);
    if (!counts) return base::fail(counts.error());
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    return counts->posts == 0 && brands->empty();
}

/// One file from its header to its last line. While a batch is written the next one is read.
class EverythingImport {
public:
    EverythingImport(ImportRecords& records, store::Writer& writer, base::Instant now)
        : m_records(records), m_writer(writer), m_now(now) {}

    base::Status run(const std::function<void(const Summary&)>& progress, const std::stop_token& stop) {
        const auto empty = m_writer.submit(isEmpty).get();
        if (!empty) return base::fail(empty.error());
        auto read = readLines(progress, stop);
        // What was good before the file broke is kept.
        if (auto ok = handOver(); !ok && read) read = std::move(ok);
        if (auto ok = waitForWritten(); !ok && read) read = std::move(ok);
        if (auto ok = m_writer
                          .submit([now = m_now](store::Database& database) {
                              return store::finishMerge(database, now);
                          })
                          .get();
            !ok && read)
            read = std::move(ok);
        return read && *empty ? compareDigest() : read;
    }

    [[nodiscard]] Summary takeSummary() { return std::move(m_summary); }

private:
    base::Status readLines(const std::function<void(const Summary&)>& progress, const std::stop_token& stop) {
        while (true) {
            const auto record = m_records.next();
            if (!record) return base::fail(record.error());
            if (!*record)
                return base::fail(ErrorCode::FileTruncated, name(),
                                  "ends before its last line; what there was is kept");
            if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled, name(), "stopped");
            const auto ended = takeRecord(**record);
            if (!ended) return base::fail(ended.error());
            if (*ended) return {};
            if (m_batch.items.empty() && progress) progress(m_summary);
        }
    }

    /// True for the last line.
    base::Result<bool> takeRecord(const ImportRecord& record) {
        auto line =
            record.fault.empty()
                ? parseEverythingLine(record.text)
                : base::Result<EverythingLine>(base::fail(ErrorCode::BadShape, std::string{}, record.fault));
        if (!line && line.error().code == ErrorCode::StoreNewer) return base::fail(std::move(line.error()));
        if (!line) {
            skip(record.number, line.error());
            ++m_lines;
            return false;
        }
        if (const auto* header = std::get_if<EverythingHeader>(&*line)) {
            m_digest = header->digest;
            return false;
        }
        if (const auto* end = std::get_if<EverythingEnd>(&*line)) {
            if (end->lines != m_lines)
                skip(record.number,
                     {ErrorCode::FileTruncated,
                      {},
                      fmt::format("the file says that it has {} lines and has {}", end->lines, m_lines),
                      std::nullopt});
            return true;
        }
        ++m_lines;
        m_batch.items.push_back(std::get<store::WorkspaceItem>(*std::move(line)));
        m_batch.lines.push_back(record.number);
        m_batch.bytes += record.text.size();
        if (m_batch.items.size() < kItemsAtOnce && m_batch.bytes < kBytesAtOnce) return false;
        if (auto ok = handOver(); !ok) return base::fail(std::move(ok.error()));
        return false;
    }

    base::Status handOver() {
        if (auto ok = waitForWritten(); !ok) return ok;
        m_written = m_writer.submit([batch = std::exchange(m_batch, {}), now = m_now](
                                        store::Database& database) { return merge(database, batch, now); });
        return {};
    }

    base::Status waitForWritten() {
        if (!m_written) return {};
        const auto merged = std::exchange(m_written, std::nullopt)->get();
        if (!merged) return base::fail(merged.error());
        m_summary.postsSeen += merged->counts.posts;
        m_summary.postsNew += merged->counts.added;
        m_summary.postsChanged += merged->counts.changed;
        for (const auto& [line, error] : merged->refused)
            skip(line, error);
        return {};
    }

    base::Status compareDigest() {
        const auto held = m_writer.submit(store::contentDigest).get();
        if (!held) return base::fail(held.error());
        if (*held != m_digest)
            skip(1, {ErrorCode::BadShape,
                     {},
                     "what came in is not what the file says it holds; it was changed or damaged",
                     std::nullopt});
        return {};
    }

    void skip(std::int64_t line, const base::Error& error) {
        ++m_summary.skippedTotal;
        if (m_summary.skipped.size() >= kMostSkippedKept) return;
        m_summary.skipped.push_back(
            {fmt::format("{} line {}", name(), line), threads::redact(error.text(), {})});
    }

    [[nodiscard]] const std::string& name() const { return m_records.bytes().name(); }

    ImportRecords& m_records;
    store::Writer& m_writer;
    base::Instant m_now;
    std::string m_digest;
    Batch m_batch;
    std::optional<std::future<base::Result<Merged>>> m_written;
    Summary m_summary;
    std::int64_t m_lines = 0;
};

} // namespace

Summary importEverything(ImportRecords& records, store::Writer& writer, base::Instant now,
                         const std::function<void(const Summary&)>& progress, const std::stop_token& stop) {
    EverythingImport import(records, writer, now);
    const auto done = import.run(progress, stop);
    auto summary = import.takeSummary();
    if (!done) summary.error = done.error();
    summary.complete = done.has_value();
    return summary;
}

} // namespace weft::collect
