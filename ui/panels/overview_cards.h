// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/figure_card.h"

#include <QWidget>

#include <array>

namespace weft::panels {

/// The five figures of the Overview, in the order in which they are shown.
[[nodiscard]] std::array<CardContent, 5> cardContents(const app::OverviewSnapshot& snapshot);

/// The row of five cards at the top of the Overview.
class OverviewCards final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewCards(QWidget* parent = nullptr);

    void setSnapshot(const app::OverviewSnapshot& snapshot);
    void setDimmed(bool dimmed);

private:
    std::array<FigureCard*, 5> m_cards{};
};

} // namespace weft::panels
