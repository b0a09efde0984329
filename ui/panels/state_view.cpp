// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/state_view.h"

#include "panels/button.h"
#include "panels/text.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace weft::panels {

StateView::StateView(QWidget* parent)
    : QWidget(parent),
      m_title(new Text(theme::TextStyle::BodyStrong, Tone::Ink, this)),
      m_hint(new Text(theme::TextStyle::Body, Tone::Second, this)),
      m_detail(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_button(new Button(Button::Kind::Outlined, {}, this)) {
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_hint->setObjectName(QStringLiteral("stateHint"));
    m_button->setObjectName(QStringLiteral("stateButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::scaled(this, 6));
    layout->addStretch();
    for (Text* text : {m_title, m_hint, m_detail}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    layout->addSpacing(theme::scaled(this, 4));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &StateView::pressed);
}

void StateView::show(const QString& title, const QString& hint, const QString& action,
                     const QString& detail) {
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_button->updateGeometry();
}

Veil::Veil(QWidget* covered) : QWidget(covered) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    covered->installEventFilter(this);
    hide();
}

void Veil::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor colour = theme::coloursFor(palette()).surface;
    colour.setAlphaF(0.55F);
    painter.fillRect(rect(), colour);
}

bool Veil::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) resize(static_cast<QWidget*>(watched)->size());
    return false;
}

} // namespace weft::panels
