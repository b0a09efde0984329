// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace weft::window {
namespace {

TEST(SettingsTest, RememberTheLastWorkspacesEachOnce) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("weft.ini"));
    {
        Settings settings(path);
        for (int number = 0; number < 12; ++number)
            settings.addRecentWorkspace(QStringLiteral("/%1.weft").arg(number));
        settings.addRecentWorkspace(QStringLiteral("/5.weft"));
        settings.setTheme(theme::Mode::Dark);
        settings.setMotion(theme::Motion::Less);
        settings.setPreset(app::PeriodPreset::Last12Months);
        settings.setLanguage(QStringLiteral("fr"));
    }
    const Settings again(path);
    EXPECT_EQ(again.recentWorkspaces().size(), 8);
    EXPECT_EQ(again.recentWorkspaces().first(), QStringLiteral("/5.weft"));
    EXPECT_EQ(again.recentWorkspaces().count(QStringLiteral("/5.weft")), 1);
    EXPECT_EQ(again.theme(), theme::Mode::Dark);
    EXPECT_EQ(again.motion(), theme::Motion::Less);
    EXPECT_EQ(again.preset(), app::PeriodPreset::Last12Months);
    EXPECT_EQ(again.language(), QStringLiteral("fr"));
}

TEST(SettingsTest, RememberTheViewOfTheLastWorkspace) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("weft.ini"));
    store::SavedView view{.screen = "posts", .period = "custom"};
    view.range = {base::parseInstant("2026-09-01").value(), base::parseInstant("2026-09-08").value()};
    view.compare = false;
    view.brand = "Acme; \"the\" brand";
    view.handles = {"acme", "acme.help"};
    view.compared = {"Other"};
    view.query = "tea NOT \"green tea\"";
    {
        Settings settings(path);
        EXPECT_EQ(settings.lastView({}), std::nullopt) << "of no workspace";
        settings.setLastView(QStringLiteral("/a.weft"), view);
    }
    const Settings again(path);
    EXPECT_EQ(again.lastView(QStringLiteral("/a.weft")), view);
    EXPECT_EQ(again.lastView(QStringLiteral("/b.weft")), std::nullopt);
    EXPECT_EQ(again.lastView({}), std::nullopt);
}

TEST(SettingsTest, RememberHowToTell) {
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("weft.ini"));
    const app::AlertSettings chosen{app::AlertMode::AtOnce, 22h + 15min, 6h, 7h};
    {
        Settings settings(path);
        EXPECT_EQ(settings.alerts(), app::AlertSettings());
        settings.setAlerts(chosen);
    }
    EXPECT_EQ(Settings(path).alerts(), chosen);
    QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("alerts/digest"), QStringLiteral("25:70"));
    EXPECT_EQ(Settings(path).alerts().digestAt, app::AlertSettings().digestAt);
}

TEST(SettingsTest, BeginWithTheDefaults) {
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("none.ini")));
    EXPECT_TRUE(settings.recentWorkspaces().isEmpty());
    EXPECT_EQ(settings.theme(), theme::Mode::System);
    EXPECT_EQ(settings.motion(), theme::Motion::System);
    EXPECT_EQ(settings.preset(), app::PeriodPreset::Last28Days);
}

} // namespace
} // namespace weft::window
