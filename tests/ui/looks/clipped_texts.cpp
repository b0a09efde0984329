// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/clipped_texts.h"

#include "looks/painted_texts.h"
#include "models/cell.h"
#include "panels/table.h"
#include "panels/text.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolTip>

namespace weft::looks {

namespace {

/// Rounding of a scaled size.
constexpr int kSlack = 1;
constexpr int kLeastLetters = 5;
/// Of a table only what is at the top is looked at; the rows below are like it.
constexpr int kRows = 6;

QString describe(const QWidget& widget, const QString& text) {
    QStringList path;
    for (const QWidget* at = &widget; at != nullptr && path.size() < 4; at = at->parentWidget())
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                : at->objectName());
    return QStringLiteral("%1 \"%2\" (%3x%4)")
        .arg(path.join(u'/'), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) return choice->currentText();
    if (const auto* field = qobject_cast<const QAbstractSpinBox*>(&widget)) return field->text();
    return {};
}

/// What the pointer is told there.
QString toolTipAt(QWidget& widget, const QPoint& point) {
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, point, widget.mapToGlobal(point));
    QCoreApplication::sendEvent(&widget, &event);
    const QString text = QToolTip::isVisible() ? QToolTip::text() : QString();
    QToolTip::hideText();
    return text;
}

/// How many letters of a text are left in so much room, the sign of the cut not counted.
qsizetype lettersLeft(const QFontMetrics& metrics, const QString& text, int room) {
    return metrics.elidedText(text, Qt::ElideRight, room).size() - 1;
}

class Search {
public:
    explicit Search(QWidget& window) : m_window(window) {}

    QStringList run() {
        const auto widgets = m_window.findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->isWindow()) continue;
            if (auto* table = qobject_cast<panels::Table*>(widget)) lookAtTable(*table);
            if (auto* area = qobject_cast<QScrollArea*>(widget)) lookAtArea(*area);
            lookAtPaint(*widget);
            if (textOf(*widget).isEmpty()) continue;
            lookAtText(*widget);
            lookAtPlace(*widget);
        }
        lookForOverlaps();
        return m_found;
    }

