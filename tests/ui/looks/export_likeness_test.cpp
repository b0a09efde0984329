// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_accessible.h"
#include "charts/chart_sheet.h"
#include "charts/curves_widget.h"
#include "charts/plot.h"
#include "looks/demo_window.h"

#include <QImage>

#include <algorithm>
#include <cstdlib>

namespace weft::looks {
namespace {

/// Steps of 255 by which a pixel may differ and still look the same.
constexpr int kAlike = 24;
/// Text and slanted lines fall on other parts of a pixel now and then.
constexpr double kFewPixels = 0.01;

QImage blank(const QWidget& chart) {
    QImage image(chart.size(), QImage::Format_RGB32);
    image.fill(theme::lightColours().surface);
    return image;
}

/// The chart as it stands in the window, whether scrolled into view or not.
QImage inWindow(QWidget& chart) {
    QImage image = blank(chart);
    chart.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// The same as it goes into a file, in the room that it has in the window.
QImage inFile(const charts::ChartSheet& sheet, const QWidget& chart) {
    QImage image = blank(chart);
    QCPPainter painter(&image);
    charts::ChartStyle style;
    style.locale = chart.locale();
    style.unit = theme::scaled(&chart, 100) / 100.0;
    sheet.paint(painter, chart.rect(), style);
    return image;
}

bool alike(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) <= kAlike && std::abs(qGreen(a) - qGreen(b)) <= kAlike &&
           std::abs(qBlue(a) - qBlue(b)) <= kAlike;
}

/// Of all pixels that are drawn on in either.
double shareThatDiffers(const QImage& a, const QImage& b) {
    const QRgb paper = theme::lightColours().surface.rgb();
    int drawn = 0;
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y);
            const QRgb right = b.pixel(x, y);
            if (alike(left, paper) && alike(right, paper)) continue;
            ++drawn;
            different += alike(left, right) ? 0 : 1;
        }
    return drawn == 0 ? 1 : static_cast<double>(different) / drawn;
}

class ExportLikeness : public DemoWindowTest {
protected:
    QList<QWidget*> charts() {
        QList<QWidget*> found;
        const auto widgets = window().screens().currentWidget()->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            // What somebody chose stands out in the window only.
            if (auto* curves = qobject_cast<charts::CurvesWidget*>(widget)) curves->choose({});
            if (dynamic_cast<charts::SpokenChart*>(widget) != nullptr) found += widget;
        }
        return found;
    }

    /// How much differs from the chart in the window that looks most like it.
    double leastDifference(const charts::ChartSheet& sheet) {
        double least = 1;
        const auto shown = charts();
        for (QWidget* chart : shown) {
            const double share = shareThatDiffers(inWindow(*chart), inFile(sheet, *chart));
            if (share < least) m_closest = {inWindow(*chart), inFile(sheet, *chart)};
            least = std::min(least, share);
        }
        return least;
    }

    /// For whoever wants to see what a failing test means.
    void keepPictures(const std::string& name) const {
        if (!qEnvironmentVariableIsSet("WEFT_PICTURES")) return;
        const QString path = qEnvironmentVariable("WEFT_PICTURES") + u'/' + QString::fromStdString(name);
        m_closest.first.save(path + QStringLiteral("-window.png"));
        m_closest.second.save(path + QStringLiteral("-file.png"));
    }

private:
    std::pair<QImage, QImage> m_closest;
};

TEST_F(ExportLikeness, EveryChartLooksInFilesAsInTheWindow) {
    open({1440, 900});
    int compared = 0;
    eachScreen([&](const window::ScreenEntry& screen) {
        if (screen.screen == window::Screen::Reports) return;
        for (const auto& sheet : window().screens().sheets()) {
            if (!sheet.paint) continue;
            ++compared;
            EXPECT_LE(leastDifference(sheet), kFewPixels) << sheet.name;
            keepPictures(sheet.name);
        }
    });
    EXPECT_GE(compared, 10);
}

} // namespace
} // namespace weft::looks
