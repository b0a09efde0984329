// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiet_care.h"

#include "store/cleaning.h"
#include "store/quick_check.h"
#include "store/retention.h"
#include "store/workspace_file.h"

#include <utility>

namespace weft::app {

QuietCare::QuietCare(std::filesystem::path path, store::Writer& writer, const base::Clock& clock,
                     QuietTimes times)
    : m_path(std::move(path)), m_writer(writer), m_clock(clock), m_times(times) {
}

QuietCare::~QuietCare() {
    m_thread.request_stop();
    touch();
}

void QuietCare::start(Trouble trouble) {
    m_trouble = std::move(trouble);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void QuietCare::touch() {
    std::stop_source work(std::nostopstate);
    {
        const std::scoped_lock lock(m_mutex);
        m_touched = std::chrono::steady_clock::now();
        work = m_work;
    }
    work.request_stop();
}

void QuietCare::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, m_times.look, [] { return false; });
        }
        if (!stop.stop_requested() && isQuiet()) care();
    }
}

bool QuietCare::isQuiet() {
    const std::scoped_lock lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    // Somebody collects, imports or writes.
    if (const auto busy = m_writer.busy(); std::exchange(m_writerBusy, busy) != busy) m_touched = now;
    return now - m_touched >= m_times.quiet;
}

std::stop_token QuietCare::beginWork() {
    const std::scoped_lock lock(m_mutex);
    m_work = std::stop_source{};
    return m_work.get_token();
}

void QuietCare::care() {
    const auto disturbed = beginWork();
    auto done = check(disturbed);
    if (done && !disturbed.stop_requested()) done = dropWords(disturbed);
    if (done && !disturbed.stop_requested()) done = retain(disturbed);
    // What this thread had written itself is no disturbance.
    const std::scoped_lock lock(m_mutex);
    m_writerBusy = m_writer.busy();
    m_work = std::stop_source(std::nostopstate);
    const bool damaged = !done && done.error().code == base::ErrorCode::StoreCorrupt;
    if (damaged && !std::exchange(m_told, true)) m_trouble(done.error());
}

base::Status QuietCare::check(const std::stop_token& disturbed) {
    auto database = store::openWorkspaceReadOnly(m_path);
    if (!database) return base::fail(std::move(database.error()));
    const auto last = store::readQuietFinding(*database);
    if (!last) return base::fail(last.error());
    if (*last && m_clock.now() - (*last)->at < m_times.checkEvery) return {};
    if (m_tables.empty()) {
        auto tables = store::tablesToCheck(*database);
        if (!tables) return base::fail(std::move(tables.error()));
        m_tables = *std::move(tables);
    }
    database->stopOn(disturbed);
    while (!m_tables.empty()) {
        const auto problem = store::checkTable(*database, m_tables.back());
        // Broken off: the next quiet moment goes on with this table.
        if (!problem)
            return problem.error().code == base::ErrorCode::Cancelled ? base::Status{}
                                                                      : base::fail(problem.error());
        if (!problem->empty()) {
            m_tables.clear();
            return keepFinding(*problem);
        }
        m_tables.pop_back();
    }
    return keepFinding({});
}

base::Status QuietCare::keepFinding(std::string problem) {
    const store::QuietFinding finding{m_clock.now(), problem};
    auto kept = m_writer
                    .submit([finding](store::Database& database) {
                        return store::writeQuietFinding(database, finding);
                    })
                    .get();
    if (problem.empty()) return kept;
    return base::fail(base::ErrorCode::StoreCorrupt, m_path.string(), std::move(problem));
}

base::Status QuietCare::dropWords(const std::stop_token& disturbed) {
    while (!disturbed.stop_requested()) {
        const auto done = m_writer.submit(store::dropSomeStaleWords).get();
        if (!done) return base::fail(done.error());
        if (*done) return {};
    }
    return {};
}

base::Status QuietCare::retain(const std::stop_token& disturbed) {
    const auto now = m_clock.now();
    const auto keep = m_writer.submit(store::readKeep).get();
    if (!keep || !*keep) return keep ? base::Status{} : base::fail(keep.error());
    const auto applied = m_writer.submit(store::readKeepApplied).get();
    if (!applied) return base::fail(applied.error());
    if (*applied && now - **applied < m_times.retainEvery) return {};
    const auto before = now - **keep;
    while (!disturbed.stop_requested()) {
        const auto erased = m_writer
                                .submit([before, now](store::Database& database) {
                                    return store::eraseExpiredPosts(database, before, now);
                                })
                                .get();
        if (!erased) return base::fail(erased.error());
        if (*erased > 0) continue;
        return m_writer
            .submit([before, now](store::Database& database) {
                auto ok = store::finishErasing(database, before, now, store::Cleaning::Quick);
                return ok ? store::noteKeepApplied(database, now) : ok;
            })
            .get();
    }
    return {};
}

} // namespace weft::app
