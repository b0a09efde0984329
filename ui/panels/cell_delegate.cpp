// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cell_delegate.h"

#include "charts/sparkline.h"
#include "models/cell.h"
#include "panels/coverage_strip.h"
#include "panels/mark_flow.h"
#include "panels/table.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace weft::panels {

namespace {

using models::Cell;
using models::Look;

QFont fontOf(const Cell& cell) {
    if (cell.look == Look::Strong || cell.look == Look::Warn || cell.look == Look::Link)
        return theme::font(theme::TextStyle::BodyStrong);
    if (cell.look == Look::Chip || cell.look == Look::Badge) {
        QFont font = theme::font(theme::TextStyle::Caption);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return theme::font(theme::TextStyle::Body);
}

Tone toneOf(const Cell& cell) {
    if (cell.look == Look::Quiet) return Tone::Second;
    if (cell.look == Look::Late) return Tone::Bad;
    if (cell.look == Look::Warn) return Tone::Warn;
    if (cell.look == Look::Link) return Tone::Accent;
    return cell.look == Look::Chip ? Tone::Accent : Tone::Ink;
}

/// A place within a cell as the reader's language has it, whose lines may begin at the right.
QRect placed(const QPainter& painter, const QRect& box, const QRect& place) {
    return QStyle::visualRect(painter.layoutDirection(), box, place);
}

void paintChip(QPainter* painter, const QRect& box, const Cell& cell, const theme::Colours& colours,
               int pad) {
    const QFont font = fontOf(cell);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(cell.text) + 2 * pad, box.width());
    const int height = metrics.height() + pad / 2;
    const int left = placed(*painter, box, {box.left(), box.top(), width, height}).left();
    const QRectF chip(left, box.center().y() - height / 2.0 + 0.5, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.selection);
    painter->drawRoundedRect(chip, pad * 0.8, pad * 0.8);
    painter->setFont(font);
    painter->setPen(colours.brand);
    painter->drawText(chip, Qt::AlignCenter, metrics.elidedText(cell.text, Qt::ElideRight, width - pad));
}

void paintBadge(QPainter* painter, const QRect& box, const Cell& cell, const theme::Colours& colours,
                int pad) {
    const QFont font = fontOf(cell);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(cell.text) + 2 * pad, box.width());
    const double height = metrics.height() + pad / 3.0;
    const int left = placed(*painter, box, {box.left(), box.top(), width, box.height()}).left();
    const QRectF frame(left + 0.5, box.center().y() - height / 2.0 + 1, width - 1, height - 1);
    painter->setPen(QPen(colours.role(cell.role), pad / 6.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame, pad * 0.7, pad * 0.7);
    painter->setFont(font);
    painter->setPen(colours.ink2);
    painter->drawText(frame, Qt::AlignCenter,
                      metrics.elidedText(cell.text, Qt::ElideRight, box.width() - pad));
}

void paintHighlighted(QPainter* painter, const QRect& box, const Cell& cell, const QString& shown,
                      const QFont& font, const theme::Colours& colours) {
    QTextLayout layout(shown, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const models::Highlight& mark : cell.highlights) {
        if (mark.start >= shown.size()) break;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(std::min(mark.length, shown.size() - mark.start));
        range.format.setBackground(colours.highlight);
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(box.width());
    layout.endLayout();
    painter->setPen(colours.ink);
    layout.draw(painter,
                QPointF(box.left(), box.top() + (box.height() - layout.boundingRect().height()) / 2.0));
}

/// The text of a cell gives way to the words behind it only down to its own half.
void paintAside(QPainter* painter, const QRect& box, const Cell& cell, const QFont& font,
                const theme::Colours& colours) {
    const QFontMetrics strong(font);
    const QFontMetrics quiet(theme::font(theme::TextStyle::Body));
    const int gap = quiet.horizontalAdvance(u' ') * 2;
    const int asideWidth = std::min(quiet.horizontalAdvance(cell.aside) + 1, box.width() / 2);
    const QString shown = strong.elidedText(cell.text, Qt::ElideRight, box.width() - asideWidth - gap);
    painter->setFont(font);
    painter->setPen(toneColour(colours, toneOf(cell)));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const QRect rest = box.adjusted(strong.horizontalAdvance(shown) + gap, 0, 0, 0);
    painter->setFont(theme::font(theme::TextStyle::Body));
    painter->setPen(colours.muted);
    painter->drawText(placed(*painter, box, rest), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      quiet.elidedText(cell.aside, Qt::ElideRight, rest.width()));
}

QRectF trendBox(const QRect& box, const QWidget* widget) {
    const double height = std::min<double>(box.height(), theme::scaled(widget, 20));
    return {static_cast<double>(box.left()), box.center().y() - height / 2,
            std::min<double>(box.width(), theme::scaled(widget, 130)), height};
}

/// What the pointer is on within a cell that holds several things.
QString toolTipAt(const Cell& cell, const QRect& box, const QWidget* widget, const QPoint& point) {
    if (!cell.days.isEmpty()) {
        const StripLayout strip(stripBox(box, widget), cell.days.size(), theme::scaled(widget, 100) / 100.0);
        const qsizetype day = strip.dayAt(QPointF(point.x(), strip.bounds().center().y()));
        return day >= 0 ? cell.days[day].toolTip : QString();
    }
    const MarkFlow flow = flowMarks(box, cell.marks, widget);
    for (qsizetype mark = 0; mark < cell.marks.size(); ++mark)
        if (flow.places[mark].contains(point)) return cell.marks[mark].toolTip;
    return {};
}

} // namespace

QRect CellDelegate::contentBox(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const int pad = theme::scaled(option.widget, 6);
    return option.rect.adjusted(pad, 0, -pad, -1);
}

void CellDelegate::paintBackground(QPainter* painter, const QStyleOptionViewItem& option) const {
    const theme::Colours& colours = theme::coloursFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, colours.selection);
    const auto* table = qobject_cast<const Table*>(option.widget);
    if (table != nullptr && table->dense()) return;
    painter->setPen(colours.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CellDelegate::paintText(QPainter* painter, QRect box, const Cell& cell, const QWidget* widget) const {
    const theme::Colours& colours = theme::coloursFor(widget->palette());
    if (cell.dot) {
        const int size = theme::scaled(widget, 7);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.role(*cell.dot));
        const int left = placed(*painter, box, {box.left(), box.top(), size, size}).left();
        painter->drawEllipse(QRectF(left, box.center().y() - size / 2.0 + 0.5, size, size));
        box = placed(*painter, box, box.adjusted(size + theme::scaled(widget, 6), 0, 0, 0));
    }
    if (cell.look == Look::Chip) {
        paintChip(painter, box, cell, colours, theme::scaled(widget, 6));
        return;
    }
    if (cell.look == Look::Badge) {
        paintBadge(painter, box, cell, colours, theme::scaled(widget, 6));
        return;
    }
    const QFont font = fontOf(cell);
    const QFontMetrics metrics(font);
    QRect first = box;
    if (!cell.detail.isEmpty()) {
        const QFontMetrics second(theme::font(theme::TextStyle::Body));
        const int gap = theme::scaled(widget, 1);
        const int height = metrics.height() + gap + second.height();
        first = QRect(box.left(), box.center().y() - height / 2, box.width(), metrics.height());
        const QRect below(box.left(), first.bottom() + 1 + gap, box.width(), second.height());
        painter->setFont(theme::font(theme::TextStyle::Body));
        painter->setPen(colours.ink2);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          second.elidedText(cell.detail, Qt::ElideRight, below.width()));
    }
    if (!cell.aside.isEmpty()) {
        paintAside(painter, first, cell, font, colours);
        return;
    }
    const QString shown = metrics.elidedText(cell.text, Qt::ElideRight, first.width());
    if (!cell.highlights.isEmpty()) {
        paintHighlighted(painter, first, cell, shown, font, colours);
        return;
    }
    painter->setFont(font);
    painter->setPen(toneColour(colours, toneOf(cell)));
    painter->drawText(
        first, (cell.alignRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
        shown);
}

void CellDelegate::paintCell(QPainter* painter, const QRect& box, const Cell& cell,
                             const QWidget* widget) const {
    if (!cell.days.isEmpty())
        drawCoverage(*painter,
                     StripLayout(stripBox(box, widget), cell.days.size(), theme::scaled(widget, 100) / 100.0),
                     cell.days, theme::coloursFor(widget->palette()));
    else if (!cell.marks.isEmpty())
        drawMarks(*painter, box, cell.marks, widget);
    else if (!cell.trend.empty())
        charts::drawSparkline(*painter, trendBox(box, widget), cell.trend,
                              theme::coloursFor(widget->palette()).role(cell.role),
                              theme::scaled(widget, 100) / 100.0);
    else
        paintText(painter, box, cell, widget);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const Cell cell = index.data(models::CellRole).value<Cell>();
    if (event->type() == QEvent::ToolTip && (!cell.days.isEmpty() || !cell.marks.isEmpty())) {
        const QString text = toolTipAt(cell, contentBox(option, index), view, event->pos());
        if (!text.isEmpty()) {
            QToolTip::showText(event->globalPos(), text, view, QRect(event->pos(), QSize(3, 3)));
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty() &&
        sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), cell.text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintBackground(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant value = index.data(models::CellRole);
    const QRect box = contentBox(option, index);
    painter->setClipRect(option.rect);
    if (value.canConvert<Cell>()) {
        paintCell(painter, box, value.value<Cell>(), option.widget);
    } else {
        painter->setPen(theme::coloursFor(option.palette).muted);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(theme::coloursFor(option.palette).brand);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Cell cell = index.data(models::CellRole).value<Cell>();
    const QFontMetrics metrics(fontOf(cell));
    const int pad = theme::scaled(option.widget, 6);
    int width = metrics.horizontalAdvance(cell.text) + 2 * pad;
    if (cell.dot) width += theme::scaled(option.widget, 13);
    if (cell.look == Look::Chip) width += 2 * pad;
    const int lines = cell.detail.isEmpty() ? 1 : 2;
    return {width, lines * QFontMetrics(theme::font(theme::TextStyle::Body)).height() +
                       theme::scaled(option.widget, 14)};
}

} // namespace weft::panels
