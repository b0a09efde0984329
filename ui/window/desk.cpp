// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk.h"

#include "format/times.h"

#include <algorithm>

namespace weft::window {

Desk::Desk(Hosts& hosts, QObject* parent) : QObject(parent), m_hosts(hosts) {
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
    if (how == Stale::Changed) m_ready = false;
    if (m_open) open();
}

void Desk::open() {
    m_open = true;
    if (!session()) return;
    const Stale stale = std::exchange(m_stale, Stale::No);
    if (stale == Stale::Changed) ask();
    if (stale == Stale::Grown) refresh();
}

void Desk::close() {
    m_open = false;
}

void Desk::answer() {
    m_ready = true;
    Q_EMIT answered();
}

} // namespace weft::window
