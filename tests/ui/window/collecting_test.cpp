// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "dialogs/scripted_dialogs.h"
#include "panels/overview_screen.h"
#include "window/main_window.h"
#include "window/settings.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::window {
namespace {

/// The window over the server of the demo: real HTTP, real file.
TEST(Collecting, FillsTheScreensWithoutBeingAsked) {
    const base::SystemClock clock;
    const auto demo = demo::Demo::start(clock);
    ASSERT_TRUE(demo) << demo.error().text();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("weft.ini")));
    dialogs::ScriptedDialogs dialogs;
    MainWindow window(clock, (*demo)->collection(), settings, dialogs);
    window.setCollectAtOnce(true);
    window.show();
    QSignalSpy progressed(&window.hosts().collection, &bridge::CollectionHost::progressed);
    window.openWorkspace(QString::fromStdString((*demo)->workspace().string()));
    window.choose(Screen::Sources);
    ASSERT_TRUE(progressed.wait(30'000));
    EXPECT_TRUE(window.findChild<QPushButton*>(QStringLiteral("pauseCollecting"))->isVisible());
    if (qEnvironmentVariableIsSet("WEFT_PICTURES"))
        window.grab().save(qEnvironmentVariable("WEFT_PICTURES") + QStringLiteral("/collecting.png"));
    const auto filled = [&window] {
        const auto& snapshot = window.screens().overview()->snapshot();
        return snapshot && snapshot->weave.total.woven() > 0;
    };
    EXPECT_TRUE(QTest::qWaitFor(filled, 60'000));
}

} // namespace
} // namespace weft::window
