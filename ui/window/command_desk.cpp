// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/command_desk.h"

#include "format/text.h"
#include "window/actions.h"
#include "window/compared_brands.h"
#include "window/settings.h"
#include "window/top_bar.h"

#include <QFileInfo>
#include <QMenu>

namespace weft::window {

namespace {

/// The menu that an action is found in.
QString menuOf(const QAction& action) {
    const auto places = action.associatedObjects();
    for (const QObject* place : places)
        if (const auto* menu = qobject_cast<const QMenu*>(place)) return menu->title().remove(u'&');
    return {};
}

} // namespace

CommandDesk::CommandDesk(const Actions& actions, Hosts& hosts, const Settings& settings, QWidget* window)
    : QObject(window), m_actions(actions), m_hosts(hosts), m_settings(settings), m_window(window) {
}

void CommandDesk::open() {
    QList<dialogs::Command> commands;
    addActions(commands);
    addPeriods(commands);
    addBrands(commands);
    addViews(commands);
    addWorkspaces(commands);
    auto* palette = new dialogs::CommandPalette(std::move(commands), m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &dialogs::CommandPalette::searchRequested, this, &CommandDesk::searchRequested);
    palette->open();
}

void CommandDesk::addActions(QList<dialogs::Command>& commands) const {
    const auto actions = m_actions.all();
    for (QAction* action : actions) {
        if (!action->isEnabled() || action == m_actions.commands) continue;
        commands.append({action->text().remove(u'&'), menuOf(*action),
                         action->shortcut().toString(QKeySequence::NativeText),
                         [action] { action->trigger(); }});
    }
}

void CommandDesk::addPeriods(QList<dialogs::Command>& commands) const {
    for (const app::PeriodPreset preset : app::kPeriodPresets)
        commands.append(
            {presetTitle(preset), tr("Period"), {}, [this, preset] { m_hosts.filter.setPreset(preset); }});
}

void CommandDesk::addBrands(QList<dialogs::Command>& commands) const {
    const auto& workspace = m_hosts.workspace.snapshot();
    if (!workspace || workspace->brands.size() < 2) return;
    for (const model::Brand& brand : workspace->brands)
        commands.append({format::fromUtf8(brand.name), tr("Brand"), {}, [this, id = brand.id] {
                             m_hosts.filter.setBrand(id);
                         }});
    for (const model::Brand& brand : workspace->brands) {
        if (brand.id == shownBrand(m_hosts)) continue;
        commands.append({format::fromUtf8(brand.name), tr("Side by side with"), {}, [this, id = brand.id] {
                             m_hosts.filter.toggleCompared(id);
                         }});
    }
}

void CommandDesk::addViews(QList<dialogs::Command>& commands) {
    for (const store::SavedView& view : m_hosts.views.views()) {
        const QString name = format::fromUtf8(view.name);
        commands.append({name, tr("Saved view"), {}, [this, name] { Q_EMIT viewChosen(name); }});
    }
}

void CommandDesk::addWorkspaces(QList<dialogs::Command>& commands) {
    const QStringList recent = m_settings.recentWorkspaces();
    for (const QString& path : recent)
        commands.append({QFileInfo(path).completeBaseName(), tr("Workspace"), {}, [this, path] {
                             Q_EMIT workspaceChosen(path);
                         }});
}

} // namespace weft::window
