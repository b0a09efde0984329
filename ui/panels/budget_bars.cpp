// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/budget_bars.h"

#include "base/index.h"
#include "format/numbers.h"
#include "format/sources.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/source_help.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace weft::panels {

namespace {

using collect::BudgetKind;

constexpr double kTrack = 7;

bool worthShowing(const app::BudgetView& budget) {
    const bool always = budget.kind == BudgetKind::Searches || budget.kind == BudgetKind::Lookups ||
                        budget.kind == BudgetKind::Calls;
    return budget.limit > 0 && (always || budget.used > 0);
}

BudgetBar barOf(const app::BudgetView& budget, bool withAccount, base::Instant now, const QTimeZone& zone) {
    BudgetBar bar;
    bar.name = format::budgetTitle(budget.kind);
    if (withAccount) bar.name = QStringLiteral("%1 · @%2").arg(bar.name, format::fromUtf8(budget.account));
    bar.amount = BudgetBars::tr("%1 of %2", "used, limit")
                     .arg(format::count(budget.used), format::count(budget.limit));
    bar.toolTip = BudgetBars::tr("Used in the last 24 hours");
    bar.help = budgetHelp(budget, bar.name);
    const auto limit = static_cast<double>(budget.limit);
    bar.used = std::clamp(static_cast<double>(budget.used) / limit, 0.0, 1.0);
    bar.reserved = std::clamp(static_cast<double>(budget.reserved) / limit, 0.0, 1.0);
    if (budget.reserved > 0)
        bar.toolTip +=
            u'\n' +
            BudgetBars::tr("%1 are kept back for what you start by hand").arg(format::count(budget.reserved));
    if (budget.freeAt) {
        const bool today = format::localDate(*budget.freeAt, zone) == format::localDate(now, zone);
        bar.note = BudgetBars::tr("Used up; free again at %1")
                       .arg(today ? format::timeOfDay(*budget.freeAt, zone)
                                  : format::shortDateTime(*budget.freeAt, now, zone));
    }
    return bar;
}

} // namespace

std::vector<BudgetBar> budgetBars(const app::SourcesSnapshot& snapshot, base::Instant now,
                                  const QTimeZone& zone) {
    constexpr std::array kOrder{BudgetKind::Searches, BudgetKind::Lookups, BudgetKind::Calls,
                                BudgetKind::Replies, BudgetKind::Deletes};
    const bool withAccount =
        std::ranges::any_of(snapshot.budgets, [&snapshot](const app::BudgetView& budget) {
            return budget.account != snapshot.budgets.front().account;
        });
    std::vector<BudgetBar> bars;
    for (const BudgetKind kind : kOrder)
        for (const app::BudgetView& budget : snapshot.budgets)
            if (budget.kind == kind && worthShowing(budget))
                bars.push_back(barOf(budget, withAccount, now, zone));
    return bars;
}

BudgetBars::BudgetBars(QWidget* parent) : PointsWidget(parent) {
    setObjectName(QStringLiteral("budgetBars"));
    setCursor(Qt::PointingHandCursor);
    connect(this, &PointsWidget::pointActivated, this, [this](int bar) {
        HelpPopup::open(m_bars[base::at(bar)].help, this, rectOf(bar).toAlignedRect());
    });
    setFont(theme::font(theme::TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBars::setBars(std::vector<BudgetBar> bars) {
    m_bars = std::move(bars);
    QStringList words;
    for (const BudgetBar& bar : m_bars)
        words += QStringLiteral("%1: %2 %3").arg(bar.name, bar.amount, bar.note).trimmed();
    setAccessibleName(words.join(QStringLiteral("; ")));
    pointsChanged();
    updateGeometry();
}

int BudgetBars::heightOf(const BudgetBar& bar) const {
    const int lines = bar.note.isEmpty() ? 1 : 2;
    return lines * fontMetrics().height() + theme::scaled(this, 4 + kTrack + 12);
}

QSize BudgetBars::sizeHint() const {
    int height = 0;
    for (const BudgetBar& bar : m_bars)
        height += heightOf(bar);
    return {theme::scaled(this, 180), height};
}

void BudgetBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const int marked = markedPoint(); marked >= 0)
        painter.fillRect(rectOf(marked), theme::coloursFor(palette()).selection);
    for (int bar = 0; bar < points(); ++bar)
        paintBar(painter, rectOf(bar).toRect(), m_bars[base::at(bar)]);
}

QString BudgetBars::wordsOf(int bar) const {
    const BudgetBar& shown = m_bars[base::at(bar)];
    QStringList lines{QStringLiteral("%1: %2").arg(shown.name, shown.amount), shown.note, shown.toolTip};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QRectF BudgetBars::rectOf(int bar) const {
    int top = 0;
    for (int above = 0; above < bar; ++above)
        top += heightOf(m_bars[base::at(above)]);
    return QRectF(0, top, width(), heightOf(m_bars[base::at(bar)]));
}

void BudgetBars::paintBar(QPainter& painter, const QRect& row, const BudgetBar& bar) const {
    const theme::Colours& colours = theme::coloursFor(palette());
    const QFontMetrics metrics = fontMetrics();
    const QRect line(row.left(), row.top(), row.width(), metrics.height());
    painter.setPen(colours.ink2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.amount);
    const int room = line.width() - metrics.horizontalAdvance(bar.amount) - theme::scaled(this, 8);
    painter.setPen(colours.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(bar.name, Qt::ElideRight, room));
    const double thick = theme::scaled(this, kTrack);
    const QRectF track(row.left(), line.bottom() + 1 + theme::scaled(this, 4), row.width(), thick);
    QPainterPath shape;
    shape.addRoundedRect(track, thick / 2, thick / 2);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(track, colours.grid);
    const double kept = track.width() * bar.reserved;
    if (kept > 0)
        painter.fillRect(QRectF(track.right() - kept, track.top(), kept, thick),
                         QBrush(colours.ink3, Qt::BDiagPattern));
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.note.isEmpty() ? colours.horizontal : colours.vertical);
    if (bar.used > 0)
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(thick, track.width() * bar.used), thick), thick / 2,
            thick / 2);
    painter.restore();
    if (bar.note.isEmpty()) return;
    painter.setPen(colours.verticalWords);
    const QRect below(row.left(), static_cast<int>(track.bottom()) + theme::scaled(this, 3), row.width(),
                      metrics.height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(bar.note, Qt::ElideRight, below.width()));
}

} // namespace weft::panels
