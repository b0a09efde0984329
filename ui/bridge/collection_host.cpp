// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/collection_host.h"

#include "bridge/entered_account.h"

namespace weft::bridge {

namespace {

constexpr int kPause = 100;

} // namespace

CollectionHost::CollectionHost(Background& background, app::CollectionOptions options,
                               std::shared_ptr<TokenVault> vault, QObject* parent)
    : QObject(parent),
      m_background(background),
      m_options(std::move(options)),
      m_vault(std::move(vault)),
      m_relay(std::make_shared<Relay>(this)),
      m_mailbox(std::make_shared<Mailbox>()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { deliver(m_generation); });
}

CollectionHost::~CollectionHost() {
    m_relay->close();
    retire();
}

void CollectionHost::attach(SessionPtr session) {
    retire();
    ++m_generation;
    m_timer.stop();
    m_mailbox = std::make_shared<Mailbox>();
    setRunning(false);
    m_session = std::move(session);
    startService();
}

void CollectionHost::startService() {
    if (!m_session || m_service || !hasToken()) return;
    app::CollectionOptions options = m_options;
    if (m_vault && options.token.empty())
        options.tokens = [vault = m_vault, session = m_session](const std::stop_token& stop) {
            return workspaceTokens(*vault, *session, stop);
        };
    m_service = std::make_shared<app::CollectionService>(std::move(options), m_session->writer(),
                                                         m_session->clock(), listener(m_generation));
}

void CollectionHost::setSignedIn(bool signedIn) {
    if (std::exchange(m_signedIn, signedIn) == signedIn || !m_options.token.empty()) return;
    // Taking the session again lets the service of the last token go.
    attach(m_session);
}

void CollectionHost::retire() {
    if (!m_service && !m_session) return;
    if (m_service) m_service->stopRun();
    // The service writes through the session, so it goes first; its end may wait for an answer from the
    // network.
    m_background.run([service = std::move(m_service), session = std::move(m_session)]() mutable {
        service.reset();
        session.reset();
    });
}

app::CollectionService::Listener CollectionHost::listener(std::uint64_t generation) {
    auto progress = [this, generation, relay = m_relay,
                     mailbox = m_mailbox](const collect::Progress& latest) {
        {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->latest = latest;
            if (std::exchange(mailbox->posted, true)) return;
        }
        relay->post([this, generation] { deliver(generation); });
    };
    auto done = [this, generation, relay = m_relay](const collect::Summary& summary) {
        relay->post([this, generation, summary] {
            if (generation != m_generation) return;
            // A progress that still waits for its turn is older than the end.
            m_timer.stop();
            {
                const std::scoped_lock lock(m_mailbox->mutex);
                m_mailbox->posted = false;
            }
            setRunning(false);
            Q_EMIT finished(summary);
        });
    };
    return {std::move(progress), std::move(done)};
}

void CollectionHost::deliver(std::uint64_t generation) {
    if (generation != m_generation) return;
    if (m_sinceLast.isValid() && m_sinceLast.elapsed() < kPause) {
        m_timer.start(kPause - static_cast<int>(m_sinceLast.elapsed()));
        return;
    }
    m_sinceLast.start();
    collect::Progress latest;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        latest = m_mailbox->latest;
        m_mailbox->posted = false;
    }
    // A run that was begun by the interval shows itself by its progress.
    setRunning(true);
    Q_EMIT progressed(latest);
}

void CollectionHost::setRunning(bool running) {
    if (std::exchange(m_running, running) != running) Q_EMIT runningChanged(running);
}

void CollectionHost::collectNow() {
    if (!m_service) return;
    setRunning(true);
    m_service->collectNow();
}

void CollectionHost::collectSource(const store::SourceKey& source) {
    if (!m_service) return;
    setRunning(true);
    m_service->collectNow(source);
}

void CollectionHost::stopRun() {
    if (m_service) m_service->stopRun();
}

void CollectionHost::pause() {
    if (m_service) m_service->pause();
}

void CollectionHost::resume() {
    if (m_service) m_service->resume();
}

} // namespace weft::bridge
