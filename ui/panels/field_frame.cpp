// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/field_frame.h"

#include "panels/panel.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace weft::panels {

FieldFrame::FieldFrame(QLineEdit* field, QWidget* parent) : QWidget(parent), m_field(field) {
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    setFixedHeight(theme::scaled(this, 32));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 10), 1, theme::scaled(this, 4), 1);
    layout->addWidget(m_field);
}

bool FieldFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::eventFilter(watched, event);
}

void FieldFrame::paintEvent(QPaintEvent* /*event*/) {
    paintCard(this);
    if (!m_field->hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::coloursFor(palette()).brand, theme::scaled(this, 2)));
    const double radius = theme::scaled(this, 10);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace weft::panels
