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

constexpr int kMostLines = 3;
constexpr double kHelpGap = 2;
constexpr double kWordGap = 5;

Tone toneOf(format::Verdict verdict) {
    if (verdict == format::Verdict::Good) return Tone::Good;
    return verdict == format::Verdict::Bad ? Tone::Bad : Tone::Second;
}

int textWidth(const Text& text) {
    return text.fontMetrics().horizontalAdvance(text.text()) + 1;
}

/// In so much room; more than kMostLines are one that is cut, with the whole in its tool tip.
int linesOf(const Text& text, int room) {
    const QFontMetrics metrics = text.fontMetrics();
    if (textWidth(text) <= room || room <= 0) return 1;
    const QRect box = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text.text());
    const int lines = (box.height() + metrics.leading()) / metrics.lineSpacing();
    return lines > kMostLines || box.width() > room ? 1 : lines;
}

} // namespace

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : QAbstractButton(parent),
      m_top(new QWidget(this)),
      m_title(new Text(theme::TextStyle::BodyStrong, Tone::Ink, this)),
      m_caption(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_help(new HelpButton(name, this)),
      m_figure(new Text(theme::TextStyle::Figure, Tone::Ink, this)),
      m_delta(new Text(theme::TextStyle::Caption, Tone::Second, this)),
      m_note(new Text(theme::TextStyle::Caption, Tone::Muted, this)),
      m_words(new QWidget(this)),
      m_wordsLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_words)),
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
    auto* top = new QHBoxLayout(m_top);
    top->setContentsMargins({});
    top->setSpacing(theme::scaled(this, kHelpGap));
    top->addWidget(m_title, 1, Qt::AlignTop);
    top->addWidget(m_caption);
    top->addWidget(m_help, 0, Qt::AlignTop);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme::scaled(this, 6));
    middle->addWidget(m_figure);
    middle->addStretch();
    middle->addWidget(m_trend);
    m_wordsLayout->setContentsMargins({});
    m_wordsLayout->addWidget(m_delta);
    m_wordsLayout->addWidget(m_note, 1);
    for (Text* text : {m_delta, m_note})
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 13), theme::scaled(this, 12),
                               theme::scaled(this, 8));
    layout->setSpacing(theme::scaled(this, 3));
    layout->addWidget(m_top);
    layout->addLayout(middle);
    layout->addWidget(m_words);
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
    m_spoken =
        QStringLiteral("%1: %2, %3, %4").arg(m_name, content.figure, content.delta.words, content.note);
    nameItself();
    Q_EMIT linesChanged();
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
    QStringList words{m_spoken};
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

int FigureCard::room() const {
    const QMargins margins = layout()->contentsMargins();
    return width() - margins.left() - margins.right();
}

CardLines FigureCard::linesNeeded() const {
    const int help = m_help->isHidden() ? 0 : m_help->sizeHint().width() + theme::scaled(this, kHelpGap);
    const bool caption = !m_caption->isHidden();
    CardLines lines{caption ? 1 : linesOf(*m_title, room() - help), 1};
    const int delta = m_delta->isHidden() ? 0 : textWidth(*m_delta) + theme::scaled(this, kWordGap);
    if (delta + textWidth(*m_note) > room())
        lines.words = linesOf(*m_note, room()) + (m_delta->isHidden() ? 0 : 1);
    return lines;
}

void FigureCard::setLines(const CardLines& lines) {
    const CardLines needed = linesNeeded();
    m_title->setWordWrap(needed.title > 1);
    // The first line is as high as the button beside it.
    const int line = m_title->fontMetrics().lineSpacing();
    const int beside = std::max(0, m_help->sizeHint().height() - line);
    m_title->setFixedHeight(needed.title * line + beside);
    m_top->setMinimumHeight(lines.title * line + beside);
    const bool stacked = needed.words > 1 && !m_delta->isHidden();
    m_wordsLayout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_wordsLayout->setSpacing(stacked ? 0 : theme::scaled(this, kWordGap));
    m_note->setWordWrap(needed.words > (stacked ? 2 : 1));
    m_words->setMinimumHeight(lines.words * m_note->fontMetrics().lineSpacing());
}

void FigureCard::showTrendIfThereIsRoom() {
    const int left = room() - m_trend->width() - theme::scaled(this, 6);
    m_trend->setVisible(m_hasTrend && m_figure->sizeHint().width() <= left);
}

void FigureCard::showCaptionIfThereIsRoom() {
    const int left = room() - m_help->sizeHint().width() - textWidth(*m_title) - theme::scaled(this, 10);
    const QString caption = m_caption->text();
    const bool shown = m_caption->sizeHint().width() <= left;
    m_caption->setVisible(!caption.isEmpty() && shown);
    // A number is nothing without its unit.
    m_note->setText(caption.isEmpty() || shown ? m_noteText
                                               : QStringLiteral("%1 · %2").arg(caption, m_noteText));
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    showCaptionIfThereIsRoom();
    showTrendIfThereIsRoom();
    Q_EMIT linesChanged();
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
