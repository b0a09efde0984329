// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settings_dialog.h"

#include "pictures.h"

#include <QRadioButton>
#include <QTimeEdit>

#include <gtest/gtest.h>

#include <optional>

namespace weft::dialogs {
namespace {

using namespace std::chrono_literals;

class SettingsDialogTest : public ::testing::Test {
protected:
    void open(const Preferences& preferences) {
        m_dialog = std::make_unique<SettingsDialog>(preferences);
        QObject::connect(m_dialog.get(), &SettingsDialog::chosen, m_dialog.get(),
                         [this](const Preferences& chosen) { m_chosen = chosen; });
        m_dialog->show();
    }

    template<typename Widget>
    Widget* find(const char* name) const {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<SettingsDialog> m_dialog;
    std::optional<Preferences> m_chosen;
};

TEST_F(SettingsDialogTest, GivesBackWhatItShows) {
    const Preferences preferences{theme::Mode::Dark,
                                  QStringLiteral("fr"),
                                  {app::AlertMode::AtOnce, 22h + 15min, 6h, 7h + 5min},
                                  theme::Motion::Less};
    open(preferences);
    savePicture(*m_dialog, "settings");
    m_dialog->accept();
    EXPECT_EQ(m_chosen, preferences);
}

TEST_F(SettingsDialogTest, ALanguageThatIsNotThereFollowsTheSystem) {
    open({.language = QStringLiteral("tlh")});
    m_dialog->accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->language, QString());
}

TEST_F(SettingsDialogTest, TimesMeanNothingWithoutNotifications) {
    open({});
    EXPECT_TRUE(find<QTimeEdit>("digestAt")->isEnabled());
    find<QRadioButton>("mode0")->setChecked(true);
    EXPECT_FALSE(find<QTimeEdit>("digestAt")->isEnabled());
    find<QRadioButton>("mode1")->setChecked(true);
    find<QTimeEdit>("quietUntil")->setTime(QTime(9, 30));
    m_dialog->accept();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->alerts.mode, app::AlertMode::MorningDigest);
    EXPECT_EQ(m_chosen->alerts.quietUntil, 9h + 30min);
}

} // namespace
} // namespace weft::dialogs
