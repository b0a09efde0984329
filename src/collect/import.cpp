// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import.h"

#include "collect/import_batches.h"
#include "collect/import_lines.h"
#include "collect/run_log.h"
#include "threads/redact.h"

#include <fmt/format.h>

#include <chrono>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::int64_t kLinesBetweenReports = 1'000;

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\r\v\f") == std::string_view::npos;
}

/// One import from its first line to its last.
class Import {
public:
    Import(store::Writer& writer, base::Instant seenAt, const ProgressCallback& progress)
        : m_batches(writer, seenAt), m_progress(progress) {}

    void run(const std::filesystem::path& path, const std::stop_token& stop);

    [[nodiscard]] Summary takeSummary() { return std::move(m_summary); }

private:
    [[nodiscard]] base::Status readLines(ImportLines& lines, const std::stop_token& stop);
    [[nodiscard]] base::Status takeLine(const ImportLine& line, const std::string& name);
    [[nodiscard]] base::Status count(const base::Result<store::SaveCounts>& counts);
    [[nodiscard]] base::Status judge(const std::string& name) const;
    void skip(const ImportLine& line, const std::string& name, std::string_view reason);
    void report(const ImportBytes& bytes, bool ended) const;

    ImportBatches m_batches;
    const ProgressCallback& m_progress;
    Summary m_summary;
    std::int64_t m_lines = 0;
    std::int64_t m_used = 0;
    bool m_firstIsHtml = false;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void Import::run(const std::filesystem::path& path, const std::stop_token& stop) {
    auto bytes = ImportBytes::open(path, stop);
    if (!bytes) {
        m_summary.error = bytes.error();
        m_summary.complete = false;
        return;
    }
    const std::string name = bytes->name();
    ImportLines lines(*std::move(bytes), kLongestImportLine);
    base::Status read = readLines(lines, stop);
    // What was good before the file broke is kept.
    const base::Status written = count(m_batches.finish());
    if (!written) read = written;
    if (read) read = judge(name);
    if (!read) m_summary.error = read.error();
    m_summary.complete = !m_summary.error;
    report(lines.bytes(), true);
}

base::Status Import::readLines(ImportLines& lines, const std::stop_token& stop) {
    while (true) {
        const auto line = lines.next();
        if (!line) return base::fail(line.error());
        if (!*line) return {};
        if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled, lines.bytes().name(), "stopped");
        if (!(*line)->tooLong && isBlank((*line)->text)) continue;
        if (const auto taken = takeLine(**line, lines.bytes().name()); !taken) return taken;
        if (m_lines % kLinesBetweenReports == 0) report(lines.bytes(), false);
    }
}

base::Status Import::takeLine(const ImportLine& line, const std::string& name) {
    ++m_lines;
    if (line.tooLong) {
        skip(line, name, fmt::format("is longer than {} bytes", kLongestImportLine));
        return {};
    }
    auto post = parseImportLine(line.text);
    if (!post) {
        if (m_lines == 1) m_firstIsHtml = line.text[line.text.find_first_not_of(" \t")] == '<';
        const std::string reason = post.error().text();
        skip(line, name, line.unended ? "the file ends inside this line: " + reason : reason);
        return {};
    }
    ++m_used;
    for (const auto& fault : post->leftOut)
        skip(line, name, fault + "; the post is kept without it");
    return count(m_batches.add(*std::move(post)));
}

base::Status Import::count(const base::Result<store::SaveCounts>& counts) {
    if (!counts) return base::fail(counts.error());
    m_summary.postsSeen += counts->seen;
    m_summary.postsNew += counts->added;
    m_summary.postsChanged += counts->changed;
    return {};
}

/// Whether a file that was read to its end was one to import at all.
base::Status Import::judge(const std::string& name) const {
    if (m_lines == 0) return base::fail(ErrorCode::FileEmpty, name, "is empty");
    if (m_used > 0) return {};
    if (m_firstIsHtml)
        return base::fail(ErrorCode::BadShape, name, "is a web page, not posts with one JSON object a line");
    return base::fail(
        ErrorCode::BadShape, name,
        fmt::format("none of its {} lines is a post; one JSON object a line is wanted", m_lines));
}

void Import::skip(const ImportLine& line, const std::string& name, std::string_view reason) {
    ++m_summary.skippedTotal;
    if (m_summary.skipped.size() >= kMostSkippedKept) return;
    m_summary.skipped.push_back({fmt::format("{} line {}", name, line.number), threads::redact(reason, {})});
}

void Import::report(const ImportBytes& bytes, bool ended) const {
    if (!m_progress) return;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
    Progress progress;
    progress.stage = Stage::Import;
    progress.done = m_lines;
    progress.postsSeen = m_summary.postsSeen;
    progress.postsNew = m_summary.postsNew;
    if (elapsed.count() > 0)
        progress.postsPerSecond = static_cast<double>(m_summary.postsSeen) / elapsed.count();
    progress.stageEnded = ended;
    if (ended) progress.total = m_lines;
    const auto share = bytes.share();
    if (!ended && share && *share > 0 && *share <= 1)
        progress.left =
            std::chrono::seconds{static_cast<std::int64_t>(elapsed.count() * (1 - *share) / *share)};
    m_progress(progress);
}

} // namespace

Summary importFile(const std::filesystem::path& path, store::Writer& writer, const base::Clock& clock,
                   const ProgressCallback& progress, const std::stop_token& stop) {
    const RunLog log(writer, clock);
    const auto run = log.begin("import");
    Summary summary;
    if (!run) {
        summary.error = run.error();
        summary.complete = false;
        return summary;
    }
    Import import(writer, run->startedAt, progress);
    import.run(path, stop);
    summary = import.takeSummary();
    if (const auto logged = log.finish(*run, summary); !logged && !summary.error) {
        summary.error = logged.error();
        summary.complete = false;
    }
    return summary;
}

} // namespace weft::collect
