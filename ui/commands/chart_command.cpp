// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/chart_command.h"

#include "app/workspace_session.h"
#include "charts/chart_export.h"
#include "commands/language.h"
#include "commands/picture_options.h"
#include "format/times.h"
#include "panels/weave_words.h"
#include "theme/theme.h"

#include <CLI/CLI.hpp>

#include <QApplication>

#include <future>
#include <map>

namespace weft::commands {

namespace {

struct ChartOptions {
    PictureOptions picture;
    std::string chart = "weave";
    std::string size = "slide";
    std::string title;
};

base::Result<charts::ExportOptions> readExport(const ChartOptions& options) {
    const std::map<std::string, charts::ExportSize> sizes{{"slide", charts::ExportSize::Slide},
                                                          {"half", charts::ExportSize::HalfSlide},
                                                          {"a4", charts::ExportSize::A4Width},
                                                          {"square", charts::ExportSize::Square}};
    charts::ExportOptions result;
    result.scale = options.picture.scale;
    if (const auto known = sizes.find(options.size); known != sizes.end()) {
        result.size = known->second;
        return result;
    }
    const auto custom = readSize(options.size);
    if (!custom) return base::fail(custom.error());
    result.size = charts::ExportSize::Custom;
    result.custom = *custom;
    return result;
}

/// Asks a question of the session and waits for its answer: there is no window to freeze here.
template<typename T, typename Ask>
base::Result<app::Shared<T>> wait(Ask ask) {
    auto promise = std::make_shared<std::promise<base::Result<app::Shared<T>>>>();
    auto future = promise->get_future();
    ask([promise](base::Result<app::Shared<T>> answer) { promise->set_value(std::move(answer)); });
    return future.get();
}

base::Result<report::StackedBarsSpec> makeChart(const ChartOptions& options) {
    const auto clock = readClock(options.picture);
    if (!clock) return base::fail(clock.error());
    const auto session = app::WorkspaceSession::openToLook(options.picture.workspace, **clock);
    if (!session) return base::fail(session.error());
    const auto workspace =
        wait<app::WorkspaceSnapshot>([&](auto answer) { (*session)->loadWorkspace(std::move(answer)); });
    if (!workspace) return base::fail(workspace.error());
    const auto filter = readFilter(options.picture, **workspace, (*session)->timeZone(), (*clock)->now());
    if (!filter) return base::fail(filter.error());
    const auto overview = wait<app::OverviewSnapshot>(
        [&](auto answer) { (*session)->loadOverview(*filter, std::move(answer)); });
    if (!overview) return base::fail(overview.error());
    auto chart = panels::weaveChart(**overview, format::zoneFromName((*session)->timeZone().name()));
    if (!options.title.empty()) chart.title = options.title;
    return chart;
}

ExitStatus run(const ChartOptions& options, int& argc, char** argv) {
    const auto exporting = readExport(options);
    if (!exporting) return report(exporting.error());
    prepareForPictures();
    QApplication application(argc, argv);
    const Language language(QString::fromStdString(options.picture.language));
    theme::apply(application, options.picture.dark ? theme::Mode::Dark : theme::Mode::Light);
    const auto chart = makeChart(options);
    if (!chart) return report(chart.error());
    const charts::ChartStyle style{options.picture.dark ? theme::darkColours() : theme::lightColours(),
                                   QLocale(), 1.0};
    const auto written = charts::exportChart(*chart, style, *exporting, options.picture.output);
    return written ? ExitStatus::Done : report(written.error());
}

} // namespace

void addChartCommand(CLI::App& program, Task& task) {
    auto options = std::make_shared<ChartOptions>();
    options->picture.scale = 2;
    CLI::App* command = program.add_subcommand("chart", "Write a chart as PNG, SVG, PDF, CSV or XLSX");
    command->add_option("chart", options->chart, "weave")->check(CLI::IsMember({"weave"}))->required();
    addPictureOptions(*command, options->picture);
    command->add_option("--size", options->size, "slide, half, a4, square or WIDTHxHEIGHT")
        ->capture_default_str();
    command->add_option("--title", options->title, "What the picture is to say at its top");
    command->footer("Example: weft chart weave --workspace acme.weft --size a4 --lang fr -o weave.pdf");
    command->callback(
        [options, &task] { task = [options](int& argc, char** argv) { return run(*options, argc, argv); }; });
}

} // namespace weft::commands
