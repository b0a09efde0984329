// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace weft::charts {

/// The values at the bottom and at the top of a small line.
struct SparkRange {
    double low = 0;
    double high = 0;
};

/// From the lowest to the highest value of all these lines, so that they can be compared. Nothing where no
/// value is known.
[[nodiscard]] std::optional<SparkRange>
sparkRange(const std::vector<std::vector<std::optional<double>>>& lines);

/// A small line without axes, from its own lowest to its own highest value where no range is given; unknown
/// values are gaps, the last known one has a dot.
void drawSparkline(QPainter& painter, const QRectF& where, const std::vector<std::optional<double>>& values,
                   const QColor& colour, double unit = 1,
                   const std::optional<SparkRange>& range = std::nullopt);

/// drawSparkline() as a widget that follows the palette.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setValues(std::vector<std::optional<double>> values);
    void setRole(report::ColourRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::optional<double>> m_values;
    report::ColourRole m_role = report::ColourRole::Brand;
};

} // namespace weft::charts
