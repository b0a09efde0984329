// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/callout.h"

#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace weft::panels {

Callout::Callout(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_sentence(new Text(theme::TextStyle::Body, Tone::Ink, this)),
      m_remedy(new Text(theme::TextStyle::BodyStrong, Tone::Accent, this)),
      m_detail(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_first(new Button(Button::Kind::Link, {}, this)),
      m_second(new Button(Button::Kind::Link, {}, this)) {
    setObjectName(name);
    m_first->setObjectName(name + QStringLiteral("First"));
    m_second->setObjectName(name + QStringLiteral("Second"));
    auto* layout = new QVBoxLayout(this);
    const int pad = theme::scaled(this, 12);
    layout->setContentsMargins(pad + theme::scaled(this, 3), pad, pad, pad);
    layout->setSpacing(theme::scaled(this, 5));
    for (Text* text : {m_sentence, m_remedy, m_detail}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        layout->addWidget(text);
    }
    auto* links = new FlowLayout(theme::scaled(this, 8));
    links->addWidget(m_first);
    links->addWidget(m_second);
    layout->addLayout(links);
    setLinks({}, {});
    connect(m_first, &QPushButton::clicked, this, &Callout::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &Callout::secondChosen);
}

void Callout::setLinks(const QString& first, const QString& second) {
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void Callout::setTexts(const QString& sentence, const QString& remedy, const QString& detail) {
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
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
