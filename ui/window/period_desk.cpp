// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/period_desk.h"

#include "charts/time_points_widget.h"
#include "format/times.h"

namespace weft::window {

PeriodDesk::PeriodDesk(Hosts& hosts, dialogs::Dialogs& dialogs, QWidget* window)
    : QObject(window), m_hosts(hosts), m_dialogs(dialogs), m_window(window) {
}

void PeriodDesk::follow(const QWidget& screens) {
    const auto charts = screens.findChildren<charts::TimePointsWidget*>();
    for (const auto* chart : charts) {
        connect(chart, &charts::TimePointsWidget::periodChosen, this, &PeriodDesk::choose);
        connect(chart, &charts::TimePointsWidget::zoomRequested, this,
                [this](int steps, const QDate& day) { zoomAround(steps, startOf(day)); });
    }
}

base::Instant PeriodDesk::startOf(const QDate& day) const {
    const QTimeZone zone = format::zoneFromName(m_hosts.filter.zone().name());
    return base::instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

void PeriodDesk::ask() {
    const QTimeZone zone = format::zoneFromName(m_hosts.filter.zone().name());
    const base::TimeRange& range = m_hosts.filter.state().range;
    const dialogs::DayRange current{format::localDate(range.since, zone),
                                    format::localDate(range.until, zone).addDays(-1)};
    m_dialogs.choosePeriod(m_window, current, [this](const dialogs::DayRange& days) {
        m_hosts.filter.setRange({startOf(days.first), startOf(days.last.addDays(1))});
    });
}

void PeriodDesk::choose(const QDate& first, const QDate& last) {
    auto& filter = m_hosts.filter;
    filter.setRange(
        app::upToToday({startOf(first), startOf(last.addDays(1))}, m_hosts.clock().now(), filter.zone()));
}

void PeriodDesk::zoom(int steps) {
    const base::TimeRange& range = m_hosts.filter.state().range;
    zoomAround(steps, range.since + range.length() / 2);
}

void PeriodDesk::zoomAround(int steps, base::Instant around) {
    auto& filter = m_hosts.filter;
    // Before a workspace is open there is no period.
    if (filter.state().range.empty()) return;
    filter.setRange(
        app::zoomedRange(filter.state().range, steps, around, m_hosts.clock().now(), filter.zone()));
}

} // namespace weft::window
