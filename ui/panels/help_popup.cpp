// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/help_popup.h"

#include "panels/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr double kWidth = 380;

Text* addText(QVBoxLayout* layout, const QString& text, theme::TextStyle style, Tone tone) {
    auto* label = new Text(style, tone, layout->parentWidget());
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setText(text);
    layout->addWidget(label);
    return label;
}

} // namespace

QString Help::plainText() const {
    QStringList lines;
    if (!title.isEmpty()) lines += title;
    for (const HelpPart& part : parts)
        lines += part.label.isEmpty() ? part.text : QStringLiteral("%1: %2").arg(part.label, part.text);
    if (!footer.isEmpty()) lines += footer;
    return lines.join(u'\n');
}

HelpPopup::HelpPopup(const Help& help, QWidget* parent) : QWidget(parent, Qt::Popup) {
    setObjectName(QStringLiteral("helpPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(help.title);
    setAccessibleDescription(help.plainText());
    auto* layout = new QVBoxLayout(this);
    const int pad = theme::scaled(this, 15);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme::scaled(this, 3));
    if (!help.title.isEmpty()) addText(layout, help.title, theme::TextStyle::Title, Tone::Ink);
    for (const HelpPart& part : help.parts) {
        layout->addSpacing(theme::scaled(this, 5));
        if (!part.label.isEmpty())
            addText(layout, part.label, theme::TextStyle::Caption, Tone::Muted)
                ->setObjectName(QStringLiteral("helpLabel"));
        addText(layout, part.text, theme::TextStyle::Body, Tone::Ink)
            ->setObjectName(QStringLiteral("helpText"));
    }
    if (!help.footer.isEmpty()) {
        layout->addSpacing(theme::scaled(this, 5));
        addText(layout, help.footer, theme::TextStyle::Caption, Tone::Muted);
    }
    const int width = theme::scaled(this, kWidth);
    setFixedSize(width, layout->heightForWidth(width));
}

void HelpPopup::open(const Help& help, QWidget* beside) {
    open(help, beside, beside->rect());
}

void HelpPopup::open(const Help& help, QWidget* widget, const QRect& beside) {
    auto* popup = new HelpPopup(help, widget);
    const QRect screen = widget->screen()->availableGeometry();
    const QPoint corner = widget->mapToGlobal(beside.bottomRight());
    const int left = std::clamp(corner.x() - popup->width(), screen.left(),
                                std::max(screen.left(), screen.right() - popup->width()));
    int top = corner.y() + theme::scaled(widget, 4);
    if (top + popup->height() > screen.bottom())
        top = std::max(screen.top(), widget->mapToGlobal(beside.topLeft()).y() - popup->height());
    popup->move(left, top);
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

void HelpPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.setPen(colours.ink3);
    painter.setBrush(colours.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void HelpPopup::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace weft::panels
