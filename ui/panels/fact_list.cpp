// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fact_list.h"

#include "theme/theme.h"

#include <QPainter>

namespace weft::panels {

FactList::FactList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::font(theme::TextStyle::Body));
}

void FactList::setFacts(QList<Fact> facts) {
    m_facts = std::move(facts);
    QStringList words;
    for (const Fact& fact : m_facts)
        words += QStringLiteral("%1: %2 %3").arg(fact.name, fact.value, fact.why);
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int FactList::rowHeight() const {
    return fontMetrics().height() + theme::scaled(this, 15);
}

QSize FactList::sizeHint() const {
    return {theme::scaled(this, 200), rowHeight() * static_cast<int>(m_facts.size())};
}

void FactList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    const int pad = theme::scaled(this, 6);
    const QFontMetrics metrics = fontMetrics();
    QRect row(0, 0, width(), rowHeight());
    for (const Fact& fact : m_facts) {
        const QRect box = row.adjusted(pad, 0, -pad, 0);
        painter.setPen(colours.ink2);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, fact.name);
        const int room = box.width() - metrics.horizontalAdvance(fact.name) - 2 * pad;
        const QString why = fact.why.isEmpty() ? QString() : u' ' + fact.why;
        const int whyWidth = std::min(why.isEmpty() ? 0 : metrics.horizontalAdvance(why) + 3,
                                      room - metrics.horizontalAdvance(fact.value) - 1);
        painter.setPen(colours.muted);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(why, Qt::ElideRight, whyWidth));
        painter.setPen(colours.ink);
        const int valueRoom = room - whyWidth;
        painter.drawText(box.adjusted(0, 0, -whyWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(fact.value, Qt::ElideRight, valueRoom));
        painter.setPen(colours.grid);
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        row.translate(0, rowHeight());
    }
}

} // namespace weft::panels
