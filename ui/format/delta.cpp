// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/delta.h"

#include "format/numbers.h"
#include "format/times.h"

#include <QCoreApplication>

#include <cmath>

namespace weft::format {

namespace {

/// Percentages of fewer events than this would only look precise.
constexpr double kFew = 30.0;

Verdict judge(double change, Wish wish) {
    if (wish == Wish::Neither) return Verdict::Neutral;
    return (change > 0) == (wish == Wish::Up) ? Verdict::Good : Verdict::Bad;
}

QString arrow(double change, const QString& size) {
    return (change > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(size);
}

QString inWords(double change, const QString& before) {
    if (change > 0) return QCoreApplication::translate("format", "up from %1").arg(before);
    return QCoreApplication::translate("format", "down from %1").arg(before);
}

Delta unchanged(const QString& before) {
    return {QCoreApplication::translate("format", "= no change"),
            QCoreApplication::translate("format", "as before: %1").arg(before), Verdict::Neutral};
}

Delta nothingBefore() {
    return {{}, QCoreApplication::translate("format", "nothing to compare with"), Verdict::Neutral};
}

QString writeCount(double value) {
    return count(std::llround(value));
}

QString writeDuration(double value) {
    return duration(std::chrono::seconds{std::llround(value)});
}

} // namespace

Delta countDelta(std::optional<double> now, std::optional<double> before, Wish wish) {
    if (!now || !before) return nothingBefore();
    const double change = *now - *before;
    if (change == 0.0) return unchanged(writeCount(*before));
    if (*before == 0.0)
        return {{}, QCoreApplication::translate("format", "none before"), judge(change, wish)};
    if (*before < kFew)
        return {arrow(change, writeCount(std::abs(change))), inWords(change, writeCount(*before)),
                judge(change, wish)};
    const double relative = std::abs(change / *before);
    return {arrow(change, percent(relative)), inWords(change, writeCount(*before)), judge(change, wish)};
}

Delta shareDelta(std::optional<double> now, std::optional<double> before, Wish wish) {
    if (!now || !before) return nothingBefore();
    const double points = (*now - *before) * 100.0;
    if (std::abs(points) < 0.05) return unchanged(percent(*before));
    const QString size = decimal(std::abs(points), std::abs(points) < 1.0 ? 1 : 0);
    const QString text =
        QCoreApplication::translate("format", "%1 pt", "difference of two shares in percentage points")
            .arg(size);
    return {arrow(points, text), inWords(points, percent(*before)), judge(points, wish)};
}

Delta durationDelta(std::optional<double> now, std::optional<double> before, Wish wish) {
    if (!now || !before) return nothingBefore();
    const double change = *now - *before;
    if (std::abs(change) < 0.5) return unchanged(writeDuration(*before));
    return {arrow(change, writeDuration(std::abs(change))), inWords(change, writeDuration(*before)),
            judge(change, wish)};
}

} // namespace weft::format
