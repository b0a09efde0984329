// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/note_dot.h"

#include "charts/axis_labels.h"
#include "report/chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace weft::charts {

namespace {

constexpr double kRadius = 7;
constexpr qsizetype kLongestNote = 200;

QString numberOf(std::size_t note, const QLocale& locale) {
    return locale.toString(static_cast<qulonglong>(note + 1));
}

} // namespace

double noteDotRadius(const ChartStyle& style) {
    return kRadius * style.unit;
}

std::vector<double> noteOffsets(const std::vector<report::NoteMark>& notes,
                                const std::function<double(std::size_t)>& placeOf, const ChartStyle& style) {
    const double apart = 2 * noteDotRadius(style) + style.unit;
    std::vector<double> places;
    std::vector<double> offsets;
    for (const auto& note : notes) {
        const double place = placeOf(note.interval);
        const auto isTaken = [&](double offset) {
            for (std::size_t i = 0; i < places.size(); ++i)
                if (std::abs(places[i] - place) < apart && std::abs(offsets[i] - offset) < apart / 2)
                    return true;
            return false;
        };
        double offset = 0;
        while (isTaken(offset))
            offset += apart;
        places.push_back(place);
        offsets.push_back(offset);
    }
    return offsets;
}

void drawNoteDot(QPainter& painter, const QPointF& centre, std::size_t note, const ChartStyle& style) {
    painter.save();
    painter.setFont(style.font(9.5, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(QPen(style.colours.surface, 1.5 * style.unit));
    painter.setBrush(style.colours.ink2);
    painter.drawEllipse(centre, noteDotRadius(style), noteDotRadius(style));
    painter.setPen(style.colours.surface);
    const auto number = numberOf(note, style.locale);
    painter.drawText(centre + QPointF(-metrics.horizontalAdvance(number) / 2, metrics.capHeight() / 2),
                     number);
    painter.restore();
}

QStringList noteLines(const std::vector<report::NoteMark>& notes, std::size_t intervals,
                      const QLocale& locale) {
    QStringList lines;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const auto& note = notes[i];
        if (note.interval >= intervals) continue;
        const auto date = QDate::fromString(QString::fromStdString(note.day), Qt::ISODate);
        lines << QStringLiteral("(%1) %2: %3")
                     .arg(numberOf(i, locale), shortDate(date, locale),
                          QString::fromStdString(note.text).left(kLongestNote));
    }
    return lines;
}

} // namespace weft::charts
