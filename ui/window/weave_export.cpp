// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/weave_export.h"

#include "charts/chart_export.h"
#include "dialogs/dialogs.h"
#include "format/text.h"

#include <QCoreApplication>
#include <QFile>

namespace weft::window {

namespace {

/// Pictures leave the house on white paper, whatever the window looks like.
charts::ChartStyle paperStyle() {
    return {theme::lightColours(), QLocale(), 1.0};
}

} // namespace

void exportWeave(QWidget* parent, dialogs::Dialogs& dialogs, const report::StackedBarsSpec& chart,
                 const QString& suffix, std::function<void(base::Result<QString>)> done) {
    const dialogs::FileQuestion question{.kind = dialogs::FileQuestion::Kind::Save,
                                         .title = QCoreApplication::translate("export", "Export the weave"),
                                         .filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix),
                                         .suggestion = QStringLiteral("weave.%1").arg(suffix),
                                         .suffix = suffix};
    dialogs.chooseFile(parent, question, [chart, done = std::move(done)](const QString& path) {
        const auto written =
            charts::exportChart(chart, paperStyle(), {}, QFile::encodeName(path).toStdString());
        if (written)
            done(path);
        else
            done(base::fail(written.error()));
    });
}

base::Status copyWeave(const report::StackedBarsSpec& chart) {
    return charts::copyChart(chart, paperStyle(), {});
}

} // namespace weft::window
