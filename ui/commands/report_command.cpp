// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/report_command.h"

#include "charts/report_pages.h"
#include "commands/language.h"
#include "commands/picture_options.h"
#include "commands/screen_visit.h"
#include "report/whole_file.h"
#include "theme/theme.h"
#include "window/reports_desk.h"

#include <CLI/CLI.hpp>

#include <QApplication>

namespace weft::commands {

namespace {

constexpr QSize kWindow{1440, 900};

base::Result<charts::ReportPages> collectPages(const PictureOptions& options) {
    charts::ReportPages pages;
    const auto visited = visitScreens(options, {window::Screen::Reports}, kWindow,
                                      [&pages](window::MainWindow& window) -> base::Status {
                                          const window::ReportsDesk& desk = *window.screens().reports();
                                          if (desk.error()) return base::fail(*desk.error());
                                          pages = desk.pages();
                                          return {};
                                      });
    if (!visited) return base::fail(visited.error());
    if (pages.chapters.empty())
        return base::fail(base::ErrorCode::BadArgument, options.workspace.string(),
                          "there is nothing to report in this period");
    return pages;
}

ExitStatus run(const PictureOptions& options, int& argc, char** argv) {
    if (options.output.extension() != ".pdf")
        return report(
            {base::ErrorCode::BadArgument, options.output.string(), "a report is written into a .pdf file"});
    prepareForPictures();
    QApplication application(argc, argv);
    const Language language(QString::fromStdString(options.language));
    theme::apply(application, theme::Mode::Light);
    const auto pages = collectPages(options);
    if (!pages) return report(pages.error());
    const QByteArray pdf = charts::reportPdf(*pages, {theme::lightColours(), QLocale(), 1.0});
    const auto written = report::writeWholeFile(options.output, pdf.toStdString());
    return written ? ExitStatus::Done : report(written.error());
}

} // namespace

void addReportCommand(CLI::App& program, Task& task) {
    auto options = std::make_shared<PictureOptions>();
    CLI::App* command =
        program.add_subcommand("report", "Write every chart and table of a period as one PDF");
    addPictureOptions(*command, *options);
    command->footer("Example: weft report --workspace acme.weft --since 2026-09-01 --until 2026-10-01 "
                    "--lang fr -o september.pdf");
    command->callback(
        [options, &task] { task = [options](int& argc, char** argv) { return run(*options, argc, argv); }; });
}

} // namespace weft::commands
