// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "report/chart.h"

#include <QColor>
#include <QString>

#include <vector>

class QPainter;

namespace weft::charts {

/// A row of round dots with labels above a chart, wrapped to its width.
class Legend {
public:
    Legend(const report::StackedBarsSpec& chart, const ChartStyle& style);

    /// Height of all its lines; 0 when there is nothing to say.
    [[nodiscard]] double height(double width) const;
    void paint(QPainter& painter, const QRectF& where) const;

private:
    struct Entry {
        QString label;
        QColor colour;
        bool hollow = false;
    };

    struct Place {
        QPointF at;
        double textWidth = 0;
    };

    [[nodiscard]] std::vector<Place> places(double width) const;
    void paintDot(QPainter& painter, const QPointF& centre, const Entry& entry) const;

    std::vector<Entry> m_entries;
    QFont m_font;
    QColor m_textColour;
    double m_unit = 1;
};

} // namespace weft::charts
