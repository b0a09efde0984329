// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "base/secret.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace weft::dialogs {

/// The own app of Meta's dashboard as it was typed.
struct AppFields {
    std::string id;
    base::Secret secret;
    std::string redirectUri;
};

/// Signing an account in, in three ways: a pasted token, an own app with the browser, WEFT_TOKEN. Asks and
/// shows; somebody else does it. Secrets are gone from the fields when it closes.
class SignInDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit SignInDialog(QWidget* parent = nullptr);

    /// Goes on with the way that is chosen.
    void accept() override;
    void done(int result) override;

    void setBusy(bool busy) override;
    /// The browser was opened; now the address it ended at is asked for.
    void showReturnField(const QString& address);
    /// A SecretStoreMissing asks for the yes to a file.
    void showFailure(const base::Error& error);

Q_SIGNALS:
    void tokenGiven(const weft::base::Secret& token, bool allowFile);
    void browserWanted(const weft::dialogs::AppFields& app, bool allowFile);
    void returnGiven(const weft::dialogs::AppFields& app, const weft::base::Secret& address);

private:
    enum Way { Token, Browser, Environment };

    [[nodiscard]] QWidget* makeTokenPage();
    [[nodiscard]] QWidget* makeBrowserPage();
    [[nodiscard]] QWidget* makeEnvironmentPage();
    void choose(Way way);
    void check();
    [[nodiscard]] Way way() const;
    [[nodiscard]] AppFields app() const;
    [[nodiscard]] bool appComplete() const;

    QRadioButton* m_byToken;
    QRadioButton* m_byBrowser;
    QRadioButton* m_byEnvironment;
    QStackedWidget* m_pages;
    QLineEdit* m_token;
    QLineEdit* m_appId;
    QLineEdit* m_appSecret;
    QLineEdit* m_redirect;
    QWidget* m_returnPart;
    QLineEdit* m_returned;
    QCheckBox* m_allowFile;
    bool m_browserOpened = false;
};

} // namespace weft::dialogs