private:
    void report(const QWidget& widget, const QString& text, const char* what) {
        m_found += QLatin1String(what) + QStringLiteral(": ") + describe(widget, text);
    }

    void lookAtText(QWidget& widget) {
        const QString text = textOf(widget);
        if (auto* label = qobject_cast<panels::Text*>(&widget); label != nullptr && !label->wordWrap()) {
            const QFontMetrics metrics(label->font());
            if (label->height() + kSlack < metrics.height()) report(widget, text, "too low");
            if (metrics.horizontalAdvance(text) <= label->width()) return;
            if (toolTipAt(widget, widget.rect().center()).isEmpty())
                report(widget, text, "cut without a tool tip");
            if (lettersLeft(metrics, text, label->width()) < kLeastLetters)
                report(widget, text, "hardly anything left");
            return;
        }
        if (const auto* line = qobject_cast<QLineEdit*>(&widget)) {
            // What is typed scrolls, what is asked for does not.
            if (line->text().isEmpty() && line->fontMetrics().horizontalAdvance(text) > line->width() &&
                toolTipAt(widget, widget.rect().center()).isEmpty())
                report(widget, text, "cut without a tool tip");
            return;
        }
        const auto* label = qobject_cast<const QLabel*>(&widget);
        const bool wraps = label != nullptr && label->wordWrap();
        const int height = wraps ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
        if (widget.height() + kSlack < height) report(widget, text, "too low");
        if (!wraps && widget.width() + kSlack < widget.sizeHint().width()) report(widget, text, "too narrow");
    }

    /// All of it lies in everything that it is in, up to what scrolls.
    void lookAtPlace(const QWidget& widget) {
        for (const QWidget* outer = widget.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
            const QRect place(widget.mapTo(outer, QPoint()), widget.size());
            const QRect room = outer->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack);
            if (!room.contains(place)) {
                report(widget, textOf(widget) + QStringLiteral("\" of \"") + outer->objectName(),
                       "reaches out");
                return;
            }
            const auto* area = qobject_cast<const QAbstractScrollArea*>(outer->parentWidget());
            if (area != nullptr || outer->isWindow()) break;
            if (const QWidget* above = outer->parentWidget();
                above != nullptr && qobject_cast<const QAbstractScrollArea*>(above->parentWidget()))
                break;
        }
        m_texts += &widget;
    }

    /// What a widget paints by itself: all of it inside, and no text on another.
    void lookAtPaint(QWidget& widget) {
        // What is typed scrolls, and what is selected of it is painted once more.
        if (qobject_cast<QLineEdit*>(&widget) != nullptr) return;
        const QList<PaintedText> texts = paintedTexts(widget);
        // What scrolls is cut at its upper and lower edge.
        const bool scrolls = qobject_cast<QAbstractScrollArea*>(widget.parentWidget()) != nullptr;
        for (qsizetype one = 0; one < texts.size(); ++one) {
            const QRectF core = coreOf(texts[one].place);
            // A blank that hangs over the end of a line moves lines of the other direction by its width.
            const double blank = widget.isRightToLeft() ? widget.fontMetrics().horizontalAdvance(u' ') : 0;
            const QRectF room = texts[one].room.adjusted(-blank, 0, blank, 0);
            if (texts[one].room.isEmpty()) continue;
            const bool inside = core.left() >= room.left() && core.right() <= room.right() &&
                                (scrolls || (core.top() >= room.top() && core.bottom() <= room.bottom()));
            if (!inside) report(widget, texts[one].text, "painted beyond its edge");
            for (qsizetype other = one + 1; other < texts.size(); ++other)
                if (core.intersects(coreOf(texts[other].place)))
                    report(widget, texts[one].text + QStringLiteral("\" on \"") + texts[other].text,
                           "painted on each other");
        }
    }

    /// Where its letters are; above and below there is only room for accents.
    static QRectF coreOf(const QRectF& place) {
        const double inset = place.height() * 0.2;
        return place.adjusted(1.5, inset, -1.5, -inset);
    }

    void lookAtArea(const QScrollArea& area) {
        if (area.widget() != nullptr && area.widget()->width() > area.viewport()->width() + kSlack)
            report(area, QString::number(area.widget()->width()), "wider than what shows of it");
    }

    void lookAtTable(panels::Table& table) {
        const QAbstractItemModel* model = table.model();
        if (model == nullptr) return;
        QHeaderView& header = *table.horizontalHeader();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (table.isColumnHidden(column)) continue;
            if (header.isVisible()) lookAtTitle(table, column);
            for (int row = 0; row < std::min(kRows, model->rowCount()); ++row)
                lookAtCell(table, model->index(row, column));
        }
        const int end = header.length();
        if (end > table.viewport()->width() + kSlack)
            report(table, QString::number(end), "wider than what shows of it");
    }

    void lookAtTitle(panels::Table& table, int column) {
        QHeaderView& header = *table.horizontalHeader();
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        const int room = header.sectionSize(column) - 2 * padding();
        if (header.fontMetrics().horizontalAdvance(title) <= room) return;
        const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                        header.height() / 2);
        if (toolTipAt(*header.viewport(), at).isEmpty()) report(table, title, "title cut without a tool tip");
    }

    void lookAtCell(panels::Table& table, const QModelIndex& index) {
        const auto cell = index.data(models::CellRole).value<models::Cell>();
        const QRect place = table.visualRect(index);
        if (cell.text.isEmpty() || place.isEmpty() || !table.viewport()->rect().contains(place)) return;
        if (table.sizeHintForIndex(index).height() > place.height() + kSlack && !table.dense())
            report(table, cell.text, "row too low");
        const int room = table.sizeHintForIndex(index).width() - place.width();
        if (room <= kSlack) return;
        if (toolTipAt(*table.viewport(), place.center()).isEmpty())
            report(table, cell.text, "cell cut without a tool tip");
        const QFontMetrics metrics(theme::font(theme::TextStyle::Body));
        if (lettersLeft(metrics, cell.text, place.width() - 2 * padding()) < kLeastLetters)
            report(table, cell.text, "hardly anything left of the cell");
    }

    /// Two texts that show, one on the other.
    void lookForOverlaps() {
        for (qsizetype one = 0; one < m_texts.size(); ++one) {
            for (qsizetype other = one + 1; other < m_texts.size(); ++other) {
                const QWidget& a = *m_texts[one];
                const QWidget& b = *m_texts[other];
                if (a.isAncestorOf(&b) || b.isAncestorOf(&a)) continue;
                if (shown(a).intersects(shown(b)))
                    report(a, textOf(a) + QStringLiteral("\" and \"") + describe(b, textOf(b)),
                           "lie on each other");
            }
        }
    }

    [[nodiscard]] QRegion shown(const QWidget& widget) const {
        return widget.visibleRegion().translated(widget.mapTo(&m_window, QPoint()));
    }

    [[nodiscard]] static int padding() { return theme::scaled(nullptr, 6); }

    QWidget& m_window;
    QList<const QWidget*> m_texts;
    QStringList m_found;
};

} // namespace

QStringList clippedTexts(QWidget& window) {
    return Search(window).run();
}

} // namespace weft::looks
