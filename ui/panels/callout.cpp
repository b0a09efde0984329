// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/callout.h"

#include "panels/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace weft::panels {

Callout::Callout(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_sentence(new Text(theme::TextStyle::Body, Tone::Ink, this)),
      m_remedy(new Text(theme::TextStyle::BodyStrong, Tone::Accent, this)),
      m_detail(new Text(theme::TextStyle::Caption, Tone::Muted, this)) {
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    const int pad = theme::scaled(this, 12);
    layout->setContentsMargins(pad + theme::scaled(this, 3), pad, pad, pad);
    layout->setSpacing(theme::scaled(this, 5));
    for (Text* text : {m_sentence, m_remedy, m_detail}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        layout->addWidget(text);
    }
}

void Callout::setTexts(const QString& sentence, const QString& remedy, const QString& detail) {
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void Callout::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.fillRect(rect(), colours.canvas);
    painter.fillRect(0, 0, theme::scaled(this, 3), height(), colours.vertical);
}

} // namespace weft::panels
