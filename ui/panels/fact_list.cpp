// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fact_list.h"

#include "theme/theme.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace weft::panels {

namespace {

QString spaced(const QString& why) {
    return why.isEmpty() ? QString() : u' ' + why;
}

/// A list where something opens, else only text.
class FactListAccessible final : public QAccessibleWidget {
public:
    explicit FactListAccessible(FactList* list) : QAccessibleWidget(list), m_list(list) {}

    [[nodiscard]] QAccessible::Role role() const override {
        return m_list->focusPolicy() == Qt::NoFocus ? QAccessible::StaticText : QAccessible::List;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_list->spokenValue() : QAccessibleWidget::text(kind);
    }

private:
    FactList* m_list;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* list = qobject_cast<FactList*>(object);
    return list != nullptr ? new FactListAccessible(list) : nullptr;
}

} // namespace

FactList::FactList(QWidget* parent) : PointsWidget(parent) {
    // Asked before the one of charts, which is there already; Qt ignores a factory that it has.
    QAccessible::installFactory(makeAccessible);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::font(theme::TextStyle::Body));
    unsetLayoutDirection();
    setFocusPolicy(Qt::NoFocus);
    connect(this, &PointsWidget::pointActivated, this, [this](int row) {
        if (m_facts[row].opens) Q_EMIT factChosen(row);
    });
}

void FactList::setFacts(QList<Fact> facts) {
    m_facts = std::move(facts);
    QStringList words;
    for (const Fact& fact : m_facts)
        words += QStringLiteral("%1: %2 %3").arg(fact.name, fact.value, fact.why);
    setAccessibleName(words.join(QStringLiteral("; ")));
    const bool opens = std::ranges::any_of(m_facts, &Fact::opens);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    pointsChanged();
    updateGeometry();
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

QString FactList::wordsOf(int row) const {
    const Fact& fact = m_facts[row];
    QString words = fact.name + QStringLiteral(": ") + fact.value + spaced(fact.why);
    if (fact.opens) words += QStringLiteral("; ") + tr("opens its posts");
    return words;
}

QRectF FactList::rectOf(int row) const {
    return QRectF(0, row * rowHeight(), width(), rowHeight());
}

int FactList::pointAt(const QPointF& place) const {
    const int row = PointsWidget::pointAt(place);
    return row >= 0 && (m_facts[row].opens || roomsOf(m_facts[row]).cut) ? row : -1;
}

void FactList::mouseMoveEvent(QMouseEvent* event) {
    PointsWidget::mouseMoveEvent(event);
    const int row = hoveredPoint();
    if (row >= 0 && m_facts[row].opens)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void FactList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    const int pad = theme::scaled(this, 6);
    const QFontMetrics metrics = fontMetrics();
    if (const int marked = markedPoint(); marked >= 0 && m_facts[marked].opens)
        painter.fillRect(rectOf(marked), colours.selection);
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
