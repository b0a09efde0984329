// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_plan.h"
#include "app/period.h"
#include "store/saved_views.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace weft::window {

/// What the window remembers from one day to the next; in one file, whose place is handed in.
class Settings {
public:
    explicit Settings(const QString& path);

    /// Below XDG_CONFIG_HOME.
    [[nodiscard]] static QString defaultPath();

    /// Paths of workspaces, the last opened first.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString& path);

    [[nodiscard]] theme::Mode theme() const;
    void setTheme(theme::Mode mode);
    [[nodiscard]] theme::Motion motion() const;
    void setMotion(theme::Motion motion);
    /// "en", "fr"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Problems that are not shown until they are solved.
    [[nodiscard]] QStringList hiddenProblems() const;
    void hideProblem(const QString& key);
    /// Columns that the table of posts does not show; nothing before somebody has chosen.
    [[nodiscard]] std::optional<QStringList> hiddenPostColumns() const;
    void setHiddenPostColumns(const QStringList& keys);
    [[nodiscard]] app::PeriodPreset preset() const;
    void setPreset(app::PeriodPreset preset);
    /// What the window showed of a workspace when it was closed; nothing of any but the last one.
    [[nodiscard]] std::optional<store::SavedView> lastView(const QString& workspace) const;
    void setLastView(const QString& workspace, const store::SavedView& view);
    /// How the user wants to be told what happens.
    [[nodiscard]] app::AlertSettings alerts() const;
    void setAlerts(const app::AlertSettings& settings);

private:
    /// A time of the day as "08:30".
    [[nodiscard]] app::DayMinute minute(const QString& key, app::DayMinute otherwise) const;
    void setMinute(const QString& key, app::DayMinute minute);

    QSettings m_store;
};

} // namespace weft::window
