// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/metric_help.h"

#include "figures/explanation.h"
#include "format/text.h"
#include "format/typography.h"

#include <QCoreApplication>
#include <QLocale>

namespace weft::panels {

namespace {

figures::Language windowLanguage() {
    return QLocale().language() == QLocale::French ? figures::Language::French : figures::Language::English;
}

/// Of the catalogue, as the window's language is set.
QString read(std::string_view text) {
    const QString words = format::fromUtf8(text);
    return windowLanguage() == figures::Language::French ? format::withFixedBlanks(words) : words;
}

} // namespace

Help metricHelp(std::string_view id, const std::string& json) {
    const auto metric = figures::explain(id, json, windowLanguage());
    if (!metric) return {};
    Help help;
    help.title = read(metric->name);
    help.parts = {
        {{}, read(metric->definition)},
        {QCoreApplication::translate("help", "In this period"), read(metric->formula)},
        {QCoreApplication::translate("help", "Limits"), read(metric->limits)},
    };
    help.footer = QCoreApplication::translate("help", "Definition %1, version %2", "section, number")
                      .arg(format::fromUtf8(metric->section), QString::number(metric->version));
    return help;
}

} // namespace weft::panels
