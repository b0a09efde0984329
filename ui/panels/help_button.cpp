// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/help_button.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>

namespace weft::panels {

HelpButton::HelpButton(const QString& owner, QWidget* parent) : QToolButton(parent) {
    setObjectName(owner + QStringLiteral("Help"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(theme::icon(theme::Glyph::Info));
    setIconSize(QSize(theme::scaled(this, 15), theme::scaled(this, 15)));
    setToolTip(tr("What this means"));
    hide();
    connect(this, &QToolButton::clicked, this, [this] { HelpPopup::open(m_help, this); });
}

void HelpButton::setHelp(const Help& help) {
    m_help = help;
    setVisible(!help.empty());
    setAccessibleName(tr("What “%1” means").arg(help.title));
    setAccessibleDescription(help.plainText());
}

void HelpButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::coloursFor(palette()).brand, theme::scaled(this, 2)));
    const double radius = theme::scaled(this, 5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace weft::panels
