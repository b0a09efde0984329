// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/nav_button.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace weft::window {

namespace {

QFont badgeFont() {
    QFont font = theme::font(theme::TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

NavButton::NavButton(const QString& name, const QString& text, theme::Glyph glyph, QWidget* parent)
    : QAbstractButton(parent), m_glyph(glyph) {
    setObjectName(name);
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFont(theme::font(theme::TextStyle::Body));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(const QString& badge) {
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

QSize NavButton::sizeHint() const {
    return {theme::scaled(this, 180), theme::scaled(this, 34)};
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    const double radius = theme::scaled(this, 7);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.selection : colours.canvas);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.brand, theme::scaled(this, 2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const QColor ink = isChecked() ? colours.brand : colours.ink2;
    const int side = theme::scaled(this, 18);
    const int left = theme::scaled(this, 9);
    const auto placed = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    theme::icon(m_glyph, ink).paint(&painter, placed({left, (height() - side) / 2, side, side}));
    painter.setFont(isChecked() ? theme::font(theme::TextStyle::BodyStrong) : font());
    painter.setPen(ink);
    const QRect badge = badgeRect();
    const int room = m_badge.isEmpty() ? width() : badge.left();
    QRect box = rect().adjusted(left + side + theme::scaled(this, 9), 0, 0, 0);
    box.setRight(room - theme::scaled(this, 4));
    painter.drawText(placed(box), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    if (!m_badge.isEmpty()) paintBadge(painter, placed(badge));
}

QRect NavButton::badgeRect() const {
    const QFontMetrics metrics(badgeFont());
    const int high = metrics.height() + theme::scaled(this, 2);
    const int wide = std::max(high, metrics.horizontalAdvance(m_badge) + theme::scaled(this, 10));
    return {width() - wide - theme::scaled(this, 8), (height() - high) / 2, wide, high};
}

void NavButton::paintBadge(QPainter& painter, const QRect& box) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.vertical);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    // Dark ink: white on this orange is too faint to read.
    painter.setPen(colours.dark ? colours.canvas : colours.ink);
    painter.setFont(badgeFont());
    painter.drawText(box, Qt::AlignCenter, m_badge);
}

WorkspaceButton::WorkspaceButton(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("workspaceButton"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WorkspaceButton::setDetail(const QString& detail) {
    m_detail = detail;
    update();
}

QSize WorkspaceButton::sizeHint() const {
    return {theme::scaled(this, 180), theme::scaled(this, 52)};
}

void WorkspaceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    const double radius = theme::scaled(this, 8);
    painter.setPen(hasFocus() ? QPen(colours.brand, theme::scaled(this, 2)) : QPen(colours.line));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int pad = theme::scaled(this, 11);
    const QFont strong = theme::font(theme::TextStyle::BodyStrong);
    const QFont caption = theme::font(theme::TextStyle::Caption);
    const int textHeight = QFontMetrics(strong).height() + QFontMetrics(caption).height();
    const int top = (height() - textHeight) / 2;
    const QRect first(pad, top, width() - 2 * pad - theme::scaled(this, 16), QFontMetrics(strong).height());
    painter.setFont(strong);
    painter.setPen(colours.ink);
    const auto placed = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.drawText(placed(first), Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, first.width()));
    const QRect second(pad, first.bottom() + 1, width() - 2 * pad, QFontMetrics(caption).height());
    painter.setFont(caption);
    painter.setPen(colours.muted);
    painter.drawText(placed(second), Qt::AlignVCenter,
                     QFontMetrics(caption).elidedText(m_detail, Qt::ElideRight, second.width()));
    const int side = theme::scaled(this, 14);
    theme::icon(theme::Glyph::ChevronDown, colours.ink2)
        .paint(&painter, placed({width() - pad - side, first.center().y() - side / 2 + 1, side, side}));
}

} // namespace weft::window
