// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figure_card.h"

#include "charts/sparkline.h"
#include "panels/figure_card_accessible.h"
#include "panels/help_button.h"
#include "panels/panel.h"
#include "panels/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

Tone toneOf(format::Verdict verdict) {
    if (verdict == format::Verdict::Good) return Tone::Good;
    return verdict == format::Verdict::Bad ? Tone::Bad : Tone::Second;
}

} // namespace

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : QAbstractButton(parent),
      m_title(new Text(theme::TextStyle::BodyStrong, Tone::Ink, this)),
      m_caption(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_help(new HelpButton(name, this)),
      m_figure(new Text(theme::TextStyle::Figure, Tone::Ink, this)),
      m_delta(new Text(theme::TextStyle::Caption, Tone::Second, this)),
      m_note(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_trend(new charts::Sparkline(this)) {
    installFigureCardAccessible();
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_caption->setObjectName(name + QStringLiteral("Caption"));
    m_caption->hide();
    m_figure->setObjectName(name + QStringLiteral("Figure"));
    m_delta->setObjectName(name + QStringLiteral("Delta"));
    m_note->setObjectName(name + QStringLiteral("Note"));
    QFont bold = m_delta->font();
    bold.setWeight(QFont::DemiBold);
    m_delta->setFont(bold);
    m_trend->setFixedSize(theme::scaled(this, 64), theme::scaled(this, 26));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::scaled(this, 2));
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_caption);
    top->addWidget(m_help);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme::scaled(this, 6));
    middle->addWidget(m_figure);
    middle->addStretch();
    middle->addWidget(m_trend);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(theme::scaled(this, 5));
    bottom->addWidget(m_delta);
    bottom->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 13), theme::scaled(this, 12),
                               theme::scaled(this, 8));
    layout->setSpacing(theme::scaled(this, 3));
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addLayout(bottom);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_opens == Opens::Help && !m_help->help().empty()) m_help->click();
    });
}

void FigureCard::setContent(const CardContent& content) {
    m_title->setText(content.title);
    m_caption->setText(content.caption);
    m_noteText = content.note;
    showCaptionIfThereIsRoom();
    m_figure->setText(content.figure);
    m_delta->setText(content.delta.text);
    m_delta->setTone(toneOf(content.delta.verdict));
    m_delta->setVisible(content.delta.known());
    m_trend->setValues(content.trend);
    m_trend->setRole(content.role);
    // Two or three lonely points draw no line.
    m_hasTrend =
        std::ranges::count_if(content.trend, [](const auto& point) { return point.has_value(); }) > 3;
    showTrendIfThereIsRoom();
    m_help->setHelp(content.help);
    setToolTip(content.delta.words);
    m_name = content.caption.isEmpty() ? content.title
                                       : QStringLiteral("%1 %2").arg(content.title, content.caption);
    m_words = QStringLiteral("%1: %2, %3, %4").arg(m_name, content.figure, content.delta.words, content.note);
    nameItself();
}

void FigureCard::setDimmed(bool dimmed) {
    for (Text* text : {m_title, m_caption, m_figure, m_delta, m_note})
        text->setEnabled(!dimmed);
}

QString FigureCard::title() const {
    return m_name;
}

QString FigureCard::figure() const {
    return m_figure->text();
}

const Help& FigureCard::help() const {
    return m_help->help();
}

void FigureCard::setOpens(Opens opens) {
    m_opens = opens;
    setFocusPolicy(opens == Opens::Nothing ? Qt::NoFocus : Qt::StrongFocus);
    if (opens == Opens::Nothing)
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    nameItself();
}

void FigureCard::nameItself() {
    QStringList words{m_words};
    if (m_opens == Opens::Posts) words += tr("opens its posts");
    if (m_opens == Opens::Help) words += tr("opens what it means");
    setAccessibleName(words.join(QStringLiteral("; ")));
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureCard::showTrendIfThereIsRoom() {
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_trend->width() - theme::scaled(this, 6);
    m_trend->setVisible(m_hasTrend && m_figure->sizeHint().width() <= room);
}

void FigureCard::showCaptionIfThereIsRoom() {
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_help->sizeHint().width() -
                     m_title->sizeHint().width() - theme::scaled(this, 10);
    const QString caption = m_caption->text();
    const bool shown = m_caption->sizeHint().width() <= room;
    m_caption->setVisible(!caption.isEmpty() && shown);
    // A number is nothing without its unit.
    m_note->setText(caption.isEmpty() || shown ? m_noteText
                                               : QStringLiteral("%1 · %2").arg(caption, m_noteText));
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    showCaptionIfThereIsRoom();
    showTrendIfThereIsRoom();
}

void FigureCard::paintEvent(QPaintEvent*) {
    paintCard(this);
    const bool pointedAt = underMouse() && focusPolicy() != Qt::NoFocus;
    if (!hasFocus() && !pointedAt) return;
    const theme::Colours& colours = theme::coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.brand, theme::scaled(this, 2)) : QPen(colours.ink3));
    const double radius = theme::scaled(this, 10);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace weft::panels
