// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace weft::bridge {
class FilterStack;
class WorkspaceHost;
} // namespace weft::bridge

namespace weft::window {

class Screens;

/// While nobody wants anything else, asks for the screens that are not open, one after the other, so that
/// they are there when they are opened. Begins anew with another workspace or filter.
class ScreenWarmer final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ScreenWarmer(Screens& screens, const bridge::WorkspaceHost& workspace, const bridge::FilterStack& filter,
                 QObject* parent = nullptr);

Q_SIGNALS:
    /// Every screen has what it shows.
    void finished();

private:
    void beginSoon();
    void goOn();

    Screens& m_screens;
    QTimer m_timer;
};

} // namespace weft::window
