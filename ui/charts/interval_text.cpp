// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/interval_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <cmath>
#include <optional>

namespace weft::charts {

namespace {

std::optional<double> valueAt(const report::Series& series, std::size_t interval) {
    if (interval >= series.values.size()) return std::nullopt;
    const auto& value = series.values[interval];
    return value && std::isfinite(*value) ? value : std::nullopt;
}

QString number(std::optional<double> value, const QLocale& locale) {
    if (!value) return QStringLiteral("—");
    return locale.toString(*value, 'f', *value == std::floor(*value) ? 0 : 1);
}

/// Nothing when no series is known.
std::optional<double> sumAt(const report::StackedBarsSpec& chart, std::size_t interval) {
    std::optional<double> sum;
    for (const auto& series : chart.series)
        if (const auto value = valueAt(series, interval)) sum = sum.value_or(0) + *value;
    return sum;
}

bool longerThanADay(const report::StackedBarsSpec& chart, std::size_t interval) {
    return chart.grid.edges[interval + 1] - chart.grid.edges[interval] > std::chrono::hours(48);
}

QStringList notesAt(const report::StackedBarsSpec& chart, std::size_t interval) {
    QStringList texts;
    for (const auto& note : chart.notes)
        if (note.interval == interval) texts << QString::fromStdString(note.text).left(300);
    return texts;
}

QString row(const QString& mark, const QString& label, const QString& value) {
    return QStringLiteral("<tr><td>%1</td><td>%2&nbsp;&nbsp;</td><td align=\"right\">%3</td></tr>")
        .arg(mark, label.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

QString intervalName(const report::StackedBarsSpec& chart, std::size_t interval, const QLocale& locale) {
    if (interval >= chart.grid.names.size()) return {};
    const auto name = QString::fromStdString(chart.grid.names[interval]);
    const auto date = QDate::fromString(name, Qt::ISODate);
    if (!date.isValid()) return name;
    const auto text = locale.toString(date, QLocale::LongFormat);
    return interval + 1 < chart.grid.edges.size() && longerThanADay(chart, interval)
               ? QCoreApplication::translate("weft::charts", "Week of %1").arg(text)
               : text;
}

QString intervalSpoken(const report::StackedBarsSpec& chart, std::size_t interval, const QLocale& locale) {
    if (interval >= chart.grid.size()) return {};
    QStringList parts;
    for (const auto& series : chart.series)
        parts << QString::fromStdString(series.label) + QLatin1Char(' ') +
                     number(valueAt(series, interval), locale);
    auto text = QCoreApplication::translate("weft::charts", "%1: total %2; %3")
                    .arg(intervalName(chart, interval, locale), number(sumAt(chart, interval), locale),
                         parts.join(QStringLiteral(", ")));
    if (interval >= chart.completeIntervals)
        text += QStringLiteral("; ") + QCoreApplication::translate("weft::charts", "not over yet");
    for (const auto& note : notesAt(chart, interval))
        text += QStringLiteral("; ") + note;
    return text;
}

QString intervalToolTip(const report::StackedBarsSpec& chart, std::size_t interval, const ChartStyle& style) {
    if (interval >= chart.grid.size()) return {};
    QString rows;
    // From the top of the stack downwards, as the eye meets them.
    for (auto series = chart.series.rbegin(); series != chart.series.rend(); ++series) {
        const auto dot = QStringLiteral("<span style=\"color:%1\">●</span>&nbsp;")
                             .arg(style.colours.role(series->role).name());
        rows +=
            row(dot, QString::fromStdString(series->label), number(valueAt(*series, interval), style.locale));
    }
    rows += row({}, QCoreApplication::translate("weft::charts", "Total"),
                number(sumAt(chart, interval), style.locale));
    auto text = QStringLiteral("<b>%1</b>").arg(intervalName(chart, interval, style.locale).toHtmlEscaped());
    if (interval >= chart.completeIntervals)
        text += QStringLiteral("<br>") +
                QCoreApplication::translate("weft::charts", "not over yet").toHtmlEscaped();
    text += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows);
    for (const auto& note : notesAt(chart, interval))
        text += QStringLiteral("⚑ %1<br>").arg(note.toHtmlEscaped());
    return text;
}

} // namespace weft::charts
