// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/points_widget.h"
#include "panels/help_popup.h"
#include "panels/text.h"

#include <optional>
#include <vector>

namespace weft::panels {

/// One part of the depth score with its words.
struct DepthBar {
    QString name;
    QString explanation;
    /// How much of its points it has, 0 to 1; nothing while nothing was measured.
    std::optional<double> filled;
    /// How long its track is, 0 to 1 of the longest.
    double extent = 1;
    /// The share itself.
    QString percent;
    /// "14" of "/ 20".
    QString points;
    QString weight;
    /// Against the 90 days before: "+3".
    QString change;
    Tone tone = Tone::Muted;
    /// Its formula with today's figures, which stands in the tool tip.
    QString reason = {};
    Help help = {};
};

/// Rows of name, bar, share, points and change. A click or Enter is for who opens what is behind a part.
class DepthBars final : public charts::PointsWidget {
    Q_OBJECT

public:
    explicit DepthBars(QWidget* parent = nullptr);

    void setBars(std::vector<DepthBar> bars);
    /// Shows what a part means.
    void openHelp(int bar);
    [[nodiscard]] const Help& helpOf(int bar) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int points() const override { return static_cast<int>(m_bars.size()); }

    [[nodiscard]] QString wordsOf(int bar) const override;
    [[nodiscard]] QRectF rectOf(int bar) const override;

protected:
    [[nodiscard]] QString toolTipOf(int bar, const QPointF& place) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect rowAt(std::size_t index) const;
    [[nodiscard]] int longestName() const;
    void paintWords(QPainter& painter, const QRect& where, const DepthBar& bar) const;
    void paintNumbers(QPainter& painter, const QRect& row, const DepthBar& bar) const;
    void paintRow(QPainter& painter, const QRect& row, const DepthBar& bar) const;

    std::vector<DepthBar> m_bars;
};

} // namespace weft::panels
