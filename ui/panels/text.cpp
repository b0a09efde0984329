// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace weft::panels {

QColor toneColour(const theme::Colours& colours, Tone tone) {
    switch (tone) {
    case Tone::Ink:
        return colours.ink;
    case Tone::Second:
        return colours.ink2;
    case Tone::Muted:
        return colours.muted;
    case Tone::Good:
        return colours.good;
    case Tone::Bad:
        return colours.bad;
    case Tone::Accent:
        return colours.brand;
    case Tone::Warn:
        break;
    }
    return colours.verticalWords;
}

Text::Text(theme::TextStyle style, Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone) {
    setFont(theme::font(style));
    setTextFormat(Qt::PlainText);
}

void Text::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize Text::sizeHint() const {
    if (wordWrap()) return QLabel::sizeHint();
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 1 + std::max(0, indent()), metrics.height()};
}

QSize Text::minimumSizeHint() const {
    if (wordWrap()) return QLabel::minimumSizeHint();
    const QFontMetrics metrics(font());
    return {std::min(metrics.horizontalAdvance(text()) + 1, metrics.horizontalAdvance(u'M') * 2),
            metrics.height()};
}

int Text::heightForWidth(int width) const {
    if (!wordWrap()) return QLabel::heightForWidth(width);
    // Layouts ask several times for the same, and QLabel shapes the whole text each time.
    if (m_measured.text != text() || m_measured.font != font() || m_measured.margins != contentsMargins())
        m_measured = {text(), font(), contentsMargins(), {}};
    constexpr qsizetype kMostWidths = 64;
    if (m_measured.heights.size() > kMostWidths) m_measured.heights.clear();
    const auto known = m_measured.heights.constFind(width);
    if (known != m_measured.heights.constEnd()) return *known;
    return *m_measured.heights.insert(width, QLabel::heightForWidth(width));
}

void Text::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.setPen(isEnabled() ? toneColour(colours, m_tone) : colours.muted);
    if (wordWrap()) {
        painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextWordWrap, text());
        return;
    }
    const QRect box = rect().adjusted(std::max(0, indent()), 0, 0, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

bool Text::event(QEvent* event) {
    const bool cut = !wordWrap() && fontMetrics().horizontalAdvance(text()) > width();
    if (event->type() == QEvent::ToolTip && cut && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace weft::panels
