// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/times.h"

#include "format/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace weft::format {

namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

bool monthFirst() {
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M');
}

QString dayMonth(const QDate& date) {
    return QLocale().toString(date, monthFirst() ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
}

QDateTime local(base::Instant instant, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(base::toMs(instant), zone);
}

QString hoursAndMinutes(std::int64_t seconds) {
    const std::int64_t hours = seconds / kHour;
    const std::int64_t minutes = seconds % kHour / kMinute;
    if (minutes == 0 || hours >= 10) return QCoreApplication::translate("format", "%1 h", "hours").arg(hours);
    return QCoreApplication::translate("format", "%1 h %2", "hours and minutes")
        .arg(hours)
        .arg(minutes, 2, 10, QLatin1Char('0'));
}

} // namespace

QString duration(std::chrono::seconds length) {
    const std::int64_t seconds = std::max<std::int64_t>(0, length.count());
    if (seconds < kMinute) return QCoreApplication::translate("format", "%1 s", "seconds").arg(seconds);
    if (seconds < kHour)
        return QCoreApplication::translate("format", "%1 min", "minutes").arg(seconds / kMinute);
    if (seconds < 2 * kDay) return hoursAndMinutes(seconds);
    return QCoreApplication::translate("format", "%1 d", "days").arg(count(seconds / kDay));
}

QString ago(base::Instant instant, base::Instant now) {
    const auto passed = std::chrono::floor<std::chrono::seconds>(now - instant);
    if (passed.count() < kMinute) return QCoreApplication::translate("format", "just now");
    const auto whole = passed.count() < 2 * kDay && passed.count() >= kHour
                           ? std::chrono::seconds{passed.count() / kHour * kHour}
                           : passed;
    return QCoreApplication::translate("format", "%1 ago", "%1 is a length of time").arg(duration(whole));
}

QTimeZone zoneFromName(const std::string& name) {
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate localDate(base::Instant instant, const QTimeZone& zone) {
    return local(instant, zone).date();
}

QString fullDate(const QDate& date) {
    return QLocale().toString(date,
                              monthFirst() ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy"));
}

QString shortDate(const QDate& date, const QDate& today) {
    return date.year() == today.year() ? dayMonth(date) : fullDate(date);
}

QString timeOfDay(base::Instant instant, const QTimeZone& zone) {
    return QLocale().toString(local(instant, zone).time(), QLocale::ShortFormat);
}

QString shortDateTime(base::Instant instant, base::Instant now, const QTimeZone& zone) {
    const QDate date = localDate(instant, zone);
    const QDate today = localDate(now, zone);
    // Of another year the hour hardly matters, and the column is narrow.
    return date.year() == today.year() ? dayMonth(date) + u' ' + timeOfDay(instant, zone) : fullDate(date);
}

QString fullDateTime(base::Instant instant, const QTimeZone& zone) {
    return fullDate(localDate(instant, zone)) + u' ' + timeOfDay(instant, zone);
}

QString dateRange(const QDate& first, const QDate& last) {
    if (first == last) return fullDate(first);
    if (first.year() != last.year()) return QStringLiteral("%1 – %2").arg(fullDate(first), fullDate(last));
    if (first.month() != last.month()) return QStringLiteral("%1 – %2").arg(dayMonth(first), fullDate(last));
    const QLocale locale;
    if (monthFirst())
        return QStringLiteral("%1–%2, %3")
            .arg(dayMonth(first), locale.toString(last, QStringLiteral("d")), QString::number(last.year()));
    return QStringLiteral("%1–%2").arg(locale.toString(first, QStringLiteral("d")), fullDate(last));
}

QString dateRange(const base::TimeRange& range, const QTimeZone& zone) {
    const base::Instant last = range.empty() ? range.since : range.until - std::chrono::milliseconds{1};
    return dateRange(localDate(range.since, zone), localDate(last, zone));
}

} // namespace weft::format
