// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/demo_window.h"

namespace weft::looks {
namespace {

/// A large window shows more, side by side, and does not stretch what it has.
class Room : public DemoWindowTest {
protected:
    void choose(window::Screen screen) {
        window().choose(screen);
        ASSERT_TRUE(settles());
    }

    [[nodiscard]] QRect placeOf(const char* name) {
        const auto* widget = window().findChild<QWidget*>(QLatin1String(name));
        if (widget == nullptr) return {};
        return {widget->mapTo(&window(), QPoint()), widget->size()};
    }

    [[nodiscard]] bool beside(const char* left, const char* right) {
        return placeOf(left).right() < placeOf(right).left();
    }
};

TEST_F(Room, ALargeWindowHasFurtherColumns) {
    open({2560, 1440});
    choose(window::Screen::Reports);
    EXPECT_TRUE(beside("overviewReport", "voiceReport"));
    choose(window::Screen::Sources);
    EXPECT_TRUE(beside("collectingNow", "sourceLog"));
    choose(window::Screen::Voice);
    EXPECT_TRUE(beside("phrasesPanel", "twinsPanel"));
    EXPECT_TRUE(beside("twinsPanel", "openingsPanel"));
}

TEST_F(Room, ASmallWindowHasNone) {
    open({1440, 900});
    choose(window::Screen::Reports);
    EXPECT_EQ(placeOf("overviewReport").left(), placeOf("voiceReport").left());
    choose(window::Screen::Sources);
    EXPECT_EQ(placeOf("collectingNow").left(), placeOf("sourceLog").left());
    choose(window::Screen::Voice);
    EXPECT_EQ(placeOf("phrasesPanel").left(), placeOf("openingsPanel").left());
}

TEST_F(Room, WhatAHighWindowSparesGoesToTheCharts) {
    open({2560, 1440});
    choose(window::Screen::Overview);
    EXPECT_GT(placeOf("weavePanel").height(), placeOf("depthPanel").height());
    choose(window::Screen::Topics);
    EXPECT_GT(placeOf("timelinePanel").height(), 1440 * 2 / 5) << "a short table needs no more";
}

} // namespace
} // namespace weft::looks
