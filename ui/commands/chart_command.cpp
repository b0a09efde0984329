// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/chart_command.h"

#include "charts/chart_export.h"
#include "commands/language.h"
#include "commands/picture_options.h"
#include "commands/screen_visit.h"
#include "theme/theme.h"

#include <CLI/CLI.hpp>

#include <QApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace weft::commands {

namespace {

/// Charts do not depend on the size of the window that nobody sees.
constexpr QSize kWindow{1440, 900};

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

/// The screen that shows a chart.
window::Screen screenOf(const std::string& chart) {
    const auto screens = window::screenList();
    const auto entry = std::ranges::find_if(screens, [&chart](const window::ScreenEntry& screen) {
        return std::ranges::find(screen.charts, chart) != screen.charts.end();
    });
    return entry->screen;
}

std::vector<std::string> chartNames() {
    std::vector<std::string> names;
    const auto screens = window::screenList();
    for (const window::ScreenEntry& entry : screens)
        names.insert(names.end(), entry.charts.begin(), entry.charts.end());
    return names;
}

std::string whyNot(const ChartOptions& options, window::MainWindow& window) {
    if (options.chart != "brands" || !window.hosts().filter.state().compared.empty())
        return "there is nothing to draw in this period";
    if (window.hosts().workspace.snapshot()->brands.size() < 2)
        return "the workspace has one brand only; add another account as a brand to compare with it";
    return "name the brands to compare with: --beside BRAND";
}

base::Result<charts::ChartSheet> makeChart(const ChartOptions& options) {
    std::optional<charts::ChartSheet> found;
    const auto visited = visitScreens(
        options.picture, {screenOf(options.chart)}, kWindow, [&](window::MainWindow& window) -> base::Status {
            const auto sheets = window.screens().sheets();
            const auto sheet = std::ranges::find(sheets, options.chart, &charts::ChartSheet::name);
            if (sheet == sheets.end())
                return base::fail(base::ErrorCode::BadArgument, options.chart, whyNot(options, window));
            found = *sheet;
            return {};
        });
    if (!visited) return base::fail(visited.error());
    if (!options.title.empty()) found->words.title = QString::fromStdString(options.title);
    return *found;
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
    command->add_option("chart", options->chart, "Which chart or table")
        ->check(CLI::IsMember(chartNames()))
        ->required();
    addPictureOptions(*command, options->picture);
    command->add_option("--size", options->size, "slide, half, a4, square or WIDTHxHEIGHT")
        ->capture_default_str();
    command->add_option("--title", options->title, "What the picture is to say at its top");
    command->footer("Example: weft chart weave --workspace acme.weft --size a4 --lang fr -o weave.pdf");
    command->callback(
        [options, &task] { task = [options](int& argc, char** argv) { return run(*options, argc, argv); }; });
}

} // namespace weft::commands
