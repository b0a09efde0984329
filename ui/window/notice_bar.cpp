// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notice_bar.h"

#include "format/errors.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

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
    hide();
}

void NoticeBar::tell(const QString& text) {
    m_bad = false;
    m_text->setText(text);
    m_text->setToolTip(text);
    show();
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
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.fillRect(rect(), colours.selection);
    painter.fillRect(QRect(0, 0, theme::scaled(this, 3), height()), m_bad ? colours.bad : colours.brand);
}

} // namespace weft::window
