// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sources_screen.h"

#include "format/numbers.h"
#include "format/times.h"
#include "models/rows_model.h"
#include "models/sources_rows.h"
#include "panels/button.h"
#include "panels/collecting_panel.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

EmptyState noAccounts() {
    return {SourcesScreen::tr("No account yet"),
            SourcesScreen::tr(
                "Set WEFT_TOKEN and start Weft again to collect from Threads, or import a file of posts."),
            SourcesScreen::tr("Import a file…")};
}

} // namespace

SourcesScreen::SourcesScreen(QWidget* parent)
    : QWidget(parent),
      m_accounts(new Panel(QStringLiteral("accountsPanel"), this)),
      m_collected(new Panel(QStringLiteral("collectedPanel"), this)),
      m_collecting(new CollectingPanel(this)),
      m_accountsTable(new Table(QStringLiteral("accountsTable"), Table::Titles::Shown)),
      m_collectedTable(new Table(QStringLiteral("collectedTable"), Table::Titles::Shown)),
      m_accountsModel(new models::RowsModel(this)),
      m_collectedModel(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("sourcesScreen"));
    Table* accounts = m_accountsTable;
    accounts->setModel(m_accountsModel);
    accounts->setColumnWidthOf(0, 170);
    accounts->setColumnWidthOf(1, 150);
    accounts->setColumnWidthOf(2, 90);
    accounts->setStretchColumn(3);
    accounts->setColumnWidthOf(4, 90);
    m_accounts->setTitle(tr("Accounts"));
    m_accounts->setBody(accounts);

    Table* collected = m_collectedTable;
    collected->setModel(m_collectedModel);
    collected->setStretchColumn(0);
    collected->setColumnWidthOf(1, 190);
    collected->setColumnWidthOf(2, 100);
    collected->setColumnWidthOf(3, 120);
    auto* importButton = new Button(Button::Kind::Outlined, tr("Import a file…"));
    importButton->setObjectName(QStringLiteral("importFile"));
    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins({});
    bodyLayout->addWidget(collected, 100);
    bodyLayout->addWidget(importButton, 0, Qt::AlignLeft);
    bodyLayout->addStretch();
    m_collected->setTitle(tr("What is collected"));
    m_collected->setBody(body);

    auto* left = new QVBoxLayout;
    left->setSpacing(theme::scaled(this, 14));
    left->addWidget(m_accounts);
    left->addWidget(m_collected, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addLayout(left, 1);
    layout->addWidget(m_collecting);
    m_collecting->setFixedWidth(theme::scaled(this, 340));

    connect(importButton, &QPushButton::clicked, this, &SourcesScreen::importRequested);
    for (Panel* panel : {m_accounts, m_collected}) {
        connect(panel, &Panel::actionRequested, this, &SourcesScreen::importRequested);
        connect(panel, &Panel::retryRequested, this, &SourcesScreen::retryRequested);
    }
}

void SourcesScreen::setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                                const QTimeZone& zone) {
    m_accountsModel->setRows(models::accountRows(*snapshot));
    m_collectedModel->setRows(models::collectedRows(*snapshot, now, zone));
    m_accountsTable->fitHeight();
    const int rows = std::clamp(m_accountsModel->rowCount(), 3, 8);
    m_accounts->setFixedHeight(theme::scaled(this, 92) + rows * theme::scaled(this, 32));
    m_collectedTable->fitHeight();
    m_collecting->setSnapshot(*snapshot, now, zone);
    const store::CacheCounts& counts = snapshot->counts;
    QString caption =
        tr("%1 posts of %2 people").arg(format::count(counts.posts), format::count(counts.people));
    if (counts.oldest && counts.newest)
        caption += QStringLiteral(" · ") + format::dateRange(format::localDate(*counts.oldest, zone),
                                                             format::localDate(*counts.newest, zone));
    m_collected->setCaption(caption);
    if (snapshot->accounts.empty())
        m_accounts->showEmpty(noAccounts());
    else
        m_accounts->showReady();
    m_collected->showReady();
}

void SourcesScreen::showFailed(const base::Error& error) {
    m_accounts->showFailed(error);
    m_collected->showFailed(error);
}

} // namespace weft::panels
