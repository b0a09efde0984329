// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk.h"

#include "format/times.h"

#include <algorithm>

namespace weft::window {

Desk::Desk(Hosts& hosts, QObject* parent, Asks asks) : QObject(parent), m_hosts(hosts), m_asks(asks) {
    connect(&m_hosts.workspace, &bridge::WorkspaceHost::sessionChanged, this, [this] {
        forget();
        outdated(Stale::Changed);
    });
    connect(&m_hosts.filter, &bridge::FilterStack::filterChanged, this, [this] { outdated(Stale::Changed); });
    connect(&m_hosts, &Hosts::cacheChanged, this, [this] { outdated(Stale::Grown); });
}

QTimeZone Desk::zone() const {
    return format::zoneFromName(m_hosts.filter.zone().name());
}

void Desk::outdated(Stale how) {
    m_stale = std::max(m_stale, how);
    if (how == Stale::Changed) m_ready = m_asking = false;
    if (m_open || m_asks == Asks::Always) prepare();
}

void Desk::open() {
    m_open = true;
    prepare();
}

bool Desk::prepare() {
    if (!session()) return false;
    const Stale stale = std::exchange(m_stale, Stale::No);
    if (stale != Stale::No) m_asking = true;
    if (stale == Stale::Changed) ask();
    if (stale == Stale::Grown) refresh();
    return m_asking;
}

void Desk::close() {
    m_open = false;
}

void Desk::answer(std::optional<base::Error> error) {
    m_error = std::move(error);
    // One that comes late, to a closed desk, is of another filter.
    m_ready = m_stale != Stale::Changed;
    m_asking = false;
    Q_EMIT answered();
}

} // namespace weft::window
