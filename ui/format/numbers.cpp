// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace weft::format {

QString dash() {
    return QString(QChar(0x2014));
}

QString count(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString decimal(double value, int decimals) {
    if (!std::isfinite(value)) return dash();
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const bool whole = std::abs(rounded - std::round(rounded)) < 0.5 / scale;
    return QLocale().toString(rounded, 'f', whole ? 0 : decimals);
}

int pluralCount(std::int64_t value) {
    return static_cast<int>(std::min<std::int64_t>(value, 1'000'000'000));
}

QString percent(double share) {
    if (!std::isfinite(share)) return dash();
    const double value = share * 100.0;
    const int decimals = value > 0.0 && value < 10.0 ? 1 : 0;
    return QCoreApplication::translate("format", "%1%", "a percentage").arg(decimal(value, decimals));
}

} // namespace weft::format
