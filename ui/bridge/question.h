// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "bridge/relay.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace weft::bridge {

/// The question that one panel has open, a member of the object that asks. The latest question wins: a new
/// one withdraws the one before, a refresh waits until the running one is answered, so that a stream of
/// refreshes cannot starve the screen.
template<typename T>
class Question {
public:
    using Start = std::function<std::stop_source(app::Answer<T>)>;
    using Deliver = std::function<void(base::Result<app::Shared<T>>)>;

    explicit Question(QObject* owner) : m_relay(std::make_shared<Relay>(owner)) {}

    ~Question() {
        m_relay->close();
        m_stop.request_stop();
    }

    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    void ask(Start start, Deliver deliver) {
        withdraw();
        begin(std::move(start), std::move(deliver));
    }

    void refresh(Start start, Deliver deliver) {
        if (m_running)
            m_waiting = Waiting{std::move(start), std::move(deliver)};
        else
            begin(std::move(start), std::move(deliver));
    }

    /// Nobody wants the answer any more.
    void withdraw() {
        m_stop.request_stop();
        m_waiting.reset();
        m_running = false;
        ++m_generation;
    }

    [[nodiscard]] bool running() const { return m_running; }

private:
    struct Waiting {
        Start start;
        Deliver deliver;
    };

    void begin(Start start, Deliver deliver) {
        m_running = true;
        const std::uint64_t generation = ++m_generation;
        m_stop = start([this, relay = m_relay, generation,
                        deliver = std::move(deliver)](base::Result<app::Shared<T>> result) {
            relay->post([this, generation, deliver, result = std::move(result)]() mutable {
                if (generation == m_generation) finish(deliver, std::move(result));
            });
        });
    }

    void finish(const Deliver& deliver, base::Result<app::Shared<T>> result) {
        m_running = false;
        deliver(std::move(result));
        if (m_running || !m_waiting) return;
        Waiting next = std::move(*m_waiting);
        m_waiting.reset();
        begin(std::move(next.start), std::move(next.deliver));
    }

    std::shared_ptr<Relay> m_relay;
    std::stop_source m_stop{std::nostopstate};
    std::optional<Waiting> m_waiting;
    std::uint64_t m_generation = 0;
    bool m_running = false;
};

} // namespace weft::bridge
