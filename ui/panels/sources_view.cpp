// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sources_view.h"

#include "models/rows_model.h"
#include "models/sources_rows.h"
#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/source_help.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <QAction>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

using models::SourceColumn;

/// Two pixels a day and the padding of a cell.
constexpr double kNarrowestStrip = 132;
/// In a narrower table there is no column for the next run.
constexpr double kRoomForNext = 600;

int column(SourceColumn which) {
    return static_cast<int>(which);
}

QStringList textsOf(const models::Rows& rows, SourceColumn which) {
    QStringList texts;
    for (const models::Row& row : rows.rows) {
        const models::Cell& cell = row.cells[static_cast<std::size_t>(which)];
        texts += cell.aside.isEmpty() ? cell.text : cell.text + QStringLiteral("  ") + cell.aside;
    }
    return texts;
}

} // namespace

SourcesView::SourcesView(QWidget* parent)
    : QWidget(parent),
      m_table(new Table(QStringLiteral("collectedTable"), Table::Titles::Shown, this)),
      m_model(new models::RowsModel(this)),
      m_collect(new QAction(tr("Collect now"), this)),
      m_pause(new QAction(tr("Pause"), this)),
      m_remove(new QAction(tr("Remove…"), this)) {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What is collected"));
    m_table->setStretchColumn(column(SourceColumn::Coverage));
    addRowActions();
    connectNumbers();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(m_table, 100);
    layout->addWidget(makeButtons());
    layout->addStretch();
    showActions();
}

void SourcesView::addRowActions() {
    m_collect->setObjectName(QStringLiteral("collectSource"));
    m_collect->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_pause->setObjectName(QStringLiteral("pauseSource"));
    m_pause->setShortcut(Qt::Key_P);
    m_remove->setObjectName(QStringLiteral("removeSource"));
    m_remove->setShortcut(Qt::Key_Delete);
    for (QAction* action : {m_collect, m_pause, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &Table::currentRowChanged, this, &SourcesView::showActions);
    connect(m_table, &Table::resized, this, &SourcesView::fit);
    connect(m_collect, &QAction::triggered, this, [this] {
        if (const app::SourceRow* source = current()) Q_EMIT collectRequested(source->key);
    });
    connect(m_pause, &QAction::triggered, this, [this] {
        if (const app::SourceRow* source = current()) Q_EMIT pauseRequested(*source, !source->paused);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const app::SourceRow* source = current()) Q_EMIT removeRequested(*source);
    });
}

void SourcesView::connectNumbers() {
    connect(m_table, &Table::rowActivated, this, &SourcesView::openNumber);
    // A click on a name only chooses its row.
    connect(m_table, &Table::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != column(SourceColumn::Source)) openNumber(index);
    });
}

void SourcesView::openNumber(const QModelIndex& index) {
    const app::SourceRow* source = current();
    if (source == nullptr) return;
    const auto which = static_cast<SourceColumn>(index.column());
    const bool posts = which == SourceColumn::Posts || which == SourceColumn::Source;
    const QString query = posts ? postsOfSource(*source, m_zone) : QString();
    if (!query.isEmpty()) {
        Q_EMIT postsRequested(query);
        return;
    }
    const auto number = index.siblingAtColumn(column(posts ? SourceColumn::Posts : which));
    QStringList words{number.data().toString(), number.data(Qt::ToolTipRole).toString()};
    words.removeAll(QString());
    words.removeDuplicates();
    HelpPopup::open(sourceHelp(*source, posts ? SourceColumn::Posts : which, words.join(u'\n')),
                    m_table->viewport(), m_table->visualRect(number));
}

QWidget* SourcesView::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(theme::scaled(this, 8), row);
    const auto add = [&](const QString& name, const QString& text, void (SourcesView::*signal)()) {
        auto* button = new Button(Button::Kind::Outlined, text, row);
        button->setObjectName(name);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(QStringLiteral("addWord"), tr("+ Word or tag"), &SourcesView::wordRequested);
    add(QStringLiteral("addProfile"), tr("+ Profile"), &SourcesView::profileRequested);
    add(QStringLiteral("addAccount"), tr("+ Account"), &SourcesView::accountRequested);
    add(QStringLiteral("nameBrand"), tr("+ Brand"), &SourcesView::brandRequested);
    add(QStringLiteral("importFile"), tr("Import a file…"), &SourcesView::importRequested);
    return row;
}

const app::SourceRow* SourcesView::current() const {
    const int row = m_table->currentIndex().row();
    if (!m_snapshot || row < 0 || row >= static_cast<int>(m_snapshot->sources.size())) return nullptr;
    return &m_snapshot->sources[static_cast<std::size_t>(row)];
}

void SourcesView::showActions() {
    const app::SourceRow* source = current();
    // What belongs to the account itself cannot be taken away; only what was added here can.
    const bool watch = source != nullptr && source->watchKind.has_value();
    m_collect->setEnabled(source != nullptr && m_snapshot->hasToken);
    m_pause->setEnabled(watch);
    m_pause->setText(watch && source->paused ? tr("Resume") : tr("Pause"));
    m_remove->setEnabled(watch);
}

void SourcesView::setSnapshot(const app::Shared<app::SourcesSnapshot>& snapshot, base::Instant now,
                              const QTimeZone& zone) {
    const QString kept = m_table->currentIndex().data(models::IdRole).toString();
    m_snapshot = snapshot;
    m_zone = zone;
    models::Rows rows = models::sourceRows(*snapshot, now, zone);
    const auto texts = [&rows](SourceColumn which) { return textsOf(rows, which); };
    m_table->setColumnTexts(column(SourceColumn::Source), texts(SourceColumn::Source), 176);
    m_table->setColumnTexts(column(SourceColumn::Posts), texts(SourceColumn::Posts), 58);
    m_table->setColumnTexts(column(SourceColumn::Last), texts(SourceColumn::Last), 54);
    m_table->setColumnTexts(column(SourceColumn::Next), texts(SourceColumn::Next), 54);
    m_table->setColumnTexts(column(SourceColumn::Cost), texts(SourceColumn::Cost), 84);
    m_model->setRows(std::move(rows));
    const int row = kept.isEmpty() ? -1 : m_model->rowOf(kept);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->fitHeight(3);
    showActions();
    fit();
}

void SourcesView::fit() {
    // Names that begin alike must be told apart.
    m_table->setColumnHidden(column(SourceColumn::Next),
                             m_table->width() < theme::scaled(this, kRoomForNext));
    int others = 0;
    for (const SourceColumn which :
         {SourceColumn::Posts, SourceColumn::Last, SourceColumn::Next, SourceColumn::Cost})
        others += m_table->columnWidth(column(which));
    const int room = m_table->viewport()->width() - others - theme::scaled(this, kNarrowestStrip);
    m_table->setColumnMost(column(SourceColumn::Source),
                           std::clamp(room, theme::scaled(this, 110), theme::scaled(this, 260)));
}

} // namespace weft::panels
