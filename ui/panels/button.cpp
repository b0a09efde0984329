// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/button.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace weft::panels {

namespace {

/// Without the marks of shortcuts; a doubled one is a letter.
QString shownText(QString text) {
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

} // namespace

Button::Button(Kind kind, const QString& text, QWidget* parent) : QPushButton(text, parent), m_kind(kind) {
    setFont(theme::font(kind == Kind::Outlined ? theme::TextStyle::Body : theme::TextStyle::BodyStrong));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Button::setSecondText(const QString& text) {
    m_second = text;
    updateGeometry();
    update();
}

void Button::setDot(std::optional<report::ColourRole> dot) {
    m_dot = dot;
    updateGeometry();
    update();
}

void Button::setCompact() {
    m_compact = true;
    updateGeometry();
}

int Button::sidePadding() const {
    if (m_compact) return theme::scaled(this, 6);
    return m_kind == Kind::Link ? theme::scaled(this, 2) : theme::scaled(this, 12);
}

QSize Button::sizeHint() const {
    const QFontMetrics metrics(font());
    const int height = metrics.height() + 2 * theme::scaled(this, m_kind == Kind::Link ? 3 : 7);
    int width = metrics.horizontalAdvance(shownText(text())) + 2 * sidePadding();
    if (!m_second.isEmpty()) width += metrics.horizontalAdvance(m_second) + theme::scaled(this, 7);
    if (m_dot) width += theme::scaled(this, 15);
    if (menu() != nullptr) width += theme::scaled(this, 17);
    return {width, height};
}

QSize Button::minimumSizeHint() const {
    return sizeHint();
}

QColor Button::inkColour() const {
    const theme::Colours& colours = theme::coloursFor(palette());
    if (!isEnabled()) return colours.muted;
    if (m_kind == Kind::Primary) return colours.dark ? colours.canvas : colours.surface;
    if (isChecked()) return colours.brand;
    return m_kind == Kind::Outlined ? colours.ink : colours.brand;
}

void Button::paintGround(QPainter& painter) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = theme::scaled(this, 8);
    const bool lit = isEnabled() && (isDown() || underMouse());
    if (m_kind == Kind::Primary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? (lit ? colours.brand.darker(108) : colours.brand) : colours.grid);
        painter.drawRoundedRect(box, radius, radius);
    } else if (m_kind == Kind::Outlined) {
        painter.setPen(isChecked() ? colours.selection : colours.line);
        painter.setBrush(isChecked() ? colours.selection : lit ? colours.canvas : colours.surface);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(m_kind == Kind::Primary ? colours.ink : colours.brand, theme::scaled(this, 2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const theme::Colours& colours = theme::coloursFor(palette());
    QRect inner = rect().adjusted(sidePadding(), 0, -sidePadding(), 0);
    const auto placed = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (m_dot) {
        const int side = theme::scaled(this, 9);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.role(*m_dot));
        painter.drawEllipse(placed({inner.left(), (height() - side + 1) / 2, side, side}));
        inner.setLeft(inner.left() + theme::scaled(this, 15));
    }
    if (menu() != nullptr) {
        const double right = inner.right() - theme::scaled(this, 5);
        const double x = isRightToLeft() ? width() - right : right;
        const double y = height() / 2.0 + 0.5;
        const double arm = theme::scaled(this, 3);
        painter.setPen(QPen(inkColour(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{x - arm, y - arm / 2}, {x, y + arm / 2}, {x + arm, y - arm / 2}});
        inner.setRight(inner.right() - theme::scaled(this, 17));
    }
    const QString shown = shownText(text());
    painter.setPen(inkColour());
    const bool centred = menu() == nullptr && !m_dot && m_second.isEmpty();
    painter.drawText(placed(inner), centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter, shown);
    inner.setLeft(inner.left() + fontMetrics().horizontalAdvance(shown) + theme::scaled(this, 7));
    painter.setPen(colours.muted);
    painter.drawText(placed(inner), Qt::AlignLeft | Qt::AlignVCenter, m_second);
}

} // namespace weft::panels
