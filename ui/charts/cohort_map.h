// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace weft::charts {

/// How many of a cohort were active again in one period.
struct CohortCell {
    /// 0…1: how full the colour is.
    double share = 0;
    /// Stands in the cell.
    QString text;
    QString words;
    /// Its period is not over, so that more may come.
    bool open = false;
};

/// Those first seen in one period.
struct CohortRow {
    QString name;
    QString size;
    std::vector<CohortCell> cells;
    /// So few that shares say little: faded.
    bool thin = false;
    /// It begins with the archive, so that some of its people are older: hatched.
    bool hatched = false;
};

/// Cohorts by how many periods later.
struct CohortMapSpec {
    QString title;
    QStringList columns;
    std::vector<CohortRow> rows;
};

void drawChart(QPainter& painter, const CohortMapSpec& chart, const QRectF& where, const ChartStyle& style,
               int marked = -1);

// Points are cells, row by row.
[[nodiscard]] int pointCount(const CohortMapSpec& chart);
[[nodiscard]] QRectF pointRect(const CohortMapSpec& chart, int point, const QRectF& where,
                               const ChartStyle& style);
[[nodiscard]] QString pointWords(const CohortMapSpec& chart, int point);

} // namespace weft::charts
