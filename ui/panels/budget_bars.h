// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QTimeZone>
#include <QWidget>

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
    /// Shares of the limit.
    double used = 0;
    double reserved = 0;
};

/// The budgets that are worth a bar: searches, look-ups and calls, and others once something was used.
[[nodiscard]] std::vector<BudgetBar> budgetBars(const app::SourcesSnapshot& snapshot, base::Instant now,
                                                const QTimeZone& zone);

/// Name and amount over a bar, for each budget; what is kept back is marked at its end.
class BudgetBars final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetBars(QWidget* parent = nullptr);

    void setBars(std::vector<BudgetBar> bars);

    [[nodiscard]] const std::vector<BudgetBar>& bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int heightOf(const BudgetBar& bar) const;
    void paintBar(QPainter& painter, const QRect& row, const BudgetBar& bar) const;

    std::vector<BudgetBar> m_bars;
};

} // namespace weft::panels
