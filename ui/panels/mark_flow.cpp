// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/mark_flow.h"

#include <QPainter>
#include <QWidget>

namespace weft::panels {

namespace {

constexpr double kDot = 9;
constexpr double kDotGap = 5;
constexpr double kMarkGap = 8;

void drawDot(QPainter& painter, const QRectF& dot, models::Mark::State state, const theme::Colours& colours) {
    using State = models::Mark::State;
    painter.setPen(Qt::NoPen);
    painter.setBrush(state == State::Yes ? colours.good : colours.ink3);
    if (state != State::No) {
        painter.drawEllipse(dot);
        return;
    }
    const double pen = dot.width() / 6;
    painter.setPen(QPen(colours.bad, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(dot.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

} // namespace

MarkFlow flowMarks(const QRect& box, const QList<models::Mark>& marks, const QWidget* widget) {
    const QFontMetrics metrics(theme::font(theme::TextStyle::Body));
    const int dot = theme::scaled(widget, kDot) + theme::scaled(widget, kDotGap);
    const int gap = theme::scaled(widget, kMarkGap);
    const int line = metrics.height() + theme::scaled(widget, 2);
    MarkFlow flow{.places = {}, .lines = marks.isEmpty() ? 0 : 1};
    int x = 0;
    for (const models::Mark& mark : marks) {
        const int width = dot + metrics.horizontalAdvance(mark.text) + 1;
        if (x > 0 && x + width > box.width()) {
            x = 0;
            ++flow.lines;
        }
        flow.places.append(
            QRect(box.left() + x, (flow.lines - 1) * line, std::min(width, box.width()), line));
        x += width + gap;
    }
    const int top = box.center().y() - flow.lines * line / 2;
    for (QRect& place : flow.places)
        place.translate(0, top);
    return flow;
}

void drawMarks(QPainter& painter, const QRect& box, const QList<models::Mark>& marks, const QWidget* widget) {
    const theme::Colours& colours = theme::coloursFor(widget->palette());
    const QFont font = theme::font(theme::TextStyle::Body);
    const QFontMetrics metrics(font);
    const int side = theme::scaled(widget, kDot);
    const MarkFlow flow = flowMarks(box, marks, widget);
    painter.setFont(font);
    for (qsizetype index = 0; index < marks.size(); ++index) {
        const QRect& place = flow.places[index];
        drawDot(painter, QRectF(place.left(), place.center().y() - side / 2.0 + 0.5, side, side),
                marks[index].state, colours);
        const QRect words = place.adjusted(side + theme::scaled(widget, kDotGap), 0, 0, 0);
        painter.setPen(marks[index].state == models::Mark::State::Unknown ? colours.ink2 : colours.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(marks[index].text, Qt::ElideRight, words.width()));
    }
}

} // namespace weft::panels
