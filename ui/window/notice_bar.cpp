// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notice_bar.h"

#include "format/errors.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace weft::window {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_text(new panels::Text(theme::TextStyle::Body, panels::Tone::Ink, this)) {
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(theme::icon(theme::Glyph::Close));
    close->setAccessibleName(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 6), theme::scaled(this, 8),
                               theme::scaled(this, 6));
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void NoticeBar::tell(const QString& text) {
    m_bad = false;
    m_text->setText(text);
    m_text->setToolTip(text);
    place();
    show();
    raise();
    update();
}

void NoticeBar::tell(const base::Error& error) {
    tell(format::errorSentence(error.code) + u' ' + format::errorRemedy(error.code));
    m_bad = true;
    m_text->setToolTip(format::errorDetail(error));
}

QString NoticeBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(palette());
    const QColor accent = m_bad ? colours.bad : colours.brand;
    const double radius = theme::scaled(this, 8);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(accent);
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(box, radius, radius);
    // The mark at its beginning, inside the rounded corner.
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    const double inset = theme::scaled(this, 6);
    const double thick = theme::scaled(this, 3);
    const double left = layoutDirection() == Qt::RightToLeft ? width() - inset - thick : inset;
    painter.drawRoundedRect(QRectF(left, inset, thick, height() - 2 * inset), thick / 2, thick / 2);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::place() {
    const int side = theme::scaled(this, 22);
    const QSize room = parentWidget()->size();
    const QSize wished = layout()->sizeHint();
    const int width = std::min(wished.width(), room.width() - 2 * side);
    setGeometry((room.width() - width) / 2, room.height() - wished.height() - side, width, wished.height());
}

} // namespace weft::window
