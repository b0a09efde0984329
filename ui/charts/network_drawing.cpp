// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/network_drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::charts {

namespace {

constexpr double kLeastRadius = 3;
constexpr double kMostRadius = 11;
constexpr double kBrandRadius = 16;
constexpr double kLegendLine = 19;
/// What does not fit into so many lines is left out: the picture needs the room.
constexpr int kLegendLines = 2;
/// So many of the most connected are named without being asked.
constexpr int kNamed = 10;

const NetworkPerson& personOf(const NetworkSpec& network, int person) {
    return network.people[static_cast<std::size_t>(person)];
}

/// From the unit square to the paper, both axes stretched to the room that there is.
class Map {
public:
    Map(const NetworkSpec& network, const QRectF& where, const ChartStyle& style, const NetworkView& view)
        : m_zoom(view.zoom), m_unit(style.unit) {
        m_room = networkRoom(network, where, style);
        m_middle =
            m_room.center() + QPointF(view.offset.x() * m_room.width(), view.offset.y() * m_room.height());
        for (const auto& person : network.people)
            m_most = std::max(m_most, person.weight);
    }

    [[nodiscard]] QPointF at(const QPointF& place) const {
        return {m_middle.x() + (place.x() - 0.5) * m_room.width() * m_zoom,
                m_middle.y() + (place.y() - 0.5) * m_room.height() * m_zoom};
    }

    [[nodiscard]] double radius(double weight) const {
        const double part = std::sqrt(weight / m_most);
        return (kLeastRadius + (kMostRadius - kLeastRadius) * part) * m_unit * std::sqrt(m_zoom);
    }

private:
    QRectF m_room;
    QPointF m_middle;
    double m_zoom;
    double m_unit;
    double m_most = 1;
};

/// Who is meant: the hovered one, else the selected one.
int meant(const NetworkView& view) {
    return view.hovered >= 0 ? view.hovered : view.selected;
}

void drawTies(QPainter& painter, const NetworkSpec& network, const Map& map, const ChartStyle& style,
              const NetworkView& view) {
    const int who = meant(view);
    // Many lines over each other must not become a dark mass.
    const double crowd = std::clamp(300.0 / static_cast<double>(network.ties.size() + 1), 0.12, 0.5);
    for (const bool own : {false, true}) {
        for (const auto& tie : network.ties) {
            const bool of = who >= 0 && (tie.first == who || tie.second == who);
            if (of != own) continue;
            QColor colour = own ? style.colours.ink2 : style.colours.ink3;
            colour.setAlphaF(static_cast<float>(own ? 0.8 : (who >= 0 ? crowd * 0.5 : crowd)));
            painter.setPen(QPen(colour, std::min(1 + std::log2(tie.weight) * 0.4, 3.0) * style.unit *
                                            (own ? 1.2 : 0.8)));
            painter.drawLine(map.at(personOf(network, tie.first).place),
                             map.at(personOf(network, tie.second).place));
        }
    }
}

void drawBrandTies(QPainter& painter, const NetworkSpec& network, const Map& map, const ChartStyle& style,
                   const NetworkView& view) {
    const QPointF middle = map.at(brandPlace(network));
    const int who = meant(view);
    for (int person = 0; person < static_cast<int>(network.people.size()); ++person) {
        const auto& one = personOf(network, person);
        if (one.withBrand == 0) continue;
        QColor colour = style.colours.brand;
        colour.setAlphaF(person == who ? 0.8F : (who >= 0 ? 0.08F : 0.16F));
        painter.setPen(QPen(colour, (person == who ? 1.4 : 0.8) * style.unit));
        painter.drawLine(middle, map.at(one.place));
    }
}

void drawBrand(QPainter& painter, const NetworkSpec& network, const Map& map, const ChartStyle& style) {
    const QPointF middle = map.at(brandPlace(network));
    const double radius = kBrandRadius * style.unit;
    painter.setPen(QPen(style.colours.surface, 1.5 * style.unit));
    painter.setBrush(style.colours.brand);
    painter.drawEllipse(middle, radius, radius);
    painter.setFont(style.font(12, QFont::Bold));
    painter.setPen(style.colours.onBrand);
    painter.drawText(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, network.brand);
}

void drawPeople(QPainter& painter, const NetworkSpec& network, const Map& map, const ChartStyle& style,
                const NetworkView& view) {
    const int who = meant(view);
    std::vector<bool> near(network.people.size(), who < 0);
    for (const auto& tie : network.ties) {
        if (tie.first != who && tie.second != who) continue;
        near[static_cast<std::size_t>(tie.first)] = near[static_cast<std::size_t>(tie.second)] = true;
    }
    if (who >= 0) near[static_cast<std::size_t>(who)] = true;
    // The most connected lie on top.
    for (int person = static_cast<int>(network.people.size()) - 1; person >= 0; --person) {
        const auto& one = personOf(network, person);
        QColor fill = circleColour(one.colour, style);
        if (!near[static_cast<std::size_t>(person)]) fill.setAlphaF(0.3F);
        const bool selected = person == view.selected;
        painter.setPen(
            QPen(selected ? style.colours.ink : style.colours.surface, (selected ? 2 : 0.8) * style.unit));
        painter.setBrush(fill);
        const double radius = map.radius(one.weight);
        painter.drawEllipse(map.at(one.place), radius, radius);
    }
}

void drawNames(QPainter& painter, const NetworkSpec& network, const Map& map, const QRectF& where,
               const ChartStyle& style, const NetworkView& view) {
    std::vector<int> order;
    for (const int person : {view.hovered, view.selected})
        if (person >= 0) order.push_back(person);
    for (int person = 0; person < std::min(kNamed, static_cast<int>(network.people.size())); ++person)
        order.push_back(person);
    std::vector<QRectF> taken;
    if (view.brand && !network.brand.isEmpty()) {
        QRectF brand(0, 0, 2 * kBrandRadius * style.unit, 2 * kBrandRadius * style.unit);
        brand.moveCenter(map.at(brandPlace(network)));
        taken.push_back(brand);
    }
    for (const int person : order) {
        const auto& one = personOf(network, person);
        const bool asked = person == view.selected || person == view.hovered;
        painter.setFont(style.font(10.5, asked ? QFont::DemiBold : QFont::Normal));
        const QFontMetricsF metrics(painter.font());
        const QPointF middle = map.at(one.place);
        QRectF box(0, 0, metrics.horizontalAdvance(one.handle) + 4 * style.unit, metrics.height());
        box.moveCenter({middle.x(), middle.y() + map.radius(one.weight) + metrics.height() * 0.55});
        box.moveLeft(
            std::clamp(box.left(), where.left(), std::max(where.left(), where.right() - box.width())));
        const bool over =
            std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); });
        if ((over && !asked) || !where.contains(box)) continue;
        taken.push_back(box);
        QColor ground = style.colours.surface;
        ground.setAlphaF(0.75F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3 * style.unit, 3 * style.unit);
        painter.setPen(asked ? style.colours.ink : style.colours.ink2);
        painter.drawText(box, Qt::AlignCenter, one.handle);
    }
}

