// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/table.h"

#include "panels/cell_delegate.h"
#include "panels/row_copier.h"
#include "panels/thin_scroll_bar.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace weft::panels {

namespace {

const QString kDescending = QStringLiteral(" \u25be");
const QString kAscending = QStringLiteral(" \u25b4");

/// Titles in muted captions over a thin line, without the bevels of the style.
class Header final : public QHeaderView {
public:
    explicit Header(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(false);
        setHighlightSections(false);
        setFont(theme::font(theme::TextStyle::Caption));
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + theme::scaled(this, 14)};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const theme::Colours& colours = theme::coloursFor(palette());
        painter->save();
        painter->fillRect(rect, colours.surface);
        painter->setPen(colours.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(colours.muted);
        painter->setFont(font());
        const int pad = theme::scaled(this, 6);
        const QRect box = rect.adjusted(pad, 0, -pad, 0);
        QString title = model()->headerData(section, Qt::Horizontal).toString();
        if (isSortIndicatorShown() && sortIndicatorSection() == section)
            title += sortIndicatorOrder() == Qt::DescendingOrder ? kDescending : kAscending;
        const auto alignment =
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                          fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
        painter->restore();
    }

    bool viewportEvent(QEvent* event) override {
        if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = logicalIndexAt(help->pos());
        if (section < 0 ||
            !model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            return QHeaderView::viewportEvent(event);
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const int room = sectionSize(section) - 2 * theme::scaled(this, 6);
        if (fontMetrics().horizontalAdvance(title) > room) QToolTip::showText(help->globalPos(), title, this);
        return true;
    }

    void paintEvent(QPaintEvent* event) override {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme::coloursFor(palette()).surface);
        painter.end();
        QHeaderView::paintEvent(event);
    }
};

} // namespace

Table::Table(const QString& name, Titles titles, QWidget* parent)
    : QTableView(parent), m_copier(new RowCopier(this)) {
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    setHorizontalHeader(new Header(this));
    horizontalHeader()->setVisible(titles == Titles::Shown);
    horizontalHeader()->setMinimumSectionSize(theme::scaled(this, 24));
    // A fixed height: asking every row for its own freezes long tables.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBar(new ThinScrollBar(this));
    setTabKeyNavigation(false);
    setWordWrap(false);
    setRowLines(1);
    connect(this, &QTableView::activated, this, &Table::rowActivated);
}

void Table::setTitlesClickable() {
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &Table::titleClicked);
}

void Table::showSortedBy(int column, Qt::SortOrder order) {
    horizontalHeader()->setSortIndicator(column, order);
}

void Table::setRowLines(int lines) {
    const int text = QFontMetrics(theme::font(theme::TextStyle::Body)).height();
    const int padding = theme::scaled(this, lines == 1 ? 16 : 14);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(lines * text + padding);
}

void Table::setDense() {
    m_dense = true;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::font(theme::TextStyle::Body)).height() +
                                            theme::scaled(this, 5));
}

int Table::rowHeight() const {
    return verticalHeader()->defaultSectionSize();
}

void Table::fitHeight(int leastRows) {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int head = horizontalHeader()->isVisibleTo(this) ? horizontalHeader()->sizeHint().height() : 0;
    if (leastRows > 0) setMinimumHeight(head + std::min(rows, leastRows) * rowHeight() + 2);
    setMaximumHeight(head + rows * rowHeight() + 2);
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void Table::setStretchColumn(int column) {
    m_stretchColumn = column;
    applyWidths();
}

void Table::setColumnWidthOf(int column, int pixels) {
    m_widths.insert(column, pixels);
    applyWidths();
}

void Table::setColumnTexts(int column, const QStringList& texts, int least) {
    m_texts.insert(column, texts);
    if (least > 0) m_widths.insert(column, least);
    applyWidths();
}

void Table::setColumnMost(int column, int width) {
    if (m_most.value(column) == width) return;
    m_most.insert(column, width);
    applyWidths();
}

int Table::widthOf(int column, int pixels) const {
    const int padding = theme::scaled(this, 14);
    const QString title =
        horizontalHeader()->isHidden() ? QString() : model()->headerData(column, Qt::Horizontal).toString();
    const QString mark = horizontalHeader()->isSortIndicatorShown() ? kDescending : QString();
    int width = std::max(theme::scaled(this, pixels),
                         horizontalHeader()->fontMetrics().horizontalAdvance(title + mark) + padding);
    // Whether a text is strong is up to its row.
    const QFontMetrics strong(theme::font(theme::TextStyle::BodyStrong));
    for (const QString& text : m_texts.value(column))
        width = std::max(width, strong.horizontalAdvance(text) + padding);
    return std::min(width, m_most.value(column, width));
}

void Table::setModel(QAbstractItemModel* newModel) {
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, &Table::applyWidths);
    applyWidths();
}

void Table::applyWidths() {
    const int columns = horizontalHeader()->count();
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        if (width.key() >= columns) continue;
        horizontalHeader()->setSectionResizeMode(width.key(), QHeaderView::Fixed);
        horizontalHeader()->resizeSection(width.key(), widthOf(width.key(), width.value()));
    }
    if (m_stretchColumn >= 0 && m_stretchColumn < columns)
        horizontalHeader()->setSectionResizeMode(m_stretchColumn, QHeaderView::Stretch);
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid()) Q_EMIT currentRowChanged(current);
}

QSize Table::viewportSizeHint() const {
    return {theme::scaled(this, 200), theme::scaled(this, 80)};
}

} // namespace weft::panels
