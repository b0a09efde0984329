// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collection_service.h"

#include "store/brands.h"

namespace weft::app {

namespace {

/// The plan never names a moment further away.
constexpr std::chrono::minutes kLongestWait{15};

} // namespace

CollectionService::CollectionService(CollectionOptions options, store::Writer& writer,
                                     const base::Clock& clock, Listener listener)
    : m_options(std::move(options)),
      m_writer(writer),
      m_clock(clock),
      m_listener(std::move(listener)),
      m_nextDue(clock.now()),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {
}

CollectionService::~CollectionService() {
    m_thread.request_stop();
    stopRun();
}

void CollectionService::collectNow() {
    request(
        {.scope = collect::RunRequest::Scope::Everything, .purpose = collect::Purpose::Manual, .only = {}});
}

void CollectionService::collectNow(store::SourceKey source) {
    request({.scope = collect::RunRequest::Scope::Due,
             .purpose = collect::Purpose::Manual,
             .only = std::move(source)});
}

void CollectionService::request(collect::RunRequest request) {
    const std::lock_guard lock(m_mutex);
    m_request = std::move(request);
    m_wake.notify_all();
}

void CollectionService::stopRun() {
    const std::lock_guard lock(m_mutex);
    m_currentRun.request_stop();
}

void CollectionService::pause() {
    setPaused(true);
    stopRun();
}

void CollectionService::resume() {
    setPaused(false);
}

void CollectionService::setPaused(bool paused) {
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
        m_changed = true;
        m_wake.notify_all();
    }
    // Not waited for: should it fail, the pause ends with this session.
    static_cast<void>(m_writer.submit([paused](store::Database& database) {
        return store::writeSetting(database, kPausedSetting, paused ? "1" : "0");
    }));
}

AccountsOptions CollectionService::accountsOptions() const {
    AccountsOptions options;
    options.apiBase = m_options.apiBase;
    options.tokens = [this](const std::stop_token& stop) -> base::Result<std::vector<AccountToken>> {
        if (!m_options.token.empty()) {
            AccountToken token;
            token.token = m_options.token;
            token.fromEnvironment = true;
            return std::vector{token};
        }
        if (m_options.tokens) return m_options.tokens(stop);
        return base::fail(base::ErrorCode::ApiNoToken, "token", "there is none");
    };
    return options;
}

std::optional<collect::RunRequest> CollectionService::nextRequest(const std::stop_token& stop, Lock& lock) {
    using Scope = collect::RunRequest::Scope;
    while (!stop.stop_requested()) {
        if (m_request) return std::exchange(m_request, std::nullopt);
        const auto wanted = [&] { return m_request.has_value() || m_changed; };
        m_changed = false;
        const bool byInterval = m_options.interval.count() > 0;
        if (m_paused || !hasToken() || (!byInterval && !m_options.planned)) {
            m_wake.wait(lock, stop, wanted);
            continue;
        }
        // Looked at again every half minute, because a machine that slept has not counted the time.
        constexpr std::chrono::milliseconds kLongestNap{30'000};
        const auto nap = byInterval ? m_options.interval : std::min(kLongestNap, m_nextDue - m_clock.now());
        if (nap.count() > 0 && m_wake.wait_for(lock, stop, nap, wanted)) continue;
        if (stop.stop_requested()) break;
        if (byInterval) return collect::RunRequest{.scope = Scope::Lists};
        // A clock that was set back must not make anybody wait for the old time.
        const auto left = m_nextDue - m_clock.now();
        if (left.count() <= 0 || left > kLongestWait) return collect::RunRequest{.scope = Scope::Due};
    }
    return std::nullopt;
}

void CollectionService::run(const std::stop_token& stop) {
    AccountsCollector collector(accountsOptions(), m_writer, m_clock);
    const auto paused =
        m_writer
            .submit([](store::Database& database) { return store::readSetting(database, kPausedSetting); })
            .get();
    Lock lock(m_mutex);
    m_paused = m_paused || (paused && *paused == "1");
    while (const auto request = nextRequest(stop, lock)) {
        m_currentRun = std::stop_source{};
        const auto runStop = m_currentRun.get_token();
        lock.unlock();
        const auto summary = collector.collect(*request, m_listener.progress, runStop);
        if (m_listener.finished) m_listener.finished(summary);
        const auto next = collector.nextDue();
        lock.lock();
        m_nextDue = next;
    }
}

} // namespace weft::app
