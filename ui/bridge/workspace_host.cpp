// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/workspace_host.h"

namespace weft::bridge {

WorkspaceHost::WorkspaceHost(Background& background, const base::Clock& clock, QObject* parent)
    : QObject(parent),
      m_background(background),
      m_clock(clock),
      m_relay(std::make_shared<Relay>(this)),
      m_question(this) {
}

WorkspaceHost::~WorkspaceHost() {
    m_relay->close();
    m_question.withdraw();
    // Closing flushes what waits to be written: not in this thread.
    m_background.run([session = std::move(m_session)]() mutable { session.reset(); });
}

void WorkspaceHost::open(const std::filesystem::path& path, bool create) {
    open([path, create, clock = &m_clock] { return app::WorkspaceSession::open(path, create, *clock); },
         true);
}

void WorkspaceHost::openToLook(const std::filesystem::path& path) {
    open([path, clock = &m_clock] { return app::WorkspaceSession::openToLook(path, *clock); }, false);
}

void WorkspaceHost::open(std::function<Opened()> opening, bool care) {
    m_opening = true;
    const std::uint64_t generation = ++m_generation;
    Q_EMIT openingStarted();
    m_background.run([this, relay = m_relay, generation, opening = std::move(opening), care] {
        base::Result<SessionPtr> result =
            opening().map([](auto session) { return SessionPtr(std::move(session)); });
        relay->post([this, generation, care, result = std::move(result)]() mutable {
            accept(generation, std::move(result), care);
        });
    });
}

void WorkspaceHost::accept(std::uint64_t generation, base::Result<SessionPtr> result, bool care) {
    if (generation != m_generation) {
        if (result) m_background.run([session = std::move(*result)]() mutable { session.reset(); });
        return;
    }
    m_opening = false;
    if (!result) {
        Q_EMIT openFailed(result.error());
        return;
    }
    m_question.withdraw();
    m_snapshot.reset();
    SessionPtr old = std::exchange(m_session, std::move(*result));
    if (care)
        m_session->startCare([this, relay = m_relay](const base::Error& error) {
            relay->post([this, error] { Q_EMIT damageFound(error); });
        });
    Q_EMIT sessionChanged();
    m_background.run([old = std::move(old)]() mutable { old.reset(); });
    refresh();
}

void WorkspaceHost::refresh() {
    if (!m_session) return;
    m_question.refresh(
        [session = m_session](auto answer) { return session->loadWorkspace(std::move(answer)); },
        [this](auto result) {
            if (!result) return;
            m_snapshot = *result;
            Q_EMIT snapshotChanged();
        });
}

} // namespace weft::bridge
