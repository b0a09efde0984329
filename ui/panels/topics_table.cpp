// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/topics_table.h"

#include "models/rows_model.h"
#include "models/topics_rows.h"
#include "panels/button.h"
#include "panels/field_frame.h"
#include "panels/state_view.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr int kTrend = 2;
constexpr int kPosts = 3;
constexpr int kPeople = 5;
constexpr int kBrand = 6;
constexpr int kLanguages = 7;
constexpr int kWideTrend = 130;
constexpr int kNarrowTrend = 64;

} // namespace

TopicsTable::TopicsTable(QWidget* parent)
    : QWidget(parent),
      m_table(new Table(QStringLiteral("topicsTable"), Table::Titles::Shown)),
      m_nothing(new StateView(this)),
      m_stack(new QStackedLayout),
      m_term(new QLineEdit),
      m_muted(new Button(Button::Kind::Link, {})),
      m_model(new models::RowsModel(this)) {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("All topics"));
    m_table->setStretchColumn(0);
    m_table->setColumnTexts(1, models::phaseTitles(), 74);
    m_table->setColumnWidthOf(kTrend, kWideTrend);
    m_table->setColumnWidthOf(3, 54);
    m_table->setColumnWidthOf(4, 58);
    m_table->setColumnWidthOf(5, 58);
    m_table->setColumnWidthOf(6, 84);
    m_table->setColumnWidthOf(kLanguages, 70);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 8));
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_nothing, &StateView::pressed, this, [this] {
        if (m_snapshot && m_snapshot->before)
            Q_EMIT earlierRequested();
        else
            Q_EMIT backRequested();
    });
    connect(m_table, &Table::resized, this, &TopicsTable::fitColumns);
    connect(m_table, &Table::clicked, this, [this](const QModelIndex& index) {
        const QString key = index.data(models::IdRole).toString();
        if (index.column() == kPosts || index.column() == kPeople)
            Q_EMIT numberChosen(key, TopicNumber::Posts);
        if (index.column() == kBrand) Q_EMIT numberChosen(key, TopicNumber::WithBrand);
    });
    connect(m_table, &Table::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        m_key = index.data(models::IdRole).toString();
        Q_EMIT keyChosen(m_key);
    });
}

void TopicsTable::fitColumns() {
    const bool narrow = m_table->width() < theme::scaled(this, 660);
    const bool narrowest = m_table->width() < theme::scaled(this, 560);
    m_table->setColumnHidden(kLanguages, narrow);
    m_table->setColumnMost(kTrend, theme::scaled(this, narrow ? kNarrowTrend : kWideTrend));
    // The chart above has the line, the detail beside it the people.
    for (const int column : {kTrend, kPeople})
        m_table->setColumnHidden(column, narrowest);
}

QWidget* TopicsTable::makeFoot() {
    m_term->setObjectName(QStringLiteral("topicTerm"));
    m_term->setPlaceholderText(tr("Look up or watch any word, phrase or #tag"));
    m_term->setAccessibleName(tr("A term to look up"));
    m_term->setMaxLength(100);
    m_term->setClearButtonEnabled(true);
    m_muted->setObjectName(QStringLiteral("topicsMuted"));
    m_muted->setCheckable(true);
    connect(m_term, &QLineEdit::returnPressed, this, [this] {
        const QString term = m_term->text().simplified();
        if (!term.isEmpty()) Q_EMIT termEntered(term);
    });
    connect(m_muted, &QPushButton::toggled, this, &TopicsTable::fill);
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addWidget(new FieldFrame(m_term), 1);
    layout->addWidget(m_muted);
    return foot;
}

void TopicsTable::setSnapshot(const app::Shared<app::TopicsSnapshot>& snapshot, const TopicTime& time) {
    m_snapshot = snapshot;
    m_time = time;
    const EmptyState nothing = emptyPeriod(*snapshot, time);
    m_nothing->show(nothing.title, nothing.hint, snapshot->before ? nothing.action : m_wayBack);
    fill();
}

void TopicsTable::fill() {
    const int muted = m_snapshot ? static_cast<int>(m_snapshot->day.mutedTerms.size()) : 0;
    m_muted->setVisible(muted > 0);
    m_muted->setText(m_muted->isChecked() ? tr("Hide what is muted") : tr("Show %Ln muted", nullptr, muted));
    if (!m_snapshot) return;
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(models::topicRows(*m_snapshot, m_muted->isChecked(), m_time.now, m_time.zone));
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    choose(m_key);
}

bool TopicsTable::choose(const QString& key) {
    m_key = key;
    const int row = m_model->rowOf(key);
    const QSignalBlocker quiet(m_table);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
    return row >= 0;
}

int TopicsTable::neededHeight() const {
    constexpr int kLeastRows = 5;
    const int rows = std::max(kLeastRows, m_model->rowCount()) + 1;
    return rows * m_table->rowHeight() + layout()->spacing() + m_term->parentWidget()->sizeHint().height();
}

QString TopicsTable::firstKey() const {
    return m_model->rowCount() > 0 ? m_model->index(0, 0).data(models::IdRole).toString() : QString();
}

} // namespace weft::panels
