// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/behind.h"
#include "panels/figure_card.h"
#include "panels/shown_number.h"

#include <QWidget>

#include <array>

namespace weft::panels {

/// The figures of the period, in the order in which they are shown after the depth score.
[[nodiscard]] std::array<CardContent, 4> cardContents(const app::OverviewSnapshot& snapshot);

/// The row of five cards at the top of the Overview.
class OverviewCards final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewCards(QWidget* parent = nullptr);

    void setSnapshot(const app::OverviewSnapshot& snapshot);
    /// Null while nobody knows.
    void setDepth(const app::DepthSnapshot* depth);
    /// The depth score from week to week; empty while nobody knows.
    void setDepthTrend(std::vector<std::optional<double>> scores);
    void setDimmed(bool dimmed);
    void setDepthDimmed(bool dimmed);

Q_SIGNALS:
    /// Somebody wants the posts behind a card.
    void postsRequested(const weft::panels::ShownNumber& shown, weft::app::Behind which);

private:
    FigureCard* m_depth;
    CardContent m_depthContent;
    std::array<FigureCard*, 4> m_cards{};
};

} // namespace weft::panels
