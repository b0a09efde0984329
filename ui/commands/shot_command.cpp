// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shot_command.h"

#include "commands/language.h"
#include "commands/picture_options.h"
#include "commands/screen_sheets.h"
#include "commands/screen_visit.h"
#include "theme/theme.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QImage>
#include <QPixmap>

#include <algorithm>

namespace weft::commands {

namespace {

constexpr auto kAll = "all";

struct ShotOptions {
    PictureOptions picture;
    std::string screen = "overview";
    std::string size = "1440x900";
    /// The size was asked for.
    bool sized = false;
};

/// What was asked for; of the rest all there is.
SheetOptions sheetsOf(const ShotOptions& options, const QSize& size) {
    SheetOptions sheets;
    if (!options.picture.language.empty()) sheets.languages = {options.picture.language};
    if (options.picture.dark) sheets.themes = {theme::Mode::Dark};
    if (options.sized) sheets.sizes = {size};
    return sheets;
}

base::Status drawOne(const ShotOptions& options, const QSize& size, QApplication& application) {
    const Language language(QString::fromStdString(options.picture.language));
    theme::apply(application, options.picture.dark ? theme::Mode::Dark : theme::Mode::Light);
    const auto screens = window::screenList();
    const auto entry = std::ranges::find(screens, options.screen, &window::ScreenEntry::name);
    return visitScreens(options.picture, {entry->screen}, size,
                        [&options](window::MainWindow& window) -> base::Status {
                            return writePng(window.grab().toImage(), options.picture.output);
                        });
}

ExitStatus run(const ShotOptions& options, int& argc, char** argv) {
    const auto size = readSize(options.size);
    if (!size) return report(size.error());
    const bool all = options.screen == kAll;
    if (!all && options.picture.output.extension() != ".png")
        return report({base::ErrorCode::BadArgument, options.picture.output.string(),
                       "a screen is drawn into a .png file"});
    prepareForPictures();
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.picture.scale));
    QApplication application(argc, argv);
    const auto drawn = all ? drawScreenSheets(options.picture, sheetsOf(options, *size), application)
                           : drawOne(options, *size, application);
    return drawn ? ExitStatus::Done : report(drawn.error());
}

} // namespace

void addShotCommand(CLI::App& program, Task& task) {
    auto options = std::make_shared<ShotOptions>();
    CLI::App* command = program.add_subcommand("shot", "Draw a screen of the window into a PNG file");
    addPictureOptions(*command, options->picture);
    std::vector<std::string> names{kAll};
    const auto screens = window::screenList();
    for (const window::ScreenEntry& entry : screens)
        names.push_back(entry.name);
    command->add_option("--screen", options->screen, "Which screen; all of them go into the folder -o")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
    auto* size = command->add_option("--size", options->size, "Size of the window")->capture_default_str();
    command->footer(
        "Example: weft shot --workspace acme.weft --screen overview --dark --lang fr -o overview.png");
    command->callback([options, size, &task] {
        options->sized = size->count() > 0;
        task = [options](int& argc, char** argv) { return run(*options, argc, argv); };
    });
}

} // namespace weft::commands
