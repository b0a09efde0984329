// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fact_list.h"

#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace weft::panels {

namespace {

QString spaced(const QString& why) {
    return why.isEmpty() ? QString() : u' ' + why;
}

} // namespace

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

/// The value is what the row is there for; then the name, then why there is no value.
FactList::Rooms FactList::roomsOf(const Fact& fact) const {
    const int pad = theme::scaled(this, 6);
    const int whole = width() - 2 * pad;
    const auto wanted = [this](const QString& text) {
        return text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(text) + 3;
    };
    Rooms rooms;
    rooms.value = std::min(wanted(fact.value), whole * 2 / 3);
    const int left = std::max(0, whole - rooms.value - 2 * pad);
    rooms.name = std::min(wanted(fact.name), left);
    rooms.why = std::min(wanted(spaced(fact.why)), left - rooms.name);
    rooms.cut = rooms.value < wanted(fact.value) || rooms.name < wanted(fact.name) ||
                rooms.why < wanted(spaced(fact.why));
    return rooms;
}

bool FactList::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = help->pos().y() / rowHeight();
    if (row < 0 || row >= m_facts.size() || !roomsOf(m_facts[row]).cut) return QWidget::event(event);
    const Fact& fact = m_facts[row];
    QToolTip::showText(help->globalPos(), fact.name + QStringLiteral(": ") + fact.value + spaced(fact.why),
                       this);
    return true;
}

void FactList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    const int pad = theme::scaled(this, 6);
    const QFontMetrics metrics = fontMetrics();
    QRect row(0, 0, width(), rowHeight());
    for (const Fact& fact : m_facts) {
        const QRect box = row.adjusted(pad, 0, -pad, 0);
        const auto write = [&](int left, int room, const QString& text, Qt::Alignment side,
                               const QColor& colour) {
            if (room <= 0) return;
            painter.setPen(colour);
            painter.drawText(
                QStyle::visualRect(layoutDirection(), rect(), {left, box.top(), room, box.height()}),
                static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                metrics.elidedText(text, Qt::ElideRight, room));
        };
        const Rooms rooms = roomsOf(fact);
        write(box.left(), rooms.name, fact.name, Qt::AlignLeft, colours.ink2);
        write(box.right() + 1 - rooms.why, rooms.why, spaced(fact.why), Qt::AlignRight, colours.muted);
        write(box.right() + 1 - rooms.why - rooms.value, rooms.value, fact.value, Qt::AlignRight,
              colours.ink);
        painter.setPen(colours.grid);
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        row.translate(0, rowHeight());
    }
}

} // namespace weft::panels
