// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_labels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace weft::charts {

namespace {

QDate dateOf(const report::Tick& tick) {
    return QDate::fromString(QString::fromStdString(tick.date), Qt::ISODate);
}

bool monthBeforeDay(const QLocale& locale) {
    const auto format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

/// The narrowest distance between neighbours, in days.
qint64 closest(const std::vector<QDate>& dates) {
    auto days = std::numeric_limits<qint64>::max();
    for (std::size_t i = 1; i < dates.size(); ++i)
        if (dates[i].isValid() && dates[i - 1].isValid())
            days = std::min(days, dates[i - 1].daysTo(dates[i]));
    return days == std::numeric_limits<qint64>::max() ? 0 : days;
}

QString dayLabel(const QDate& date, const QDate& before, const QLocale& locale) {
    if (before.isValid() && before.month() == date.month() && before.year() == date.year())
        return locale.toString(date.day());
    return shortDate(date, locale);
}

QString monthLabel(const QDate& date, const QDate& before, const QLocale& locale) {
    const auto sameYear = before.isValid() && before.year() == date.year();
    return locale.toString(date, sameYear ? QStringLiteral("MMM") : QStringLiteral("MMM yyyy"));
}

} // namespace

QString shortDate(const QDate& date, const QLocale& locale) {
    return locale.toString(date, monthBeforeDay(locale) ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

QString valueLabel(double value, const QLocale& locale) {
    if (!std::isfinite(value)) return {};
    if (std::abs(value) >= 1e12) return locale.toString(value, 'g', 3);
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

std::vector<QString> dateLabels(const std::vector<report::Tick>& ticks, const QLocale& locale) {
    std::vector<QDate> dates;
    for (const auto& tick : ticks)
        dates.push_back(dateOf(tick));
    const auto apart = closest(dates);
    std::vector<QString> labels;
    QDate before;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const auto& date = dates[i];
        if (!date.isValid())
            labels.push_back(QString::fromStdString(ticks[i].date).left(12));
        else if (apart > 360)
            labels.push_back(QString::number(date.year()));
        else
            labels.push_back(apart >= 28 ? monthLabel(date, before, locale) : dayLabel(date, before, locale));
        if (date.isValid()) before = date;
    }
    return labels;
}

} // namespace weft::charts
