// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources_rows.h"
#include "panels/collecting_now.h"
#include "panels/collecting_panel.h"
#include "panels/sample_sources.h"
#include "panels/sources_screen.h"
#include "panels/sources_view.h"
#include "panels/texts.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

struct Variant {
    const char* name;
    QSize size;
    const char* language;
    bool dark;
};

/// The room of the screen in a window of this size: without navigation, filter bar and margins.
QSize screenOf(const QSize& window) {
    return window - QSize(204 + 44, 56 + 32);
}

void save(QWidget& widget, const QString& name) {
    if (!qEnvironmentVariableIsSet("WEFT_PICTURES")) return;
    QPixmap picture = widget.grab();
    picture.save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("WEFT_PICTURES"), name));
}

class SourcesLayout : public ::testing::TestWithParam<Variant> {
protected:
    void TearDown() override { theme::apply(*qApp, theme::Mode::Light); }
};

TEST_P(SourcesLayout, KeepsEveryLabelWhole) {
    const Variant& variant = GetParam();
    theme::apply(*qApp, variant.dark ? theme::Mode::Dark : theme::Mode::Light);
    const Texts texts(QLatin1String(variant.language));
    ASSERT_TRUE(texts.loaded());
    SourcesScreen screen;
    QPalette palette = screen.palette();
    screen.setAutoFillBackground(true);
    screen.resize(screenOf(variant.size));
    screen.setSnapshot(shareSources(sampleSources()), kSampleNow, QTimeZone::utc());
    screen.collecting()->now()->setRunning(true, false);
    collect::Progress progress;
    progress.stage = collect::Stage::Conversations;
    progress.done = 27;
    progress.total = 44;
    progress.postsSeen = 1204;
    progress.postsNew = 38;
    progress.postsPerSecond = 212;
    progress.left = std::chrono::seconds{9};
    screen.collecting()->now()->setProgress(progress);
    screen.show();
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    save(screen, QString::fromLatin1(variant.name));
}

INSTANTIATE_TEST_SUITE_P(Variants, SourcesLayout,
                         ::testing::Values(Variant{"en1440", {1440, 900}, "en", false},
                                           Variant{"fr1440dark", {1440, 900}, "fr", true},
                                           Variant{"en1280", {1280, 800}, "en", false},
                                           Variant{"fr1280", {1280, 800}, "fr", false},
                                           Variant{"fr1100", {1100, 700}, "fr", false},
                                           Variant{"en1100", {1100, 700}, "en", true},
                                           Variant{"en2560", {2560, 1440}, "en", false}),
                         [](const auto& variant) { return std::string(variant.param.name); });

} // namespace
} // namespace weft::panels
