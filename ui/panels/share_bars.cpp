// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/share_bars.h"

#include "charts/share_bar.h"
#include "format/kinds.h"
#include "format/numbers.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace weft::panels {

namespace {

QString explanation(model::ConversationKind kind) {
    switch (kind) {
    case model::ConversationKind::BrandPost:
        return QCoreApplication::translate("shares", "the brand broadcasts");
    case model::ConversationKind::BrandAnswer:
        return QCoreApplication::translate("shares", "the brand replies in its own threads");
    case model::ConversationKind::Vertical:
        return QCoreApplication::translate("shares", "people reply to the brand");
    case model::ConversationKind::Horizontal:
        return QCoreApplication::translate("shares", "people reply to each other");
    case model::ConversationKind::Outbound:
        return QCoreApplication::translate("shares", "the brand joins threads of others");
    default:
        return {};
    }
}

} // namespace

std::vector<ShareBar> weaveShares(const app::OverviewSnapshot& snapshot) {
    std::vector<ShareBar> bars;
    const std::int64_t woven = snapshot.weave.total.woven();
    for (const model::ConversationKind kind : model::kWeaveKinds) {
        const std::int64_t count = snapshot.weave.total[kind];
        const double share = woven > 0 ? static_cast<double>(count) / static_cast<double>(woven) : 0.0;
        bars.push_back({format::kindLegend(kind), explanation(kind), share,
                        woven > 0 ? format::percent(share) : format::dash(), format::count(count),
                        format::kindRole(kind)});
    }
    return bars;
}

ShareBars::ShareBars(QWidget* parent) : QWidget(parent) {
}

void ShareBars::setBars(std::vector<ShareBar> bars) {
    m_bars = std::move(bars);
    QStringList words;
    for (const ShareBar& bar : m_bars)
        words += QStringLiteral("%1: %2, %3").arg(bar.name, bar.count, bar.percent);
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

QSize ShareBars::minimumSizeHint() const {
    const int row = QFontMetrics(theme::font(theme::TextStyle::Body)).height() + theme::scaled(this, 8);
    return {theme::scaled(this, 260), row * static_cast<int>(m_bars.size())};
}

void ShareBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.empty()) return;
    const int tallest = theme::scaled(this, 52);
    const int row = std::min(height() / static_cast<int>(m_bars.size()), tallest);
    for (std::size_t index = 0; index < m_bars.size(); ++index)
        paintBar(painter, QRect(0, row * static_cast<int>(index), width(), row), m_bars[index]);
}

void ShareBars::paintBar(QPainter& painter, const QRect& row, const ShareBar& bar) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const QFont strong = theme::font(theme::TextStyle::BodyStrong);
    const QFont body = theme::font(theme::TextStyle::Body);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics metrics(body);
    const int gap = theme::scaled(this, 8);
    const int numbers = theme::scaled(this, 62);
    const int barWidth = std::max(theme::scaled(this, 80), row.width() * 30 / 100);
    const int barLeft = row.right() - 2 * numbers - barWidth - gap;
    const auto single = Qt::AlignVCenter | Qt::TextSingleLine;

    const int room = barLeft - gap;
    const bool twoLines = row.height() >= strongMetrics.height() + metrics.height() + gap / 2;
    const int textTop = row.center().y() - (strongMetrics.height() + (twoLines ? metrics.height() : 0)) / 2;
    painter.setFont(strong);
    painter.setPen(colours.ink);
    painter.drawText(QRect(row.left(), textTop, room, strongMetrics.height()), single,
                     strongMetrics.elidedText(bar.name, Qt::ElideRight, room));
    if (twoLines) {
        painter.setFont(body);
        painter.setPen(colours.muted);
        painter.drawText(QRect(row.left(), textTop + strongMetrics.height(), room, metrics.height()), single,
                         metrics.elidedText(bar.explanation, Qt::ElideRight, room));
    }
    painter.setFont(body);

    const double thick = theme::scaled(this, 8);
    const QRectF track(barLeft, row.center().y() - thick / 2 + 0.5, barWidth, thick);
    charts::drawShareBar(painter, track, bar.share, colours.role(bar.role), colours.grid,
                         theme::scaled(this, 100) / 100.0);
    painter.setPen(colours.ink2);
    painter.drawText(QRect(row.right() - 2 * numbers, row.top(), numbers, row.height()),
                     single | Qt::AlignRight, bar.percent);
    painter.setFont(strong);
    painter.setPen(colours.ink);
    painter.drawText(QRect(row.right() - numbers, row.top(), numbers, row.height()), single | Qt::AlignRight,
                     bar.count);
    painter.setPen(colours.grid);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

} // namespace weft::panels
