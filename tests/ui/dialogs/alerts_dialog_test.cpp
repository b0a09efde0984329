// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/alerts_dialog.h"

#include "pictures.h"

#include <QRadioButton>
#include <QTimeEdit>

#include <gtest/gtest.h>

#include <optional>

namespace weft::dialogs {
namespace {

using namespace std::chrono_literals;

class AlertsDialogTest : public ::testing::Test {
protected:
    void open(const app::AlertSettings& settings) {
        m_dialog = std::make_unique<AlertsDialog>(settings);
        QObject::connect(m_dialog.get(), &AlertsDialog::chosen, m_dialog.get(),
                         [this](const app::AlertSettings& chosen) { m_chosen = chosen; });
        m_dialog->show();
    }

    template<typename Widget>
    Widget* find(const char* name) const {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<AlertsDialog> m_dialog;
    std::optional<app::AlertSettings> m_chosen;
};

TEST_F(AlertsDialogTest, GivesBackWhatItShows) {
    const app::AlertSettings settings{app::AlertMode::AtOnce, 22h + 15min, 6h, 7h + 5min};
    open(settings);
    savePicture(*m_dialog, "alerts");
    m_dialog->accept();
    EXPECT_EQ(m_chosen, settings);
}

TEST_F(AlertsDialogTest, TimesMeanNothingWithoutNotifications) {
    open({});
    EXPECT_TRUE(find<QTimeEdit>("digestAt")->isEnabled());
    find<QRadioButton>("mode0")->setChecked(true);
    EXPECT_FALSE(find<QTimeEdit>("digestAt")->isEnabled());
    find<QRadioButton>("mode1")->setChecked(true);
    find<QTimeEdit>("quietUntil")->setTime(QTime(9, 30));
    m_dialog->accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->mode, app::AlertMode::MorningDigest);
    EXPECT_EQ(m_chosen->quietUntil, 9h + 30min);
}

} // namespace
} // namespace weft::dialogs
