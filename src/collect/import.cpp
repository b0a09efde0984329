// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import.h"

#include "collect/everything.h"
#include "collect/everything_json.h"
#include "collect/import_batches.h"
#include "collect/import_fingerprint.h"
#include "collect/import_records.h"
#include "collect/run_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::size_t kChunkRecords = 1'000;
constexpr std::size_t kChunkBytes = 1u << 20;

ImportParser parserFor(const std::optional<CsvColumns>& columns) {
    if (!columns) return parseImportLine;
    return [held = *columns](std::string_view record) { return parseCsvPost(record, held); };
}

/// One import from its first record to its last.
class Import {
public:
    Import(store::Writer& writer, base::Instant seenAt, const ProgressCallback& progress,
           store::ImportProgress begun)
        : m_writer(writer),
          m_seenAt(seenAt),
          m_batches(writer, seenAt, begun),
          m_begun(std::move(begun)),
          m_progress(progress) {}

    void run(const std::filesystem::path& path, const CsvMapping& mapping, const std::stop_token& stop);

    [[nodiscard]] Summary takeSummary();

private:
    [[nodiscard]] base::Status runRecords(ImportRecords& records, const std::stop_token& stop);
    [[nodiscard]] base::Status readAll(ImportRecords& records, ImportParsing& parsing,
                                       const std::stop_token& stop);
    [[nodiscard]] base::Result<bool> readChunk(ImportRecords& records, ImportChunk& chunk) const;
    [[nodiscard]] base::Status takeParsed(ParsedChunk parsed);
    [[nodiscard]] base::Status judge(const ImportRecords& records) const;
    void report(const ImportBytes& bytes, bool ended);
    [[nodiscard]] Summary readWorkspace(ImportRecords& records, const std::stop_token& stop);

    store::Writer& m_writer;
    base::Instant m_seenAt;
    ImportBatches m_batches;
    /// What came of a file that is a whole workspace.
    std::optional<Summary> m_workspace;
    store::ImportProgress m_begun;
    const ProgressCallback& m_progress;
    Summary m_summary;
    std::int64_t m_read = 0;
    /// What share of the file had been passed over when reading began.
    std::optional<double> m_shareAtStart;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void Import::run(const std::filesystem::path& path, const CsvMapping& mapping, const std::stop_token& stop) {
    base::Status done;
    m_read = m_begun.records;
    auto bytes = ImportBytes::open(path, stop);
    auto records = bytes ? ImportRecords::begin(*std::move(bytes), mapping)
                         : base::Result<ImportRecords>(base::fail(bytes.error()));
    if (records && isEverythingHeader(records->firstLine())) {
        m_workspace = readWorkspace(*records, stop);
        return;
    }
    if (records)
        done = runRecords(*records, stop);
    else
        done = base::fail(records.error());
    if (!done) m_summary.error = done.error();
    m_summary.complete = !m_summary.error;
    if (records) report(records->bytes(), true);
}

base::Status Import::runRecords(ImportRecords& records, const std::stop_token& stop) {
    ImportParsing parsing(parserFor(records.columns()), records.bytes().name());
    base::Status read = readAll(records, parsing, stop);
    // What was good before the file broke is kept.
    while (parsing.busy())
        if (auto taken = takeParsed(parsing.takeOldest()); !taken && read) read = std::move(taken);
    auto written = m_batches.finish(read.has_value());
    if (!written) return written;
    return read ? judge(records) : read;
}

base::Status Import::readAll(ImportRecords& records, ImportParsing& parsing, const std::stop_token& stop) {
    while (true) {
        ImportChunk chunk;
        auto more = readChunk(records, chunk);
        if (!m_shareAtStart) m_shareAtStart = m_begun.line > 0 ? records.bytes().share() : 0;
        if (!chunk.empty()) {
            m_read += static_cast<std::int64_t>(chunk.size());
            parsing.submit(std::move(chunk));
        }
        if (!more) return base::fail(std::move(more.error()));
        while (parsing.full())
            if (auto taken = takeParsed(parsing.takeOldest()); !taken) return taken;
        if (!*more) return {};
        if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled, records.bytes().name(), "stopped");
        report(records.bytes(), false);
    }
}

/// Fills a chunk with records that an earlier import did not get to; false at the end of the file.
base::Result<bool> Import::readChunk(ImportRecords& records, ImportChunk& chunk) const {
    while (chunk.size() < kChunkRecords && chunk.bytes() < kChunkBytes) {
        const auto record = records.next();
        if (!record) return base::fail(record.error());
        if (!*record) return false;
        if ((*record)->number > m_begun.line) chunk.add(**record);
    }
    return true;
}

