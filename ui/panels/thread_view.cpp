// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/thread_view.h"

#include "models/thread_model.h"
#include "panels/thin_scroll_bar.h"
#include "panels/turn_delegate.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace weft::panels {

ThreadView::ThreadView(models::ThreadModel& model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new TurnDelegate(model, this)) {
    setObjectName(QStringLiteral("threadView"));
    setAccessibleName(tr("Conversation"));
    // The tree and its steps are drawn from the left, as posts are read.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBar(new ThinScrollBar(this));
    setMinimumHeight(theme::scaled(this, 80));
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, m_delegate, &TurnDelegate::forgetHeights);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

void ThreadView::showPlace(int place) {
    m_model.reveal(place);
    const QModelIndex index = m_model.index(m_model.rowOfPlace(place));
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
    // Around it everything has its true height now, which may have moved it.
    measureVisible();
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void ThreadView::resizeEvent(QResizeEvent* event) {
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ThreadView::measureVisible() {
    const QModelIndex top = indexAt(QPoint(1, 1));
    if (!top.isValid()) return;
    const int offset = visualRect(top).top();
    int bottom = offset;
    bool changed = false;
    // What was guessed too high lets further rows in.
    for (int row = top.row(); row < m_model.rowCount() && bottom <= viewport()->height(); ++row) {
        changed = m_delegate->measure(row) || changed;
        bottom += m_delegate->sizeHint({}, m_model.index(row)).height();
    }
    if (!changed) return;
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - offset);
    viewport()->update();
}

void ThreadView::paintEvent(QPaintEvent* event) {
    measureVisible();
    QListView::paintEvent(event);
}

bool ThreadView::foldByKey(int key) {
    const int row = currentIndex().row();
    if (row < 0) return false;
    if (key == Qt::Key_Right) {
        if (!m_model.folded(row)) return false;
        m_model.setFolded(row, false);
        return true;
    }
    if (m_model.below(row) > 0 && !m_model.folded(row))
        m_model.setFolded(row, true);
    else if (const int above = m_model.turn(row).parent; above >= 0)
        showPlace(above);
    return true;
}

void ThreadView::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && foldByKey(event->key()))
        return;
    // Letters are the keys of the screen, not the beginning of a text to look for.
    if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ThreadView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model.below(index.row()) > 0 &&
        m_delegate->foldBox(visualRect(index), index.row()).contains(event->position().toPoint())) {
        m_model.setFolded(index.row(), !m_model.folded(index.row()));
        return;
    }
    QListView::mousePressEvent(event);
}

void ThreadView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace weft::panels
