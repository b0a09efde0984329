// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/watches_host.h"

#include <tuple>

namespace weft::bridge {

WatchesHost::WatchesHost(QObject* parent) : QObject(parent), m_relay(std::make_shared<Relay>(this)) {
}

WatchesHost::~WatchesHost() {
    m_relay->close();
}

void WatchesHost::attach(SessionPtr session) {
    m_session = std::move(session);
}

void WatchesHost::tell(base::Status status) {
    if (status)
        Q_EMIT changed();
    else
        Q_EMIT failed(status.error());
}

void WatchesHost::add(std::int64_t accountId, store::WatchKind kind, const std::string& term) {
    if (!m_session) return;
    std::ignore = m_session->writer().submit([this, relay = m_relay, accountId, kind, term,
                                              now = m_session->clock().now()](store::Database& database) {
        relay->post([this, watch = store::addWatch(database, accountId, kind, term, now)] {
            if (watch) Q_EMIT added(*watch);
            tell(watch ? base::Status() : base::Status(base::fail(watch.error())));
        });
    });
}

void WatchesHost::remove(std::int64_t watchId) {
    if (!m_session) return;
    std::ignore = m_session->writer().submit(
        [this, relay = m_relay, watchId, now = m_session->clock().now()](store::Database& database) {
            // One that is gone already is removed, too.
            relay->post([this, removed = store::removeWatch(database, watchId, now)] {
                tell(removed ? base::Status() : base::Status(base::fail(removed.error())));
            });
        });
}

void WatchesHost::pause(std::int64_t watchId, bool paused) {
    if (!m_session) return;
    std::ignore = m_session->writer().submit(
        [this, relay = m_relay, watchId, paused, now = m_session->clock().now()](store::Database& database) {
            relay->post([this, status = store::pauseWatch(database, watchId, paused, now)] { tell(status); });
        });
}

} // namespace weft::bridge
