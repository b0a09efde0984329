// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/views_desk.h"

#include "bridge/view_state.h"
#include "dialogs/view_dialog.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/filter_menu.h"
#include "panels/menu_text.h"
#include "panels/posts_screen.h"
#include "window/actions.h"
#include "window/top_bar.h"

#include <QMenu>

#include <algorithm>

namespace weft::window {

namespace {

QStringList textsOf(const std::vector<std::string>& texts, const QString& before = {}) {
    QStringList list;
    for (const auto& text : texts)
        list += before + format::fromUtf8(text);
    return list;
}

/// Whether both show the same; names and dates of saving do not matter.
bool showsSame(store::SavedView one, const store::SavedView& other) {
    one.id = other.id;
    one.name = other.name;
    one.createdAt = other.createdAt;
    return one == other;
}

} // namespace

ViewsDesk::ViewsDesk(Hosts& hosts, Screens& screens, Actions& actions, QWidget* window)
    : QObject(window),
      m_hosts(hosts),
      m_screens(screens),
      m_menu(*actions.viewsMenu()),
      m_removing(*actions.removeViewMenu()),
      m_window(window) {
    m_menu.setToolTipsVisible(true);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        fillMenu();
        m_hosts.views.refresh();
    });
    // Another program may write into the file, as one that merges another workspace.
    connect(&m_hosts.workspace, &bridge::WorkspaceHost::snapshotChanged, &m_hosts.views,
            &bridge::ViewsHost::refresh);
    connect(actions.saveView, &QAction::triggered, this, &ViewsDesk::askForName);
    connect(&m_hosts.views, &bridge::ViewsHost::changed, this, [this, save = actions.saveView] {
        save->setEnabled(m_hosts.workspace.session() != nullptr);
        if (m_menu.isVisible() && m_shown != m_hosts.views.views()) fillMenu();
    });
    connect(&m_hosts.views, &bridge::ViewsHost::saved, this,
            [this](const QString& name) { Q_EMIT told(tr("View saved: %1").arg(name)); });
    connect(&m_hosts.views, &bridge::ViewsHost::removed, this,
            [this](const QString& name) { Q_EMIT told(tr("View removed: %1").arg(name)); });
    connect(&m_hosts.views, &bridge::ViewsHost::failed, this, &ViewsDesk::failed);
    actions.saveView->setEnabled(false);
}

QString ViewsDesk::postsQuery() const {
    const QString query = m_screens.posts()->query();
    const QString filter = m_screens.posts()->filterQuery();
    if (filter.isEmpty()) return query;
    return query.isEmpty() ? filter : QStringLiteral("(%1) (%2)").arg(filter, query);
}

store::SavedView ViewsDesk::current() const {
    const auto& workspace = m_hosts.workspace.snapshot();
    const auto screens = screenList();
    auto view =
        bridge::viewOf(m_hosts.filter.state(), workspace ? workspace->brands : std::vector<model::Brand>{});
    view.screen = std::ranges::find(screens, m_screens.current(), &ScreenEntry::screen)->name;
    if (m_screens.current() == Screen::Posts) view.query = format::toUtf8(postsQuery());
    return view;
}

QString ViewsDesk::summary(const store::SavedView& view) const {
    const auto screens = screenList();
    const auto entry = std::ranges::find(screens, view.screen, &ScreenEntry::name);
    QStringList parts;
    if (entry != screens.end()) parts += entry->title;
    if (!view.handles.empty())
        parts += textsOf(view.handles, QStringLiteral("@")).join(QStringLiteral(", "));
    else if (!view.brand.empty())
        parts += format::fromUtf8(view.brand);
    if (!view.compared.empty())
        parts += tr("beside %1", "brands").arg(textsOf(view.compared).join(QStringLiteral(", ")));
    const auto preset = app::presetFromName(view.period);
    if (view.range)
        parts += format::dateRange(*view.range, format::zoneFromName(m_hosts.filter.zone().name()));
    else if (preset)
        parts += presetTitle(*preset);
    parts += view.compare ? tr("with the period before") : tr("not compared");
    if (!view.query.empty()) parts += tr("search: %1").arg(format::fromUtf8(view.query));
    return parts.join(QStringLiteral(" · "));
}

void ViewsDesk::fillMenu() {
    qDeleteAll(m_entries);
    m_entries.clear();
    m_removing.clear();
    const auto now = current();
    m_shown = m_hosts.views.views();
    QAction* first = m_menu.actions().value(0);
    for (const auto& view : m_hosts.views.views()) {
        const QString name = format::fromUtf8(view.name);
        auto* entry = new QAction(panels::menuText(name), &m_menu);
        entry->setToolTip(summary(view));
        entry->setCheckable(true);
        entry->setChecked(showsSame(view, now));
        connect(entry, &QAction::triggered, this, [this, view] { showView(view); });
        m_menu.insertAction(first, entry);
        m_entries.append(entry);
        connect(m_removing.addAction(panels::menuText(name)), &QAction::triggered, this,
                [this, name] { m_hosts.views.remove(name); });
    }
    m_removing.setEnabled(!m_entries.isEmpty());
}

void ViewsDesk::askForName() {
    if (!m_hosts.workspace.session()) return;
    QStringList names;
    for (const auto& view : m_hosts.views.views())
        names += format::fromUtf8(view.name);
    auto view = current();
    auto* dialog = new dialogs::ViewDialog(summary(view), names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ViewDialog::named, this, [this, view](const QString& name) {
        auto named = view;
        named.name = format::toUtf8(name);
        m_hosts.views.save(named);
    });
    dialog->open();
}

void ViewsDesk::show(const QString& name) {
    const auto& views = m_hosts.views.views();
    const auto view = std::ranges::find(views, format::toUtf8(name), &store::SavedView::name);
    if (view != views.end()) showView(*view);
}

void ViewsDesk::showView(const store::SavedView& view) {
    const auto& workspace = m_hosts.workspace.snapshot();
    if (!workspace) return;
    const auto screens = screenList();
    const auto entry = std::ranges::find(screens, view.screen, &ScreenEntry::name);
    if (entry == screens.end()) {
        Q_EMIT failed({base::ErrorCode::BadShape, view.name,
                       "the saved view has a screen that is not known: " + view.screen});
        return;
    }
    const auto state = bridge::stateOf(view, workspace->brands);
    if (!state) {
        if (state.error().code == base::ErrorCode::BadArgument)
            Q_EMIT told(
                tr("The view “%1” is of the brand “%2”, which this workspace does not have", "view, brand")
                    .arg(format::fromUtf8(view.name), format::fromUtf8(state.error().where)));
        else
            Q_EMIT failed(state.error());
        return;
    }
    if (entry->screen == Screen::Posts) m_screens.posts()->filters()->clear();
    m_hosts.filter.setState(*state);
    if (entry->screen == Screen::Posts)
        m_screens.showPosts(format::fromUtf8(view.query));
    else
        m_screens.choose(entry->screen);
}

} // namespace weft::window
