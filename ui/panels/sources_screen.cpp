// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sources_screen.h"

#include "format/numbers.h"
#include "format/times.h"
#include "panels/accounts_view.h"
#include "panels/collecting_panel.h"
#include "panels/source_help.h"
#include "panels/sources_view.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr double kEmptyHeight = 130;
/// From here on the log has a column of its own.
constexpr double kWide = 1700;
constexpr double kNarrowest = 262;
constexpr double kWidest = 420;
constexpr double kWidestWithLog = 1300;

EmptyState noAccounts() {
    return {SourcesScreen::tr("No account yet"),
            SourcesScreen::tr("Add the brand’s account to collect from Threads, or import a file of posts."),
            SourcesScreen::tr("Add an account…")};
}

QString heldWords(const store::CacheCounts& counts, const QTimeZone& zone) {
    if (!counts.oldest || !counts.newest) return {};
    return SourcesScreen::tr("%1 posts of %2 people, %3", "counts, dates held")
        .arg(format::count(counts.posts), format::count(counts.people),
             format::dateRange(format::localDate(*counts.oldest, zone),
                               format::localDate(*counts.newest, zone)));
}

} // namespace

SourcesScreen::SourcesScreen(QWidget* parent)
    : QWidget(parent),
      m_accounts(new Panel(QStringLiteral("accountsPanel"), this)),
      m_collected(new Panel(QStringLiteral("collectedPanel"), this)),
      m_collecting(new CollectingPanel(this)),
      m_accountsView(new AccountsView),
      m_sourcesView(new SourcesView) {
    setObjectName(QStringLiteral("sourcesScreen"));
    m_accounts->setTitle(tr("Accounts"));
    m_accounts->setBody(m_accountsView);
    m_accounts->setHelp(accountsHelp());
    m_collected->setTitle(tr("What is collected"));
    m_collected->setBody(m_sourcesView);
    m_collected->setHelp(collectedHelp());
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::scaled(this, 14));
    left->addWidget(m_accounts);
    left->addWidget(m_collected, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addLayout(left, 1);
    layout->addWidget(m_collecting);
    connect(m_accountsView, &AccountsView::heightChanged, m_accounts, &Panel::fitHeight);
    connect(m_accounts, &Panel::actionRequested, m_sourcesView, &SourcesView::accountRequested);
    for (Panel* panel : {m_accounts, m_collected})
        connect(panel, &Panel::retryRequested, this, &SourcesScreen::retryRequested);
}

void SourcesScreen::setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                                const QTimeZone& zone) {
    m_snapshot = snapshot;
    m_accountsView->setSnapshot(snapshot, now, zone);
    m_sourcesView->setSnapshot(snapshot, now, zone);
    m_collecting->setSnapshot(*snapshot, now, zone);
    m_collected->setCaption(tr("last 60 days; hatched = not seen"), heldWords(snapshot->counts, zone));
    if (snapshot->accounts.empty()) {
        m_accounts->fitHeight(theme::scaled(this, kEmptyHeight));
        m_accounts->showEmpty(noAccounts());
    } else {
        m_accounts->fitHeight(m_accountsView->neededHeight());
        m_accounts->showReady();
    }
    m_collected->showReady();
}

void SourcesScreen::showFailed(const base::Error& error) {
    m_accounts->showFailed(error);
    m_collected->showFailed(error);
}

void SourcesScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The strips need the room more than the log does, until there is enough for both.
    const bool wide = width() >= theme::scaled(this, kWide);
    const int most = theme::scaled(this, wide ? kWidestWithLog : kWidest);
    m_collecting->setWide(wide);
    m_collecting->setFixedWidth(
        std::clamp(width() * (wide ? 45 : 29) / 100, theme::scaled(this, kNarrowest), most));
}

} // namespace weft::panels
