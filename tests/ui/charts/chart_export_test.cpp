// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include "charts/report_pages.h"

#include "support/temporary_folder.h"
#include "ui/charts/sample_chart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <set>

using namespace weft;
namespace fs = std::filesystem;

namespace {

const charts::ChartStyle kLight{theme::lightColours(), QLocale(QLocale::English, QLocale::UnitedKingdom), 1};
const charts::ChartStyle kDark{theme::darkColours(), QLocale(QLocale::French, QLocale::France), 1};

bool isEmptyFolder(const fs::path& folder) {
    return fs::directory_iterator(folder) == fs::directory_iterator();
}

charts::ChartSheet sheet(const report::StackedBarsSpec& chart) {
    return charts::sheetOf(chart, kLight.locale);
}

QImage rendered(const report::StackedBarsSpec& chart, const charts::ChartStyle& style = kLight) {
    auto image = charts::renderChart(sheet(chart), style, {charts::ExportSize::A4Width, {}, 1});
    return image ? *image : QImage();
}

std::size_t count(const QImage& image, const QColor& colour) {
    std::size_t found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb()) ++found;
    return found;
}

} // namespace

TEST(ChartExport, pngHasItsSizeAndAllColours) {
    const tests::TemporaryFolder folder;
    for (const auto* style : {&kLight, &kDark}) {
        const auto path = folder / (style->colours.dark ? "dark.png" : "light.png");
        ASSERT_TRUE(charts::exportChart(sheet(tests::sampleChart(30)), *style,
                                        {charts::ExportSize::Slide, {}, 2}, path));
        const QImage image(QString::fromStdString(path.string()));
        ASSERT_EQ(image.size(), QSize(1920, 1080));
        EXPECT_EQ(image.pixelColor(1, 1), style->colours.surface);
        for (int role = 0; role < 5; ++role)
            EXPECT_GT(count(image, style->colours.role(static_cast<report::ColourRole>(role))), 5000) << role;
    }
}

TEST(ChartExport, svgKeepsTextAsText) {
    const tests::TemporaryFolder folder;
    const auto path = folder / "weave.SVG";
    const auto chart = tests::sampleChart(30);
    ASSERT_TRUE(charts::exportChart(sheet(chart), kLight, {}, path));
    const auto svg = QString::fromStdString(tests::readFile(path));
    EXPECT_GT(svg.count(QStringLiteral("<text")), 15);
    EXPECT_FALSE(svg.contains(QStringLiteral("<image")));
    EXPECT_FALSE(svg.contains(QStringLiteral("Weft Figures")));
    for (const auto& series : chart.series)
        EXPECT_TRUE(svg.contains(QString::fromStdString(series.label).toHtmlEscaped())) << series.label;
    for (const auto* text :
         {"Posts and replies per day", "6 points more", "@brand", "41 of 44", "Launch", ">29<"})
        EXPECT_TRUE(svg.contains(QLatin1String(text))) << text;
    QSvgRenderer renderer;
    EXPECT_TRUE(renderer.load(svg.toUtf8()));
}

TEST(ChartExport, pdfEmbedsItsFontsAndHasTheSize) {
    const tests::TemporaryFolder folder;
    const auto path = folder / "weave.pdf";
    ASSERT_TRUE(charts::exportChart(sheet(tests::sampleChart(30)), kLight, {}, path));
    const auto pdf = tests::readFile(path);
    EXPECT_TRUE(pdf.starts_with("%PDF"));
    EXPECT_NE(pdf.find("/FontFile"), std::string::npos);
    EXPECT_NE(pdf.find("/MediaBox [0 0 720"), std::string::npos);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "without pdftotext its words cannot be read";
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QString::fromStdString(path.string()), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const auto* word : {"People talk <to> each other & stay", "Audience", "41 of 44", "22"})
        EXPECT_TRUE(text.contains(QLatin1String(word))) << word;
}

TEST(ChartExport, tablesComeFromTheSameChart) {
    const tests::TemporaryFolder folder;
    for (const auto* name : {"a.csv", "a.xlsx", "a.json"})
        ASSERT_TRUE(charts::exportChart(sheet(tests::sampleChart(3)), kLight, {}, folder / name));
    EXPECT_TRUE(tests::readFile(folder / "a.csv").starts_with("date,brand_post,brand_answer,vertical"));
}

TEST(ChartExport, everyDestinationHasItsOwnSize) {
    using charts::ExportSize;
    std::set<std::pair<int, int>> sizes;
    for (const auto size :
         {ExportSize::Slide, ExportSize::HalfSlide, ExportSize::A4Width, ExportSize::Square}) {
        const auto image = charts::renderChart(sheet(tests::sampleChart(30)), kLight, {size, {}, 1});
        ASSERT_TRUE(image);
        EXPECT_GT(count(*image, kLight.colours.vertical), 500);
        sizes.emplace(image->width(), image->height());
    }
    EXPECT_EQ(sizes.size(), 4);
    const auto custom =
        charts::renderChart(sheet(tests::sampleChart(30)), kLight, {ExportSize::Custom, {320, 200}, 3});
    ASSERT_TRUE(custom);
    EXPECT_EQ(custom->size(), QSize(960, 600));
}

