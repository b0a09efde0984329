// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_parsing.h"

#include "threads/redact.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace weft::collect {

namespace {

constexpr unsigned kMostThreads = 4;
/// What may wait to be parsed and, parsed, to be written.
constexpr std::size_t kMostBytes = 16u << 20;

/// One core is the writer's.
unsigned threadCount() {
    return std::clamp(std::thread::hardware_concurrency(), 2U, kMostThreads + 1) - 1;
}

/// Collects the complaints of a chunk.
class Complaints {
public:
    Complaints(ParsedChunk& parsed, const std::string& name) : m_parsed(parsed), m_name(name) {}

    void add(const ImportRecord& record, std::string_view reason) {
        ++m_parsed.skippedTotal;
        if (m_parsed.skipped.size() >= kMostSkippedKept) return;
        m_parsed.skipped.push_back(
            {fmt::format("{} line {}", m_name, record.number), threads::redact(reason, {})});
    }

private:
    ParsedChunk& m_parsed;
    const std::string& m_name;
};

} // namespace

void ImportChunk::add(const ImportRecord& record) {
    m_texts += record.text;
    m_ends.push_back(m_texts.size());
    m_records.push_back(record);
    m_records.back().text = {};
}

void ImportChunk::forEach(const std::function<void(const ImportRecord&)>& use) const {
    std::size_t start = 0;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        ImportRecord record = m_records[i];
        record.text = std::string_view(m_texts).substr(start, m_ends[i] - start);
        start = m_ends[i];
        use(record);
    }
}

ImportParsing::ImportParsing(ImportParser parser, std::string name)
    : m_parser(std::move(parser)), m_name(std::move(name)) {
    for (unsigned i = 0; i < threadCount(); ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

ImportParsing::~ImportParsing() = default;

void ImportParsing::submit(ImportChunk chunk) {
    const std::size_t bytes = chunk.bytes();
    std::packaged_task<ParsedChunk()> task([this, held = std::move(chunk)] { return parse(held); });
    m_underWay.push_back({bytes, task.get_future()});
    m_bytes += bytes;
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

bool ImportParsing::full() const {
    return m_underWay.size() >= 2 * m_threads.size() + 2 || m_bytes >= kMostBytes;
}

ParsedChunk ImportParsing::takeOldest() {
    UnderWay oldest = std::move(m_underWay.front());
    m_underWay.pop_front();
    m_bytes -= oldest.bytes;
    return oldest.result.get();
}

void ImportParsing::work(const std::stop_token& stop) {
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }) || stop.stop_requested()) return;
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
    }
}

ParsedChunk ImportParsing::parse(const ImportChunk& chunk) const {
    ParsedChunk parsed;
    parsed.posts.reserve(chunk.size());
    parsed.records = static_cast<std::int64_t>(chunk.size());
    parsed.lastLine = chunk.lastLine();
    Complaints complaints(parsed, m_name);
    chunk.forEach([&](const ImportRecord& record) {
        if (!record.fault.empty()) return complaints.add(record, record.fault);
        auto post = m_parser(record.text);
        if (!post) {
            const std::string reason = post.error().text();
            return complaints.add(record,
                                  record.unended ? "the file ends inside this line: " + reason : reason);
        }
        for (const auto& fault : post->leftOut)
            complaints.add(record, fault + "; the post is kept without it");
        parsed.posts.push_back(store::preparePost(post->post, post->counters));
    });
    return parsed;
}

} // namespace weft::collect
