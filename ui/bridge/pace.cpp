// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/pace.h"

#include <algorithm>

namespace weft::bridge {

using std::chrono::milliseconds;

Pace::Pace(int rest, milliseconds least, QObject* parent)
    : QObject(parent), m_rest(rest), m_least(least), m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pace::due);
}

void Pace::want() {
    m_wanted = true;
    if (m_running || m_timer.isActive()) return;
    const auto wait = left();
    if (wait > milliseconds::zero())
        m_timer.start(wait);
    else
        Q_EMIT due();
}

void Pace::began() {
    m_timer.stop();
    m_since.start();
    m_running = true;
    m_wanted = false;
}

void Pace::ended() {
    m_running = false;
    m_cost = milliseconds{m_since.elapsed()};
    if (m_wanted) want();
}

void Pace::startAnew() {
    m_timer.stop();
    m_since.invalidate();
    m_running = false;
    m_wanted = false;
}

milliseconds Pace::left() const {
    if (!m_since.isValid()) return milliseconds::zero();
    return std::max(m_least, m_cost * (m_rest + 1)) - milliseconds{m_since.elapsed()};
}

} // namespace weft::bridge