struct LegendPlace {
    QPointF at;
    QString text;
};

std::vector<LegendPlace> legendPlaces(const NetworkSpec& network, double width, const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(11.5));
    std::vector<LegendPlace> places;
    QPointF at(0, 0);
    for (const auto& circle : network.circles) {
        const QString text = metrics.elidedText(circle.label, Qt::ElideRight, width - 16 * style.unit);
        const double needed = metrics.horizontalAdvance(text) + 13 * style.unit;
        if (at.x() > 0 && at.x() + needed > width) at = QPointF(0, at.y() + kLegendLine * style.unit);
        if (at.y() >= kLegendLines * kLegendLine * style.unit) break;
        places.push_back({at, text});
        at.rx() += needed + 13 * style.unit;
    }
    return places;
}

void drawLegend(QPainter& painter, const NetworkSpec& network, const QRectF& where, const ChartStyle& style) {
    painter.setFont(style.font(11.5));
    const QFontMetricsF metrics(painter.font());
    const double top = where.bottom() - legendHeight(network, where.width(), style);
    const auto places = legendPlaces(network, where.width(), style);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF at(where.left() + places[i].at.x(),
                         top + places[i].at.y() + kLegendLine * style.unit / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(circleColour(network.circles[i].colour, style));
        painter.drawEllipse(at + QPointF(4.2 * style.unit, 0), 4.2 * style.unit, 4.2 * style.unit);
        painter.setPen(style.colours.ink2);
        painter.drawText(at + QPointF(13 * style.unit, (metrics.ascent() - metrics.descent()) / 2),
                         places[i].text);
    }
}

} // namespace

QRectF networkRoom(const NetworkSpec& network, const QRectF& where, const ChartStyle& style) {
    const double margin = (kMostRadius + 6) * style.unit;
    // Below the lowest dot stands its name.
    const double below = margin + 6 * style.unit + legendHeight(network, where.width(), style);
    return where.adjusted(margin, margin, -margin, -below);
}

QColor circleColour(int colour, const ChartStyle& style) {
    const auto& colours = style.colours;
    const std::array shown{colours.horizontal, colours.vertical, colours.outbound, colours.answer,
                           colours.good};
    return colour >= 0 && colour < static_cast<int>(shown.size()) ? shown[static_cast<std::size_t>(colour)]
                                                                  : colours.ink3;
}

QPointF brandPlace(const NetworkSpec& network) {
    QPointF sum;
    double weights = 0;
    for (const auto& person : network.people) {
        sum += person.place * static_cast<double>(person.withBrand);
        weights += static_cast<double>(person.withBrand);
    }
    return weights > 0 ? sum / weights : QPointF(0.5, 0.5);
}

double legendHeight(const NetworkSpec& network, double width, const ChartStyle& style) {
    const auto places = legendPlaces(network, width, style);
    return places.empty() ? 0 : places.back().at.y() + kLegendLine * style.unit;
}

QRectF dotOf(const NetworkSpec& network, int person, const QRectF& where, const ChartStyle& style,
             const NetworkView& view) {
    const Map map(network, where, style, view);
    const auto& one = personOf(network, person);
    const double radius = map.radius(one.weight);
    const QPointF middle = map.at(one.place);
    return {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius};
}

void drawChart(QPainter& painter, const NetworkSpec& network, const QRectF& where, const ChartStyle& style,
               const NetworkView& view) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawLegend(painter, network, where, style);
    const QRectF picture = where.adjusted(0, 0, 0, -legendHeight(network, where.width(), style));
    painter.setClipRect(picture);
    const Map map(network, where, style, view);
    const bool brand = view.brand && !network.brand.isEmpty();
    drawTies(painter, network, map, style, view);
    if (brand) drawBrandTies(painter, network, map, style, view);
    drawPeople(painter, network, map, style, view);
    if (brand) drawBrand(painter, network, map, style);
    drawNames(painter, network, map, picture, style, view);
    painter.restore();
}

} // namespace weft::charts
