// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "report/chart.h"

#include <QWidget>

#include <vector>

namespace weft::panels {

/// One bar with its words: a kind of conversation and its part of the whole.
struct ShareBar {
    QString name;
    QString explanation;
    double share = 0;
    QString percent;
    QString count;
    report::ColourRole role = report::ColourRole::Muted;
};

/// The period's posts by kind of conversation, largest meaning first: how the weave adds up.
[[nodiscard]] std::vector<ShareBar> weaveShares(const app::OverviewSnapshot& snapshot);

/// Rows of name, bar, percentage and count.
class ShareBars final : public QWidget {
    Q_OBJECT

public:
    explicit ShareBars(QWidget* parent = nullptr);

    void setBars(std::vector<ShareBar> bars);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& row, const ShareBar& bar) const;

    std::vector<ShareBar> m_bars;
};

} // namespace weft::panels
