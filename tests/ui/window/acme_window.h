// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "dialogs/scripted_dialogs.h"
#include "window/main_window.h"
#include "window/settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace weft::window {

inline const base::Instant kNow = base::parseInstant("2026-09-30T12:00:00Z").value();

/// The window over a workspace with the posts of a file; it is noon of kNow.
class AcmeWindowTest : public ::testing::Test {
protected:
    /// Makes the workspace of @acme, and of more brands that have an account of their name, and imports what
    /// `writePosts` puts into the file at a path: so many new posts.
    void makeWorkspace(void (*writePosts)(const std::string& path), std::int64_t posts,
                       const std::vector<std::string>& brands = {"Acme"});
    /// Shows the window and opens the workspace; what it holds comes later.
    void showWindow();

    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("acme.weft"));
    base::ManualClock m_clock{kNow};
    Settings m_settings{m_folder.filePath(QStringLiteral("weft.ini"))};
    dialogs::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace weft::window
