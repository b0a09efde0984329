// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/accounts_view.h"

#include "models/rows_model.h"
#include "models/sources_rows.h"
#include "panels/mark_flow.h"
#include "panels/source_help.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

using models::AccountColumn;

constexpr int kMostRows = 6;
constexpr int kMostLines = 5;
constexpr double kRoomForNetwork = 640;

int column(AccountColumn which) {
    return static_cast<int>(which);
}

} // namespace

AccountsView::AccountsView(QWidget* parent)
    : QWidget(parent),
      m_table(new Table(QStringLiteral("accountsTable"), Table::Titles::Shown, this)),
      m_model(new models::RowsModel(this)),
      m_signIn(new QAction(tr("Sign in again…"), this)),
      m_forget(new QAction(tr("Forget the token…"), this)) {
    m_signIn->setObjectName(QStringLiteral("signInAgain"));
    m_forget->setObjectName(QStringLiteral("forgetToken"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setColumnWidthOf(column(AccountColumn::Network), 74);
    m_table->setStretchColumn(column(AccountColumn::Permissions));
    m_table->setColumnWidthOf(column(AccountColumn::Calls), 58);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    for (QAction* action : {m_signIn, m_forget}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_forget->setShortcut(Qt::Key_Delete);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &Table::currentRowChanged, this, &AccountsView::showActions);
    connect(m_table, &Table::resized, this, &AccountsView::fit);
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        if (index.column() == column(AccountColumn::Calls))
            openCalls(index);
        else
            m_signIn->trigger();
    });
    connect(m_table, &Table::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == column(AccountColumn::Calls)) return openCalls(index);
        const app::AccountRow* account = current();
        if (account != nullptr && index.column() == column(AccountColumn::Token) &&
            models::tokenWantsCare(*account, m_now))
            Q_EMIT signInRequested(*account);
    });
    connect(m_signIn, &QAction::triggered, this, [this] {
        if (const app::AccountRow* account = current()) Q_EMIT signInRequested(*account);
    });
    connect(m_forget, &QAction::triggered, this, [this] {
        if (const app::AccountRow* account = current()) Q_EMIT forgetRequested(*account);
    });
    showActions();
}

void AccountsView::openCalls(const QModelIndex& index) {
    if (const app::AccountRow* account = current())
        HelpPopup::open(callsHelp(*account), m_table->viewport(), m_table->visualRect(index));
}

const app::AccountRow* AccountsView::current() const {
    const int row = m_table->currentIndex().row();
    if (!m_snapshot || row < 0 || row >= static_cast<int>(m_snapshot->accounts.size())) return nullptr;
    return &m_snapshot->accounts[static_cast<std::size_t>(row)];
}

void AccountsView::showActions() {
    const app::AccountRow* account = current();
    m_signIn->setEnabled(account != nullptr);
    m_signIn->setText(account != nullptr && !account->signedIn ? tr("Sign in…") : tr("Sign in again…"));
    m_forget->setEnabled(account != nullptr && account->signedIn && !account->fromEnvironment);
}

void AccountsView::setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                               const QTimeZone& zone) {
    const QString kept = m_table->currentIndex().data(models::IdRole).toString();
    m_snapshot = snapshot;
    m_now = now;
    models::Rows rows = models::accountRows(*snapshot, now, zone);
    QStringList handles;
    QStringList tokens;
    for (const models::Row& row : rows.rows) {
        handles += row.cells[static_cast<std::size_t>(AccountColumn::Account)].text;
        tokens += row.cells[static_cast<std::size_t>(AccountColumn::Token)].text;
    }
    m_model->setRows(std::move(rows));
    m_table->setColumnTexts(column(AccountColumn::Account), handles, 110);
    m_table->setColumnTexts(column(AccountColumn::Token), tokens, 96);
    const int row = kept.isEmpty() ? -1 : m_model->rowOf(kept);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, 0));
    showActions();
    fit();
}

void AccountsView::fit() {
    // There is one network so far; the permissions need the room more.
    m_table->setColumnHidden(column(AccountColumn::Network),
                             m_table->width() < theme::scaled(this, kRoomForNetwork));
    const int width = m_table->columnWidth(column(AccountColumn::Permissions)) - theme::scaled(this, 12);
    int lines = 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto cell = m_model->index(row, column(AccountColumn::Permissions))
                              .data(models::CellRole)
                              .value<models::Cell>();
        lines = std::max(lines, flowMarks(QRect(0, 0, width, 10), cell.marks, this).lines);
    }
    m_table->setRowLines(std::min(lines, kMostLines));
    const int head = m_table->horizontalHeader()->sizeHint().height();
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    const int height = head + rows * m_table->rowHeight() + 2;
    if (height == std::exchange(m_height, height)) return;
    setFixedHeight(height);
    Q_EMIT heightChanged(height);
}

} // namespace weft::panels
