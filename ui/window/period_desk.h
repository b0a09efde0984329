// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogs.h"
#include "window/hosts.h"

namespace weft::window {

/// Sets the period of the filter bar: as two days that are asked for, as it is dragged on a chart, and by
/// zooming.
class PeriodDesk final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the desk.
    PeriodDesk(Hosts& hosts, dialogs::Dialogs& dialogs, QWidget* window);

    /// Does what is wished for on the charts over days that stand somewhere in a widget now.
    void follow(const QWidget& screens);
    /// Opens the dialog.
    void ask();
    /// Around the middle of the period, so many steps closer, or farther below 0.
    void zoom(int steps);

private:
    /// Nothing of the days that are still to come.
    void choose(const QDate& first, const QDate& last);
    void zoomAround(int steps, base::Instant around);
    /// The beginning of a local day.
    [[nodiscard]] base::Instant startOf(const QDate& day) const;

    Hosts& m_hosts;
    dialogs::Dialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace weft::window
