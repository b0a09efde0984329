// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace weft::charts {

/// Somebody in a network.
struct NetworkPerson {
    QString handle;
    /// In the unit square.
    QPointF place;
    /// How many replies were exchanged: the area of the dot.
    double weight = 1;
    /// The number of the circle's colour; -1 for people without a circle.
    int colour = -1;
    QString words;
    /// Replies exchanged with the brand.
    std::int64_t withBrand = 0;
};

/// Two who replied to each other.
struct NetworkTie {
    int first = 0;
    int second = 0;
    double weight = 1;
};

/// A circle for the legend.
struct NetworkCircle {
    QString label;
    int colour = 0;
};

/// Who answers whom.
struct NetworkSpec {
    QString title;
    /// The most connected first.
    std::vector<NetworkPerson> people;
    std::vector<NetworkTie> ties;
    std::vector<NetworkCircle> circles;
    /// One or two letters; no brand is drawn without them.
    QString brand;
};

/// What part of the network is seen, and who is meant.
struct NetworkView {
    double zoom = 1;
    /// In parts of the drawing's size at zoom 1.
    QPointF offset;
    /// Numbers of people; -1 for nobody.
    int selected = -1;
    int hovered = -1;
    /// Draws the brand with its ties.
    bool brand = true;
};

void drawChart(QPainter& painter, const NetworkSpec& network, const QRectF& where, const ChartStyle& style,
               const NetworkView& view = {});

/// Where the unit square lies at zoom 1.
[[nodiscard]] QRectF networkRoom(const NetworkSpec& network, const QRectF& where, const ChartStyle& style);
/// Where a person's dot is.
[[nodiscard]] QRectF dotOf(const NetworkSpec& network, int person, const QRectF& where,
                           const ChartStyle& style, const NetworkView& view);
/// Where the brand stands in the unit square: amid those who talk with it most.
[[nodiscard]] QPointF brandPlace(const NetworkSpec& network);
[[nodiscard]] QColor circleColour(int colour, const ChartStyle& style);
/// How high the legend is at this width.
[[nodiscard]] double legendHeight(const NetworkSpec& network, double width, const ChartStyle& style);

} // namespace weft::charts
