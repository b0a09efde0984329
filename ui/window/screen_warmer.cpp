// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/screen_warmer.h"

#include "bridge/filter_stack.h"
#include "bridge/workspace_host.h"
#include "window/screens.h"

#include <chrono>

namespace weft::window {

namespace {

using namespace std::chrono_literals;

/// After the last change, which may not be the last.
constexpr auto kQuiet = 1s;
constexpr auto kBetweenLooks = 200ms;

} // namespace

ScreenWarmer::ScreenWarmer(Screens& screens, const bridge::WorkspaceHost& workspace,
                           const bridge::FilterStack& filter, QObject* parent)
    : QObject(parent), m_screens(screens), m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScreenWarmer::goOn);
    connect(&workspace, &bridge::WorkspaceHost::sessionChanged, this, &ScreenWarmer::beginSoon);
    connect(&filter, &bridge::FilterStack::filterChanged, this, &ScreenWarmer::beginSoon);
}

void ScreenWarmer::beginSoon() {
    m_timer.start(kQuiet);
}

void ScreenWarmer::goOn() {
    if (m_screens.prepareNext())
        m_timer.start(kBetweenLooks);
    else
        Q_EMIT finished();
}

} // namespace weft::window