base::Status Import::takeParsed(ParsedChunk parsed) {
    const auto room = kMostSkippedKept - m_summary.skipped.size();
    const auto kept = static_cast<std::ptrdiff_t>(std::min(room, parsed.skipped.size()));
    m_summary.skipped.insert(m_summary.skipped.end(), parsed.skipped.begin(), parsed.skipped.begin() + kept);
    return m_batches.add(std::move(parsed));
}

/// Whether a file that was read to its end was one to import at all.
base::Status Import::judge(const ImportRecords& records) const {
    const std::string& name = records.bytes().name();
    const bool csv = records.columns().has_value();
    if (m_read == 0)
        return base::fail(ErrorCode::FileEmpty, name, csv ? "has no rows below its header" : "is empty");
    if (m_batches.progress().counts.seen > 0) return {};
    if (records.looksLikeWebPage())
        return base::fail(ErrorCode::BadShape, name, "is a web page, not posts with one JSON object a line");
    return base::fail(ErrorCode::BadShape, name,
                      fmt::format("none of its {} {} is a post{}", m_read, csv ? "rows" : "lines",
                                  csv ? "" : "; one JSON object a line, or a CSV with a header, is wanted"));
}

Summary Import::readWorkspace(ImportRecords& records, const std::stop_token& stop) {
    return importEverything(
        records, m_writer, m_seenAt,
        [&](const Summary& reached) {
            if (!m_progress) return;
            Progress progress;
            progress.stage = Stage::Import;
            progress.done = reached.postsSeen;
            progress.postsSeen = reached.postsSeen;
            progress.postsNew = reached.postsNew;
            m_progress(progress);
        },
        stop);
}

Summary Import::takeSummary() {
    if (m_workspace) return *std::move(m_workspace);
    const auto& reached = m_batches.progress();
    m_summary.postsSeen = reached.counts.seen;
    m_summary.postsNew = reached.counts.added;
    m_summary.postsChanged = reached.counts.changed;
    m_summary.skippedTotal = reached.skipped;
    if (m_begun.line > 0) m_summary.resumedAtLine = m_begun.line + 1;
    return std::move(m_summary);
}

void Import::report(const ImportBytes& bytes, bool ended) {
    if (!m_progress) return;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
    const auto& written = m_batches.progress().counts;
    Progress progress;
    progress.stage = Stage::Import;
    progress.done = m_read;
    progress.postsSeen = written.seen;
    progress.postsNew = written.added;
    if (elapsed.count() > 0)
        progress.postsPerSecond = static_cast<double>(written.seen - m_begun.counts.seen) / elapsed.count();
    progress.stageEnded = ended;
    if (ended) progress.total = m_read;
    const auto share = bytes.share();
    const double read = share.value_or(0) - m_shareAtStart.value_or(0);
    if (!ended && share && read > 0 && *share <= 1)
        progress.left =
            std::chrono::seconds{static_cast<std::int64_t>(elapsed.count() * (1 - *share) / read)};
    m_progress(progress);
}

/// Where an earlier import of the same file was stopped; its beginning when there was none.
base::Result<store::ImportProgress> beginOf(const std::filesystem::path& path, const ImportOptions& options,
                                            store::Writer& writer) {
    store::ImportProgress none;
    const auto fingerprint = importFingerprint(path, options.mapping);
    if (!fingerprint) return none;
    none.fingerprint = *fingerprint;
    if (options.restart) return none;
    const auto held = writer
                          .submit([mark = *fingerprint](store::Database& database) {
                              return store::readImportProgress(database, mark);
                          })
                          .get();
    if (!held) return base::fail(held.error());
    return held->value_or(none);
}

/// What this import did itself: the run log has a line for the one that was stopped, too.
Summary ownPart(Summary summary, const store::ImportProgress& begun) {
    summary.postsSeen -= begun.counts.seen;
    summary.postsNew -= begun.counts.added;
    summary.postsChanged -= begun.counts.changed;
    return summary;
}

Summary failed(const base::Error& error) {
    Summary summary;
    summary.error = error;
    summary.complete = false;
    return summary;
}

} // namespace

Summary importFile(const std::filesystem::path& path, store::Writer& writer, const base::Clock& clock,
                   const ProgressCallback& progress, const std::stop_token& stop,
                   const ImportOptions& options) {
    const RunLog log(writer, clock);
    const auto run = log.begin("import");
    if (!run) return failed(run.error());
    const auto begun = beginOf(path, options, writer);
    if (!begun) return failed(begun.error());
    Import import(writer, run->startedAt, progress, *begun);
    import.run(path, options.mapping, stop);
    Summary summary = import.takeSummary();
    if (const auto logged = log.finish(*run, ownPart(summary, *begun)); !logged && !summary.error) {
        summary.error = logged.error();
        summary.complete = false;
    }
    return summary;
}

} // namespace weft::collect
