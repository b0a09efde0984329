// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/depth_bars.h"

#include "base/index.h"
#include "charts/share_bar.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr auto kSingle = Qt::AlignVCenter | Qt::TextSingleLine;

// Widths of the columns from the right.
constexpr int kChangeWidth = 34;
constexpr int kWeightWidth = 28;
constexpr int kPointsWidth = 26;
constexpr int kPercentWidth = 54;

} // namespace

DepthBars::DepthBars(QWidget* parent) : PointsWidget(parent) {
    setObjectName(QStringLiteral("depthBars"));
    setAccessibleName(tr("Depth score part by part"));
    setCursor(Qt::PointingHandCursor);
}

void DepthBars::setBars(std::vector<DepthBar> bars) {
    m_bars = std::move(bars);
    pointsChanged();
    updateGeometry();
}

void DepthBars::openHelp(int bar) {
    HelpPopup::open(helpOf(bar), this, rectOf(bar).toAlignedRect());
}

const Help& DepthBars::helpOf(int bar) const {
    return m_bars[base::at(bar)].help;
}

QString DepthBars::wordsOf(int bar) const {
    const DepthBar& shown = m_bars[base::at(bar)];
    QStringList lines{QStringLiteral("%1: %2, %3 %4 %5")
                          .arg(shown.name, shown.percent, shown.points, shown.weight, shown.change)
                          .trimmed(),
                      shown.explanation, shown.reason};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString DepthBars::toolTipOf(int bar, const QPointF& /*place*/) const {
    // Plain text would be one line as wide as the window.
    return QStringLiteral("<p>%1</p>")
        .arg(wordsOf(bar).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QRectF DepthBars::rectOf(int bar) const {
    return rowAt(base::at(bar));
}

QSize DepthBars::minimumSizeHint() const {
    const int row = QFontMetrics(theme::font(theme::TextStyle::Body)).height() + theme::scaled(this, 8);
    return {theme::scaled(this, 320), row * static_cast<int>(m_bars.size())};
}

int DepthBars::longestName() const {
    const QFontMetrics metrics(theme::font(theme::TextStyle::BodyStrong));
    int longest = 0;
    for (const DepthBar& bar : m_bars)
        longest = std::max(longest, metrics.horizontalAdvance(bar.name));
    return longest;
}

QRect DepthBars::rowAt(std::size_t index) const {
    const int row = std::min(height() / static_cast<int>(m_bars.size()), theme::scaled(this, 44));
    return {0, row * static_cast<int>(index), width(), row};
}

void DepthBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (const int marked = markedPoint(); marked >= 0)
        painter.fillRect(rectOf(marked), theme::coloursFor(palette()).selection);
    for (std::size_t index = 0; index < m_bars.size(); ++index)
        paintRow(painter, rowAt(index), m_bars[index]);
    if (const int marked = markedPoint(); marked >= 0 && hasFocus()) {
        const double thick = theme::scaled(this, 2);
        painter.setPen(QPen(theme::coloursFor(palette()).brand, thick));
        painter.setBrush(Qt::NoBrush);
        const QRectF row = rectOf(marked).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
        painter.drawRoundedRect(row, thick * 2, thick * 2);
    }
}

void DepthBars::paintRow(QPainter& painter, const QRect& row, const DepthBar& bar) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const int gap = theme::scaled(this, 8);
    const int numbers = theme::scaled(this, kChangeWidth + kWeightWidth + kPointsWidth + kPercentWidth);
    const int room = row.width() - numbers - longestName() - 2 * gap;
    const int longest =
        std::min(std::max(row.width() * 28 / 100, theme::scaled(this, 70)), std::max(room, gap));
    const int barLeft = row.right() - numbers - longest;
    paintWords(painter, QRect(row.left(), row.top(), barLeft - gap, row.height()), bar);

    const double thick = theme::scaled(this, 8);
    const QRectF track(barLeft, row.center().y() - thick / 2 + 0.5, longest * bar.extent, thick);
    charts::drawShareBar(painter, track, bar.filled, colours.role(report::ColourRole::Horizontal),
                         colours.grid, theme::scaled(this, 100) / 100.0);
    paintNumbers(painter, row, bar);
    painter.setPen(colours.grid);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

void DepthBars::paintWords(QPainter& painter, const QRect& where, const DepthBar& bar) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const QFont strong = theme::font(theme::TextStyle::BodyStrong);
    const QFont body = theme::font(theme::TextStyle::Body);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics metrics(body);
    const int space = theme::scaled(this, 6);
    const int nameWidth = std::min(strongMetrics.horizontalAdvance(bar.name), where.width());
    painter.setFont(strong);
    painter.setPen(colours.ink);
    painter.drawText(where, kSingle, strongMetrics.elidedText(bar.name, Qt::ElideRight, where.width()));
    const QRect rest = where.adjusted(nameWidth + space, 0, 0, 0);
    // Half of an explanation explains nothing; the tool tip has it whole.
    if (metrics.horizontalAdvance(bar.explanation) > rest.width()) return;
    painter.setFont(body);
    painter.setPen(colours.muted);
    painter.drawText(rest, kSingle, bar.explanation);
}

void DepthBars::paintNumbers(QPainter& painter, const QRect& row, const DepthBar& bar) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const QFont strong = theme::font(theme::TextStyle::BodyStrong);
    const QFont body = theme::font(theme::TextStyle::Body);
    int right = row.right();
    const auto write = [&](int width, const QString& text, const QFont& font, const QColor& colour,
                           Qt::Alignment side) {
        const int wide = theme::scaled(this, width);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(right - wide, row.top(), wide, row.height()),
                         static_cast<int>(side) | static_cast<int>(kSingle), text);
        right -= wide;
    };
    write(kChangeWidth, bar.change, strong, toneColour(colours, bar.tone), Qt::AlignRight);
    write(kWeightWidth, bar.weight, body, colours.muted, Qt::AlignLeft);
    write(kPointsWidth, bar.points + QChar(QChar::Nbsp), strong, colours.ink, Qt::AlignRight);
    write(kPercentWidth, bar.percent, body, colours.ink2, Qt::AlignRight);
}

} // namespace weft::panels
