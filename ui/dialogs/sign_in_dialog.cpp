// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sign_in_dialog.h"

#include "dialogs/radio_stop.h"
#include "format/text.h"
#include "panels/button.h"
#include "panels/callout.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace weft::dialogs {

namespace {

QVBoxLayout* pageLayout(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::scaled(page, 6), 0, 0);
    layout->setSpacing(theme::scaled(page, 7));
    return layout;
}

std::string typed(const QLineEdit* edit) {
    return format::toUtf8(edit->text().trimmed());
}

} // namespace

SignInDialog::SignInDialog(QWidget* parent)
    : FormDialog(QStringLiteral("signInDialog"), tr("Add an account"), tr("Sign in"), parent),
      m_byToken(new QRadioButton(tr("Paste a token"), this)),
      m_byBrowser(new QRadioButton(tr("Own app, with the browser"), this)),
      m_byEnvironment(new QRadioButton(tr("From the environment"), this)),
      m_pages(new QStackedWidget(this)),
      m_token(makeEdit(QStringLiteral("token"), true)),
      m_appId(makeEdit(QStringLiteral("appId"))),
      m_appSecret(makeEdit(QStringLiteral("appSecret"), true)),
      m_redirect(makeEdit(QStringLiteral("redirectAddress"))),
      m_returnPart(new QWidget(this)),
      m_returned(makeEdit(QStringLiteral("returnAddress"), true)),
      m_allowFile(new QCheckBox(tr("Yes, keep the token in a file that only I can read"), this)) {
    m_byToken->setObjectName(QStringLiteral("wayToken"));
    m_byBrowser->setObjectName(QStringLiteral("wayBrowser"));
    m_byEnvironment->setObjectName(QStringLiteral("wayEnvironment"));
    m_allowFile->setObjectName(QStringLiteral("allowFile"));
    m_pages->addWidget(makeTokenPage());
    m_pages->addWidget(makeBrowserPage());
    m_pages->addWidget(makeEnvironmentPage());
    for (QRadioButton* button : {m_byToken, m_byBrowser, m_byEnvironment})
        body()->addWidget(button);
    body()->addWidget(m_pages);
    body()->addWidget(m_allowFile);
    m_allowFile->hide();
    for (const auto& [button, way] : {std::pair{m_byToken, Token}, std::pair{m_byBrowser, Browser},
                                      std::pair{m_byEnvironment, Environment}})
        connect(button, &QRadioButton::toggled, this, [this, chosen = way](bool on) {
            if (on) choose(chosen);
        });
    for (const QLineEdit* edit : {m_token, m_appId, m_appSecret, m_redirect, m_returned})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::check);
    connect(m_allowFile, &QCheckBox::toggled, this, &SignInDialog::check);
    m_byToken->setChecked(true);
    stopAtChosen({m_byToken, m_byBrowser, m_byEnvironment});
    m_token->setFocus();
}

QWidget* SignInDialog::makeTokenPage() {
    auto* page = new QWidget;
    auto* layout = pageLayout(page);
    layout->addWidget(makeText(tr("In Meta’s developer console open your app, then Use cases, Threads API, "
                                  "Settings, User Token Generator. The token lives for 60 days; Weft renews "
                                  "it.")));
    addField(layout, tr("Long-lived token"), m_token);
    layout->addStretch();
    return page;
}

QWidget* SignInDialog::makeBrowserPage() {
    auto* page = new QWidget;
    auto* layout = pageLayout(page);
    addField(layout, tr("Threads app id"), m_appId);
    addField(layout, tr("Threads app secret"), m_appSecret);
    addField(layout, tr("Redirect address, exactly as in the console"), m_redirect);
    m_redirect->setPlaceholderText(QStringLiteral("https://"));
    auto* returned = pageLayout(m_returnPart);
    returned->addWidget(
        makeText(tr("The browser asks whether this app may read the account. Afterwards it ends "
                    "at your redirect address: copy the whole address and paste it here.")));
    addField(returned, tr("Address the browser ended at"), m_returned);
    layout->addWidget(m_returnPart);
    layout->addStretch();
    m_returnPart->hide();
    return page;
}

QWidget* SignInDialog::makeEnvironmentPage() {
    auto* page = new QWidget;
    auto* layout = pageLayout(page);
    layout->addWidget(
        makeText(tr("Put a token into the environment variable WEFT_TOKEN and start Weft again. "
                    "It goes before all others; it is not kept, and Weft does not renew it.")));
    auto* command = new panels::Text(theme::TextStyle::BodyStrong, panels::Tone::Ink);
    command->setText(QStringLiteral("WEFT_TOKEN=… weft"));
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(command);
    layout->addStretch();
    return page;
}

SignInDialog::Way SignInDialog::way() const {
    return static_cast<Way>(m_pages->currentIndex());
}

void SignInDialog::choose(Way chosen) {
    m_pages->setCurrentIndex(chosen);
    hideProblem();
    check();
}

AppFields SignInDialog::app() const {
    return {typed(m_appId), base::Secret(typed(m_appSecret)), typed(m_redirect)};
}

bool SignInDialog::appComplete() const {
    const QUrl redirect(m_redirect->text().trimmed(), QUrl::StrictMode);
    return !m_appId->text().trimmed().isEmpty() && !m_appSecret->text().trimmed().isEmpty() &&
           redirect.isValid() && redirect.scheme() == QStringLiteral("https") && !redirect.host().isEmpty();
}

void SignInDialog::check() {
    const bool mayKeep = m_allowFile->isHidden() || m_allowFile->isChecked();
    bool ready = !m_token->text().trimmed().isEmpty();
    QString verb = tr("Sign in");
    if (way() == Browser) {
        ready = appComplete() && (!m_browserOpened || !m_returned->text().trimmed().isEmpty());
        if (!m_browserOpened) verb = tr("Open the browser");
    }
    acceptButton()->setText(verb);
    acceptButton()->updateGeometry();
    acceptButton()->setVisible(way() != Environment);
    acceptButton()->setEnabled(ready && mayKeep && !busy());
}

void SignInDialog::setBusy(bool on) {
    FormDialog::setBusy(on);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pages, m_byToken, m_byBrowser, m_byEnvironment})
        widget->setEnabled(!on);
    check();
}

void SignInDialog::accept() {
    if (!acceptButton()->isEnabled() || way() == Environment) return;
    hideProblem();
    const bool allowFile = m_allowFile->isChecked();
    if (way() == Token)
        Q_EMIT tokenGiven(base::Secret(typed(m_token)), allowFile);
    else if (m_browserOpened)
        Q_EMIT returnGiven(app(), base::Secret(typed(m_returned)));
    else
        Q_EMIT browserWanted(app(), allowFile);
}

void SignInDialog::showReturnField(const QString& address) {
    m_browserOpened = true;
    m_returnPart->setToolTip(address);
    m_returnPart->show();
    m_returned->setFocus();
    check();
    adjustSize();
}

void SignInDialog::showFailure(const base::Error& error) {
    showError(error);
    if (error.code == base::ErrorCode::SecretStoreMissing) m_allowFile->show();
    // A code works once: after any failure the browser has to be asked again.
    if (way() == Browser && m_browserOpened) {
        m_browserOpened = false;
        m_returned->clear();
        m_returnPart->hide();
    }
    check();
    adjustSize();
}

void SignInDialog::done(int result) {
    for (QLineEdit* edit : {m_token, m_appSecret, m_returned})
        edit->clear();
    FormDialog::done(result);
}

} // namespace weft::dialogs
