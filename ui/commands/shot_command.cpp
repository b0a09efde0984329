// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shot_command.h"

#include "commands/language.h"
#include "commands/picture_options.h"
#include "commands/screen_visit.h"
#include "report/whole_file.h"
#include "theme/theme.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPixmap>

#include <algorithm>

namespace weft::commands {

namespace {

struct ShotOptions {
    PictureOptions picture;
    std::string screen = "overview";
    std::string size = "1440x900";
};

ExitStatus run(const ShotOptions& options, int& argc, char** argv) {
    const auto size = readSize(options.size);
    if (!size) return report(size.error());
    if (options.picture.output.extension() != ".png")
        return report({base::ErrorCode::BadArgument, options.picture.output.string(),
                       "a screen is drawn into a .png file"});
    prepareForPictures();
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.picture.scale));
    QApplication application(argc, argv);
    const Language language(QString::fromStdString(options.picture.language));
    theme::apply(application, options.picture.dark ? theme::Mode::Dark : theme::Mode::Light);
    const auto screens = window::screenList();
    const auto entry = std::ranges::find(screens, options.screen, &window::ScreenEntry::name);
    QImage image;
    const auto visited = visitScreens(options.picture, {entry->screen}, *size,
                                      [&image](window::MainWindow& window) -> base::Status {
                                          image = window.grab().toImage();
                                          return {};
                                      });
    if (!visited) return report(visited.error());
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const auto written = report::writeWholeFile(options.picture.output, png.toStdString());
    return written ? ExitStatus::Done : report(written.error());
}

} // namespace

void addShotCommand(CLI::App& program, Task& task) {
    auto options = std::make_shared<ShotOptions>();
    CLI::App* command = program.add_subcommand("shot", "Draw a screen of the window into a PNG file");
    addPictureOptions(*command, options->picture);
    std::vector<std::string> names;
    const auto screens = window::screenList();
    for (const window::ScreenEntry& entry : screens)
        names.push_back(entry.name);
    command->add_option("--screen", options->screen, "Which screen")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
    command->add_option("--size", options->size, "Size of the window")->capture_default_str();
    command->footer(
        "Example: weft shot --workspace acme.weft --screen overview --dark --lang fr -o overview.png");
    command->callback(
        [options, &task] { task = [options](int& argc, char** argv) { return run(*options, argc, argv); }; });
}

} // namespace weft::commands
