// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_window.h"

#include "window/screen_warmer.h"
#include "window/screens.h"

#include <QTest>

#include <fstream>

namespace weft::window {
namespace {

constexpr int kLongestWait = 20'000;

void writePosts(const std::string& path) {
    std::ofstream file(path);
    for (int i = 0; i < 40; ++i) {
        const auto day = std::to_string(10 + i / 3);
        file << R"({"id":"r)" << i << R"(","username":"acme","timestamp":"2026-09-)" << day
             << R"(T08:00:00+0000","text":"What do you make today?"})" << '\n';
        file << R"({"id":"a)" << i << R"(","username":"ana","timestamp":"2026-09-)" << day
             << R"(T09:00:00+0000","text":"A shelf","replied_to":{"id":"r)" << i << R"("}})" << '\n';
    }
}

class ScreenWarmerTest : public AcmeWindowTest {
protected:
    void SetUp() override {
        makeWorkspace(writePosts, 80);
        showWindow();
        m_warmer = std::make_unique<ScreenWarmer>(m_window->screens(), m_window->hosts().workspace,
                                                  m_window->hosts().filter);
        QObject::connect(m_warmer.get(), &ScreenWarmer::finished, m_window.get(), [this] { ++m_finished; });
    }

    void TearDown() override { m_warmer.reset(); }

    bool waitForEnd(int times) {
        return QTest::qWaitFor([&] { return m_finished == times; }, kLongestWait);
    }

    void expectEveryScreenAtOnce() {
        for (const auto& entry : screenList()) {
            if (entry.screen == Screen::Reports || entry.screen == Screen::Sources) continue;
            m_window->choose(entry.screen);
            EXPECT_TRUE(m_window->screens().settled()) << "it has not waited for " << entry.name;
        }
        m_window->choose(Screen::Overview);
    }

    std::unique_ptr<ScreenWarmer> m_warmer;
    int m_finished = 0;
};

TEST_F(ScreenWarmerTest, EveryScreenIsThereWhenItIsOpened) {
    ASSERT_TRUE(waitForEnd(1));
    expectEveryScreenAtOnce();
    auto range = m_window->hosts().filter.filter().period;
    range.since += std::chrono::hours{48};
    m_window->hosts().filter.setRange(range);
    EXPECT_FALSE(m_window->screens().settled()) << "another period is another question";
    ASSERT_TRUE(waitForEnd(2));
    expectEveryScreenAtOnce();
}

} // namespace
} // namespace weft::window
