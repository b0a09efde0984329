// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/text.h"

#include <QWidget>

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
};

/// Rows of name, bar, share, points and change.
class DepthBars final : public QWidget {
    Q_OBJECT

public:
    explicit DepthBars(QWidget* parent = nullptr);

    void setBars(std::vector<DepthBar> bars);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
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
