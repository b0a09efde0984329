// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/clipped_texts.h"
#include "looks/demo_window.h"
#include "looks/pictures.h"
#include "looks/poor_contrasts.h"
#include "looks/readers.h"

namespace weft::looks {
namespace {

/// The texts of every screen: whole or with the whole in a tool tip, and clear of what they stand on, in the
/// smallest window and a wide one.
class Clipping : public DemoWindowTest, public ::testing::WithParamInterface<Reader> {
protected:
    void lookAt(const QSize& size) {
        open(size);
        EXPECT_EQ(window().size(), size) << "texts make the window larger";
        eachScreen([&](const window::ScreenEntry& screen) {
            keepPicture(window(),
                        screen.name + '-' + nameOf(GetParam()) + '-' + std::to_string(size.width()));
            const QStringList clipped = clippedTexts(window());
            EXPECT_TRUE(clipped.isEmpty()) << clipped.join(u'\n').toStdString();
            const QStringList poor = poorContrasts(window());
            EXPECT_TRUE(poor.isEmpty()) << poor.join(u'\n').toStdString();
        });
    }

private:
    AsReader m_reader{GetParam()};
};

TEST_P(Clipping, LeavesEveryTextReadableInTheSmallestWindow) {
    lookAt({1100, 700});
}

TEST_P(Clipping, LeavesEveryTextReadableInALargeWindow) {
    lookAt({2560, 1440});
}

INSTANTIATE_TEST_SUITE_P(Readers, Clipping,
                         ::testing::Values(Reader{"en"}, Reader{"en", Qt::LeftToRight, theme::Mode::Dark},
                                           Reader{"fr", Qt::LeftToRight, theme::Mode::Dark}, Reader{kPseudo},
                                           Reader{"en", Qt::RightToLeft}, Reader{kPseudo, Qt::RightToLeft}),
                         [](const auto& reader) { return nameOf(reader.param); });

} // namespace
} // namespace weft::looks
