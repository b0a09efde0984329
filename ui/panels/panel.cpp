// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panel.h"

#include "format/errors.h"
#include "panels/help_button.h"
#include "panels/state_view.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

constexpr double kHeadHeight = 22;

} // namespace

void paintCard(QWidget* widget) {
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours& colours = theme::coloursFor(widget->palette());
    const double radius = theme::scaled(widget, 10);
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

Panel::Panel(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_title(new Text(theme::TextStyle::Title, Tone::Ink, m_head)),
      m_caption(new Text(theme::TextStyle::Caption, Tone::Muted, m_head)),
      m_below(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_info(new HelpButton(name, m_head)),
      m_headLayout(new QHBoxLayout(m_head)),
      m_stack(new QStackedLayout),
      m_stateView(new StateView(this)),
      m_veil(new Veil(this)) {
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_caption->setObjectName(name + QStringLiteral("Caption"));
    m_head->setFixedHeight(theme::scaled(this, kHeadHeight));
    m_head->hide();
    m_below->hide();
    m_below->setObjectName(name + QStringLiteral("CaptionBelow"));
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_headLayout->setContentsMargins({});
    m_headLayout->setSpacing(theme::scaled(this, 8));
    m_headLayout->addWidget(m_title);
    m_headLayout->addStretch();
    m_headLayout->addWidget(m_caption);
    m_headLayout->addWidget(m_info);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 13), theme::scaled(this, 15),
                               theme::scaled(this, 13));
    layout->setSpacing(theme::scaled(this, 8));
    layout->addWidget(m_head);
    layout->addWidget(m_below);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_stateView);
    connect(m_stateView, &StateView::pressed, this, [this] {
        if (m_state == State::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT actionRequested();
    });
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    placeCaption();
    setAccessibleName(title);
}

void Panel::setCaption(const QString& caption, const QString& toolTip) {
    for (Text* text : {m_caption, m_below}) {
        text->setText(caption);
        text->setToolTip(toolTip);
    }
    placeCaption();
}

const Help& Panel::help() const {
    return m_info->help();
}

void Panel::placeCaption() {
    const int gaps = m_headLayout->spacing() * (m_headLayout->count() - 1);
    int others = gaps;
    for (int item = 0; item < m_headLayout->count(); ++item) {
        const QWidget* widget = m_headLayout->itemAt(item)->widget();
        if (widget != nullptr && widget != m_caption && !widget->isHidden())
            others += widget->sizeHint().width();
    }
    const int room =
        contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const bool below =
        !m_head->isHidden() && !m_caption->text().isEmpty() && others + m_caption->sizeHint().width() > room;
    m_caption->setVisible(!below);
    m_below->setVisible(below);
    if (m_bodyHeight > 0) fitHeight(m_bodyHeight);
}

void Panel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCaption();
}

void Panel::fitHeight(int bodyHeight) {
    m_bodyHeight = bodyHeight;
    setMaximumHeight(QWIDGETSIZE_MAX);
    setMinimumHeight(0);
    if (bodyHeight == 0) return;
    const QMargins margins = layout()->contentsMargins();
    const int below = m_below->isHidden() ? 0 : m_below->sizeHint().height() + layout()->spacing();
    setFixedHeight(margins.top() + m_head->height() + below + layout()->spacing() + bodyHeight +
                   margins.bottom());
}

void Panel::setHelp(const Help& help) {
    m_info->setHelp(help);
}

void Panel::setBody(QWidget* body) {
    m_body = body;
    m_stack->addWidget(body);
    m_veil->setParent(body);
    body->installEventFilter(m_veil);
    showLoading();
}

void Panel::addCorner(QWidget* widget) {
    m_headLayout->addWidget(widget);
    placeCaption();
}

void Panel::showEmpty(const EmptyState& state) {
    m_state = State::Empty;
    m_veil->hide();
    m_stateView->show(state.title, state.hint, state.action);
    m_stack->setCurrentWidget(m_stateView);
}

void Panel::showLoading() {
    const bool hasContent =
        m_stack->currentWidget() == m_body && m_state != State::Failed && m_body != nullptr;
    m_state = State::Loading;
    if (hasContent) {
        m_veil->resize(m_body->size());
        m_veil->raise();
        m_veil->show();
        return;
    }
    m_stateView->show(tr("Loading…"), {}, {});
    m_stack->setCurrentWidget(m_stateView);
}

void Panel::showReady() {
    m_state = State::Ready;
    m_veil->hide();
    if (m_body != nullptr) m_stack->setCurrentWidget(m_body);
}

void Panel::showFailed(const base::Error& error) {
    m_state = State::Failed;
    m_veil->hide();
    m_stateView->show(format::errorSentence(error.code), format::errorRemedy(error.code), tr("Try again"),
                      format::errorDetail(error));
    m_stack->setCurrentWidget(m_stateView);
}

void Panel::setPlain() {
    m_plain = true;
    layout()->setContentsMargins({});
}

void Panel::paintEvent(QPaintEvent*) {
    if (!m_plain) paintCard(this);
}

} // namespace weft::panels
