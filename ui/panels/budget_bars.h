// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "charts/points_widget.h"
#include "panels/help_popup.h"

#include <QTimeZone>

#include <vector>

namespace weft::panels {

/// One budget with its words.
struct BudgetBar {
    QString name;
    /// "312 of 2,200".
    QString amount;
    /// "free again at 14:20"; empty while nothing is blocked.
    QString note;
    QString toolTip;
    /// What it counts.
    Help help = {};
    /// Shares of the limit.
    double used = 0;
    double reserved = 0;
};

/// The budgets that are worth a bar: searches, look-ups and calls, and others once something was used.
[[nodiscard]] std::vector<BudgetBar> budgetBars(const app::SourcesSnapshot& snapshot, base::Instant now,
                                                const QTimeZone& zone);

/// Name and amount over a bar, for each budget; what is kept back is marked at its end. A click or Enter
/// opens what a budget counts.
class BudgetBars final : public charts::PointsWidget {
    Q_OBJECT

public:
    explicit BudgetBars(QWidget* parent = nullptr);

    void setBars(std::vector<BudgetBar> bars);

    [[nodiscard]] const std::vector<BudgetBar>& bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] int points() const override { return static_cast<int>(m_bars.size()); }

    [[nodiscard]] QString wordsOf(int bar) const override;
    [[nodiscard]] QRectF rectOf(int bar) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int heightOf(const BudgetBar& bar) const;
    void paintBar(QPainter& painter, const QRect& row, const BudgetBar& bar) const;

    std::vector<BudgetBar> m_bars;
};

} // namespace weft::panels
