// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigation_bar.h"

#include "format/numbers.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "window/nav_button.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace weft::window {

namespace {

constexpr std::int64_t kBadgeLimit = 999;

/// The mark and the name at the top.
class Brand final : public QWidget {
public:
    explicit Brand(QWidget* parent) : QWidget(parent) { setFixedHeight(theme::scaled(this, 40)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = theme::scaled(this, 24);
        const int left = theme::scaled(this, 8);
        const auto placed = [this](const QRect& box) {
            return QStyle::visualRect(layoutDirection(), rect(), box);
        };
        theme::logo().paint(&painter, placed({left, (height() - side) / 2, side, side}));
        painter.setFont(theme::font(theme::TextStyle::ScreenTitle));
        painter.setPen(theme::coloursFor(palette()).ink);
        painter.drawText(placed(rect().adjusted(left + side + theme::scaled(this, 9), 0, 0, 0)),
                         Qt::AlignVCenter, QStringLiteral("Weft"));
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QWidget(parent),
      m_workspace(new WorkspaceButton(this)),
      m_state(new panels::Text(theme::TextStyle::Caption, panels::Tone::Muted, this)),
      m_posts(new panels::Text(theme::TextStyle::Caption, panels::Tone::Muted, this)) {
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(theme::scaled(this, 204));
    m_state->setObjectName(QStringLiteral("collectState"));
    m_posts->setObjectName(QStringLiteral("cacheSize"));
    auto* layout = new QVBoxLayout(this);
    const int side = theme::scaled(this, 11);
    layout->setContentsMargins(side, theme::scaled(this, 10), side, theme::scaled(this, 14));
    layout->setSpacing(theme::scaled(this, 1));
    layout->addWidget(new Brand(this));
    layout->addSpacing(theme::scaled(this, 4));
    layout->addWidget(m_workspace);
    layout->addSpacing(theme::scaled(this, 11));
    const auto screens = screenList();
    for (const ScreenEntry& entry : screens) {
        QString name = format::fromUtf8(entry.name);
        name[0] = name[0].toUpper();
        auto* button = new NavButton(QStringLiteral("nav") + name, entry.title, entry.glyph, this);
        m_screens.emplace(entry.screen, button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, screen = entry.screen] { Q_EMIT screenChosen(screen); });
    }
    layout->addStretch();
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme::scaled(this, 8), theme::scaled(this, 10), 0, 0);
    foot->setSpacing(theme::scaled(this, 3));
    m_state->setIndent(theme::scaled(this, 12));
    foot->addWidget(m_state);
    foot->addWidget(m_posts);
    layout->addLayout(foot);
    m_workspace->setText(tr("No workspace"));
    connect(m_workspace, &QAbstractButton::clicked, this, &NavigationBar::showWorkspaces);
    setScreen(Screen::Overview);
}

void NavigationBar::setWorkspace(const app::WorkspaceSnapshot& workspace, base::Instant now) {
    m_workspace->setText(format::fromUtf8(workspace.name));
    m_workspace->setDetail(tr("%n brand(s) · Threads", nullptr, static_cast<int>(workspace.brands.size())));
    m_updated = workspace.lastSuccess ? format::ago(*workspace.lastSuccess, now) : QString();
    m_posts->setText(tr("%1 posts in cache").arg(format::count(workspace.counts.posts)));
    showState();
}

void NavigationBar::setRecent(const QStringList& paths) {
    m_recent = paths;
}

void NavigationBar::setScreen(Screen screen) {
    // Tab leads to the screen that is open, as if it had been chosen here.
    for (const auto& [each, button] : m_screens) {
        if (each == screen) button->setChecked(true);
        button->setFocusPolicy(each == screen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void NavigationBar::setWaiting(std::int64_t posts) {
    // The exact number is in the tool tip and on the panel.
    const QString badge = posts > kBadgeLimit ? format::count(kBadgeLimit) + u'+'
                          : posts > 0         ? format::count(posts)
                                              : QString();
    NavButton* button = m_screens.at(Screen::Conversations);
    button->setBadge(badge);
    button->setToolTip(posts > 0 ? tr("%1 waiting for an answer").arg(format::count(posts)) : QString());
}

void NavigationBar::setState(CollectState state) {
    m_collecting = state;
    showState();
}

void NavigationBar::showState() {
    switch (m_collecting) {
    case CollectState::Running:
        m_state->setText(tr("Collecting…"));
        break;
    case CollectState::NoToken:
        m_state->setText(m_updated.isEmpty() ? tr("Not connected") : tr("Collected %1").arg(m_updated));
        break;
    case CollectState::Failed:
        m_state->setText(tr("Last run failed"));
        break;
    case CollectState::Idle:
        m_state->setText(m_updated.isEmpty() ? tr("Nothing collected yet")
                                             : tr("Up to date · %1").arg(m_updated));
        break;
    }
    update();
}

void NavigationBar::showWorkspaces() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& path : std::as_const(m_recent)) {
        QAction* action = menu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT workspaceChosen(path); });
    }
    if (!m_recent.isEmpty()) menu->addSeparator();
    connect(menu->addAction(tr("Open a workspace…")), &QAction::triggered, this,
            &NavigationBar::openRequested);
    connect(menu->addAction(tr("New workspace…")), &QAction::triggered, this, &NavigationBar::newRequested);
    menu->popup(m_workspace->mapToGlobal(m_workspace->rect().bottomLeft()));
}

void NavigationBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
    const int line = m_state->y() - theme::scaled(this, 9);
    const int side = theme::scaled(this, 11);
    painter.fillRect(QRect(side, line, width() - 2 * side, 1), colours.line);
    const double dot = theme::scaled(this, 7);
    const QColor colour = m_collecting == CollectState::Failed    ? colours.bad
                          : m_collecting == CollectState::NoToken ? colours.muted
                          : m_collecting == CollectState::Running ? colours.brand
                                                                  : colours.good;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(m_state->x(), m_state->geometry().center().y() - dot / 2 + 0.5, dot, dot));
}

} // namespace weft::window
