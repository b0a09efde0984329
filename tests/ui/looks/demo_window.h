// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/scripted_dialogs.h"
#include "window/main_window.h"
#include "window/settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace weft::looks {

/// A small community of the simulator, collected into a file, and windows over it.
class DemoWindowTest : public ::testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// A new window of this size over the file; the one before is gone.
    void open(const QSize& size);
    /// Chooses every screen in turn and waits until it shows what the file holds.
    void eachScreen(const std::function<void(const window::ScreenEntry& screen)>& look);

    /// A new window without a workspace.
    void showWindow(const QSize& size);

    [[nodiscard]] window::MainWindow& window() { return *m_window; }

    [[nodiscard]] const QString& workspace() const { return m_workspace; }

    [[nodiscard]] const base::ManualClock& clock() const { return m_clock; }

    /// Waits until the screen shows what the file holds.
    [[nodiscard]] bool settles();

private:
    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("demo.weft"));
    base::ManualClock m_clock;
    window::Settings m_settings{m_folder.filePath(QStringLiteral("weft.ini"))};
    dialogs::ScriptedDialogs m_dialogs;
    std::unique_ptr<window::MainWindow> m_window;
    bool m_opens = false;

protected:
    DemoWindowTest();
};

} // namespace weft::looks