TEST(ChartExport, drawsNothingOneAndFourHundredIntervals) {
    const auto vertical = kLight.colours.vertical;
    EXPECT_FALSE(rendered({}).isNull());
    EXPECT_FALSE(rendered(tests::sampleChart(0)).isNull());
    EXPECT_FALSE(rendered(tests::sampleChart(30, 0)).isNull());
    auto one = tests::sampleChart(1);
    one.completeIntervals = 1;
    EXPECT_GT(count(rendered(one), vertical), 500);
    EXPECT_GT(count(rendered(tests::sampleChart(400)), vertical), 500);
}

TEST(ChartExport, drawsOpenIntervalsHollow) {
    auto over = tests::sampleChart(2);
    over.completeIntervals = 2;
    auto open = over;
    open.completeIntervals = 0;
    const auto vertical = kLight.colours.vertical;
    EXPECT_GT(count(rendered(over), vertical), 3 * count(rendered(open), vertical));
}

TEST(ChartExport, staysInsideItsPaperWithHugeAndBrokenNumbers) {
    EXPECT_GT(count(rendered(tests::sampleChart(5, INT64_MAX)), kLight.colours.vertical), 500);
    auto chart = tests::sampleChart(5);
    chart.series[0].values = {std::nan(""), INFINITY, -3.0, std::nullopt};
    chart.series[1].values.clear();
    chart.valueMax = 0;
    chart.completeIntervals = 99;
    chart.grid.names.clear();
    chart.notes = {{0, "2026-09-01", "first"}, {99999, "2026-09-02", "nowhere"}};
    chart.title = std::string(100000, 'x') + "\xFF";
    for (auto& series : chart.series)
        series.label = std::string(5000, 'w');
    EXPECT_FALSE(rendered(chart).isNull());
    EXPECT_FALSE(rendered(chart, kDark).isNull());
}

TEST(ChartExport, refusesSizesWithoutSense) {
    using charts::ExportSize;
    for (const auto& options : {charts::ExportOptions{ExportSize::Custom, {0, 100}, 1},
                                charts::ExportOptions{ExportSize::Custom, {-5, 500}, 1},
                                charts::ExportOptions{ExportSize::Custom, {100000, 500}, 1},
                                charts::ExportOptions{ExportSize::Slide, {}, 0},
                                charts::ExportOptions{ExportSize::Slide, {}, std::nan("")}}) {
        const auto image = charts::renderChart(sheet(tests::sampleChart(3)), kLight, options);
        ASSERT_FALSE(image);
        EXPECT_EQ(image.error().code, base::ErrorCode::BadArgument);
    }
}

TEST(ChartExport, leavesNoFileWhenItFails) {
    const tests::TemporaryFolder folder;
    const auto chart = tests::sampleChart(3);
    for (const auto* suffix : {"png", "svg", "pdf", "csv"}) {
        const auto status =
            charts::exportChart(sheet(chart), kLight, {}, folder / "no" / (std::string("a.") + suffix));
        ASSERT_FALSE(status) << suffix;
        EXPECT_EQ(status.error().code, base::ErrorCode::FileNotFound);
    }
    for (const auto* name : {"a.bmp", "a", "png"})
        EXPECT_EQ(charts::exportChart(sheet(chart), kLight, {}, folder / name).error().code,
                  base::ErrorCode::BadArgument);
    EXPECT_TRUE(isEmptyFolder(folder.path()));
}

TEST(ChartExport, copiesAPictureAndNumbers) {
    ASSERT_TRUE(charts::copyChart(sheet(tests::sampleChart(3)), kLight, {}));
    const auto* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).size(), QSize(1920, 1080));
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("date,")));
}

TEST(ChartExport, aTableIsDrawnWithAsManyRowsAsFit) {
    const tests::TemporaryFolder folder;
    charts::ChartSheet table{"people", {QStringLiteral("People")}, {"people", {"who", "posts"}, {}}};
    for (int row = 0; row < 300; ++row)
        table.table.rows.push_back({"person" + std::to_string(row), std::int64_t{row}});
    table.table.rows[1][1] = {};
    ASSERT_TRUE(charts::exportChart(table, kLight, {}, folder / "people.svg"));
    std::ifstream file(folder / "people.svg");
    const std::string svg{std::istreambuf_iterator<char>(file), {}};
    EXPECT_NE(svg.find("person0<"), std::string::npos);
    EXPECT_NE(svg.find("—"), std::string::npos);
    EXPECT_EQ(svg.find("person299"), std::string::npos);
    EXPECT_NE(svg.find("more row"), std::string::npos);
    ASSERT_TRUE(charts::exportChart(table, kLight, {}, folder / "people.csv"));
    std::ifstream numbers(folder / "people.csv");
    const std::string csv{std::istreambuf_iterator<char>(numbers), {}};
    EXPECT_NE(csv.find("person299"), std::string::npos);
}

TEST(ReportPages, chaptersBeginOnPagesOfTheirOwn) {
    const charts::ChartSheet one = sheet(tests::sampleChart(30));
    const charts::ReportPages pages{
        QStringLiteral("Acme"),
        {{QStringLiteral("First"), {one, one, one}}, {QStringLiteral("Second"), {one}}}};
    const QByteArray pdf = charts::reportPdf(pages, kLight);
    ASSERT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 3);
    EXPECT_TRUE(charts::reportPdf({}, kLight).startsWith("%PDF-")) << "nothing is no crash";
}
