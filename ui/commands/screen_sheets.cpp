// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/screen_sheets.h"

#include "commands/language.h"
#include "commands/screen_visit.h"
#include "report/whole_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPixmap>

#include <numeric>

namespace weft::commands {

namespace {

/// In the sheet, whose columns are the sizes and whose rows are the screens.
constexpr int kThumbHeight = 360;
constexpr int kGap = 16;

/// One language in one theme.
struct Look {
    std::string language;
    theme::Mode mode;

    [[nodiscard]] std::string name() const {
        return language + (mode == theme::Mode::Dark ? "-dark" : "-light");
    }
};

std::string nameOf(const QSize& size) {
    return std::to_string(size.width()) + 'x' + std::to_string(size.height());
}

int thumbWidth(const QSize& size) {
    return kThumbHeight * size.width() / size.height();
}

/// The pictures of one look, small, in a table.
class Sheet {
public:
    Sheet(const std::vector<QSize>& sizes, int screens) : m_sizes(sizes) {
        const int width = std::accumulate(sizes.begin(), sizes.end(), kGap, [](int sum, const QSize& size) {
            return sum + thumbWidth(size) + kGap;
        });
        m_image = QImage(width, kGap + screens * (kThumbHeight + kGap), QImage::Format_RGB32);
        m_image.fill(QColor(0x808080));
    }

    void add(const QImage& screen, std::size_t column, int row) {
        int left = kGap;
        for (std::size_t before = 0; before < column; ++before)
            left += thumbWidth(m_sizes[before]) + kGap;
        const QImage small = screen.scaled(thumbWidth(m_sizes[column]), kThumbHeight, Qt::IgnoreAspectRatio,
                                           Qt::SmoothTransformation);
        QPainter(&m_image).drawImage(QRect(QPoint(left, kGap + row * (kThumbHeight + kGap)), small.size()),
                                     small);
    }

    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    const std::vector<QSize>& m_sizes;
    QImage m_image;
};

base::Status drawLook(const PictureOptions& picture, const SheetOptions& options, const Look& look) {
    const auto entries = window::screenList();
    std::vector<window::Screen> screens;
    for (const window::ScreenEntry& entry : entries)
        screens.push_back(entry.screen);
    Sheet sheet(options.sizes, static_cast<int>(entries.size()));
    for (std::size_t column = 0; column < options.sizes.size(); ++column) {
        int row = 0;
        const auto visited = visitScreens(
            picture, screens, options.sizes[column], [&](window::MainWindow& window) -> base::Status {
                const QImage image = window.grab().toImage();
                const std::string& name = entries[row].name;
                sheet.add(image, column, row++);
                return writePng(image, picture.output / (name + '-' + look.name() + '-' +
                                                         nameOf(options.sizes[column]) + ".png"));
            });
        if (!visited) return visited;
    }
    return writePng(sheet.image(), picture.output / ("sheet-" + look.name() + ".png"));
}

} // namespace

base::Status writePng(const QImage& image, const std::filesystem::path& path) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return report::writeWholeFile(path, png.toStdString());
}

base::Status drawScreenSheets(const PictureOptions& picture, const SheetOptions& options,
                              QApplication& application) {
    std::error_code problem;
    std::filesystem::create_directories(picture.output, problem);
    if (problem)
        return base::fail(base::ErrorCode::FileNotWritable, picture.output.string(), problem.message());
    for (const std::string& name : options.languages) {
        const Language language(QString::fromStdString(name));
        for (const theme::Mode mode : options.themes) {
            theme::apply(application, mode);
            if (auto drawn = drawLook(picture, options, {name, mode}); !drawn) return drawn;
        }
    }
    return {};
}

} // namespace weft::commands
