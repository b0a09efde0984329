// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sign_in_dialog.h"

#include "pictures.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::dialogs {
namespace {

const QString kToken = QStringLiteral("THAAsecretsecret");

class SignInDialogTest : public ::testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&m_dialog, &SignInDialog::tokenGiven, &m_dialog,
                         [this](const base::Secret& token, bool allowFile) {
                             m_tokens.push_back(token.reveal());
                             m_allowed = allowFile;
                         });
        QObject::connect(&m_dialog, &SignInDialog::browserWanted, &m_dialog,
                         [this](const AppFields& app, bool) { m_apps.push_back(app); });
        QObject::connect(&m_dialog, &SignInDialog::returnGiven, &m_dialog,
                         [this](const AppFields&, const base::Secret& address) {
                             m_returned.push_back(address.reveal());
                         });
        m_dialog.show();
    }

    QLineEdit* field(const char* name) const { return m_dialog.findChild<QLineEdit*>(QLatin1String(name)); }

    QPushButton* accept() const { return m_dialog.findChild<QPushButton*>(QStringLiteral("accept")); }

    bool problemShown() const {
        return m_dialog.findChild<QWidget*>(QStringLiteral("signInDialogProblem"))->isVisible();
    }

    void fillApp() {
        m_dialog.findChild<QRadioButton*>(QStringLiteral("wayBrowser"))->setChecked(true);
        QTest::keyClicks(field("appId"), QStringLiteral("123"));
        QTest::keyClicks(field("appSecret"), QStringLiteral("s3cret"));
        QTest::keyClicks(field("redirectAddress"), QStringLiteral("https://example.org/back"));
    }

    /// Everything a password was typed into.
    QStringList secretsHeld() const {
        QStringList held;
        for (const QLineEdit* edit : m_dialog.findChildren<QLineEdit*>())
            if (edit->echoMode() == QLineEdit::Password && !edit->text().isEmpty()) held += edit->text();
        return held;
    }

    SignInDialog m_dialog;
    std::vector<std::string> m_tokens;
    std::vector<AppFields> m_apps;
    std::vector<std::string> m_returned;
    bool m_allowed = false;
};

TEST_F(SignInDialogTest, TakesATokenByKeyboard) {
    EXPECT_FALSE(accept()->isEnabled());
    QTest::keyClicks(field("token"), kToken);
    QTest::keyClick(field("token"), Qt::Key_Return);
    ASSERT_EQ(m_tokens.size(), 1U);
    EXPECT_EQ(m_tokens[0], kToken.toStdString());
    EXPECT_FALSE(m_allowed);
    EXPECT_TRUE(m_dialog.isVisible());
}

TEST_F(SignInDialogTest, ShowsNoSecretAndKeepsNoneAfterClosing) {
    QTest::keyClicks(field("token"), kToken);
    fillApp();
    m_dialog.showReturnField({});
    QTest::keyClicks(field("returnAddress"), QStringLiteral("https://example.org/back?code=x"));
    EXPECT_EQ(secretsHeld().size(), 3);
    EXPECT_NE(field("token")->displayText(), kToken);
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_TRUE(secretsHeld().isEmpty());
    for (const char* name : {"token", "appSecret", "returnAddress"})
        EXPECT_FALSE(field(name)->isUndoAvailable()) << name;
}

TEST_F(SignInDialogTest, ClearsSecretsWhenItEndsWell) {
    QTest::keyClicks(field("token"), kToken);
    m_dialog.done(QDialog::Accepted);
    EXPECT_TRUE(secretsHeld().isEmpty());
}

TEST_F(SignInDialogTest, GoesThroughTheBrowserInTwoSteps) {
    fillApp();
    QTest::keyClick(field("redirectAddress"), Qt::Key_Return);
    ASSERT_EQ(m_apps.size(), 1U);
    EXPECT_EQ(m_apps[0].id, "123");
    EXPECT_EQ(m_apps[0].secret.reveal(), "s3cret");
    EXPECT_EQ(m_apps[0].redirectUri, "https://example.org/back");
    EXPECT_FALSE(field("returnAddress")->isVisible());
    m_dialog.showReturnField(QStringLiteral("https://threads.com/oauth/authorize"));
    EXPECT_TRUE(field("returnAddress")->isVisible());
    savePicture(m_dialog, "sign_in_browser");
    EXPECT_FALSE(accept()->isEnabled());
    QTest::keyClicks(field("returnAddress"), QStringLiteral("https://example.org/back?code=abc#_"));
    QTest::keyClick(field("returnAddress"), Qt::Key_Return);
    ASSERT_EQ(m_returned.size(), 1U);
    EXPECT_EQ(m_returned[0], "https://example.org/back?code=abc#_");
}

TEST_F(SignInDialogTest, WantsAnAddressThatMetaWouldTake) {
    fillApp();
    EXPECT_TRUE(accept()->isEnabled());
    for (const char* wrong : {"http://example.org", "https://", "example.org", ""}) {
        field("redirectAddress")->setText(QLatin1String(wrong));
        EXPECT_FALSE(accept()->isEnabled()) << wrong;
    }
}

TEST_F(SignInDialogTest, AsksForTheYesToAFileOnlyWhenThereIsNoKeyStore) {
    auto* allow = m_dialog.findChild<QCheckBox*>(QStringLiteral("allowFile"));
    QTest::keyClicks(field("token"), kToken);
    m_dialog.showFailure({base::ErrorCode::ApiTokenInvalid, "/me", "expired"});
    EXPECT_FALSE(allow->isVisible());
    EXPECT_TRUE(problemShown());
    m_dialog.showFailure({base::ErrorCode::SecretStoreMissing, "token", "none"});
    EXPECT_TRUE(allow->isVisible());
    savePicture(m_dialog, "sign_in_file");
    EXPECT_FALSE(accept()->isEnabled());
    allow->setChecked(true);
    QTest::keyClick(field("token"), Qt::Key_Return);
    ASSERT_EQ(m_tokens.size(), 1U);
    EXPECT_TRUE(m_allowed);
    EXPECT_FALSE(problemShown());
}

TEST_F(SignInDialogTest, IsNotPressedTwiceWhileBusy) {
    QTest::keyClicks(field("token"), kToken);
    m_dialog.setBusy(true);
    EXPECT_FALSE(accept()->isEnabled());
    m_dialog.accept();
    EXPECT_TRUE(m_tokens.empty());
    m_dialog.setBusy(false);
    EXPECT_TRUE(accept()->isEnabled());
}

TEST_F(SignInDialogTest, AfterAFailureTheBrowserIsAskedAgain) {
    fillApp();
    m_dialog.showReturnField({});
    QTest::keyClicks(field("returnAddress"), QStringLiteral("x"));
    m_dialog.showFailure({base::ErrorCode::SignInRefused, "code", "used"});
    EXPECT_FALSE(field("returnAddress")->isVisible());
    EXPECT_TRUE(field("returnAddress")->text().isEmpty());
    QTest::keyClick(field("appId"), Qt::Key_Return);
    EXPECT_EQ(m_apps.size(), 1U);
}

} // namespace
} // namespace weft::dialogs
