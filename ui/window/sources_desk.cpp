// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sources_desk.h"

#include "dialogs/brand_dialog.h"
#include "dialogs/confirm_dialog.h"
#include "dialogs/sign_in_dialog.h"
#include "dialogs/watch_dialog.h"
#include "format/sources.h"
#include "format/text.h"
#include "panels/accounts_view.h"
#include "panels/sources_screen.h"
#include "panels/sources_view.h"

#include <QDesktopServices>
#include <QUrl>

#include <charconv>

namespace weft::window {

namespace {

std::int64_t watchOf(const app::SourceRow& source) {
    std::int64_t id = 0;
    const std::string& subject = source.key.subject;
    std::from_chars(subject.data(), subject.data() + subject.size(), id);
    return id;
}

threads::AppCredentials credentials(const dialogs::AppFields& app) {
    return {app.id, app.secret, app.redirectUri};
}

} // namespace

SourcesDesk::SourcesDesk(Hosts& hosts, panels::SourcesScreen& screen)
    : QObject(&screen), m_hosts(hosts), m_screen(screen) {
    connectWatches();
    connectAccounts();
}

void SourcesDesk::connectWatches() {
    panels::SourcesView* view = m_screen.sources();
    connect(view, &panels::SourcesView::wordRequested, this, [this] { addWatch(false); });
    connect(view, &panels::SourcesView::profileRequested, this, [this] { addWatch(true); });
    connect(view, &panels::SourcesView::removeRequested, this, &SourcesDesk::askRemove);
    connect(view, &panels::SourcesView::pauseRequested, this,
            [this](const app::SourceRow& source, bool paused) {
                m_hosts.watches.pause(watchOf(source), paused);
            });
    connect(&m_hosts.watches, &bridge::WatchesHost::changed, &m_hosts.sources, &bridge::SourcesHost::refresh);
    connect(&m_hosts.watches, &bridge::WatchesHost::failed, this, &SourcesDesk::failed);
    connect(&m_hosts.watches, &bridge::WatchesHost::added, this, [this](const store::Watch& watch) {
        const bool profile = watch.kind == store::WatchKind::Profile;
        Q_EMIT told(tr("Watched from now on: %1").arg(format::watchTitle(watch.kind, watch.term)));
        m_hosts.collection.collectSource(
            {watch.accountId, profile ? "profiles" : "search", std::to_string(watch.id)});
    });
}

void SourcesDesk::connectAccounts() {
    connect(m_screen.sources(), &panels::SourcesView::accountRequested, this, &SourcesDesk::addAccount);
    connect(m_screen.sources(), &panels::SourcesView::brandRequested, this, &SourcesDesk::nameBrand);
    connect(m_screen.accounts(), &panels::AccountsView::signInRequested, this, &SourcesDesk::addAccount);
    connect(m_screen.accounts(), &panels::AccountsView::forgetRequested, this, &SourcesDesk::askForget);
    connect(&m_hosts.signIn, &bridge::SignInHost::forgotten, this,
            [this](const QString& handle) { Q_EMIT told(tr("The token of @%1 is forgotten").arg(handle)); });
    connect(&m_hosts.accounts, &bridge::AccountsHost::named, this,
            [this](const QString& brand) { Q_EMIT told(tr("%1 is a brand now").arg(brand)); });
    connect(&m_hosts.signIn, &bridge::SignInHost::signedIn, this,
            [this](const QString& handle) { Q_EMIT told(tr("Signed in as @%1").arg(handle)); });
}

void SourcesDesk::addWatch(bool profile) {
    using Purpose = dialogs::WatchDialog::Purpose;
    const auto& snapshot = m_screen.snapshot();
    auto* dialog = new dialogs::WatchDialog(
        profile ? Purpose::Profile : Purpose::WordOrTag,
        snapshot ? models::watchBudgets(*snapshot) : std::vector<models::WatchBudget>{}, &m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::WatchDialog::chosen, &m_hosts.watches, &bridge::WatchesHost::add);
    dialog->open();
}

void SourcesDesk::askRemove(const app::SourceRow& source) {
    const QString name = format::sourceTitle(source);
    dialogs::ConfirmDialog::ask(
        &m_screen,
        {.title = tr("Remove %1?").arg(name),
         .consequence =
             tr("Weft stops looking for it. The posts that it found stay in this file; its coverage is "
                "forgotten."),
         .quoted = {},
         .verb = tr("Remove")},
        [this, id = watchOf(source)] { m_hosts.watches.remove(id); });
}

void SourcesDesk::askForget(const app::AccountRow& account) {
    const QString handle = format::fromUtf8(account.account.handle);
    dialogs::ConfirmDialog::ask(
        &m_screen,
        {.title = tr("Forget the token of @%1?").arg(handle),
         .consequence =
             tr("Nothing more is collected for this account until it is signed in again. What was "
                "collected stays. The token itself stays valid at Meta until it ends or is withdrawn "
                "there."),
         .quoted = {},
         .verb = tr("Forget")},
        [this, account = account.account] { m_hosts.signIn.forget(account); });
}

void SourcesDesk::addAccount() {
    auto* dialog = new dialogs::SignInDialog(&m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    follow(dialog);
    dialog->open();
}

void SourcesDesk::nameBrand() {
    auto* dialog = new dialogs::BrandDialog(&m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    bridge::AccountsHost* host = &m_hosts.accounts;
    connect(dialog, &dialogs::BrandDialog::chosen, host,
            [host](const QString& brand, const QStringList& handles) {
                std::vector<std::string> names;
                for (const QString& handle : handles)
                    names.push_back(format::toUtf8(handle));
                host->name(format::toUtf8(brand), names);
            });
    connect(host, &bridge::AccountsHost::failed, dialog, [dialog](const base::Error& error) {
        dialog->setBusy(false);
        dialog->showError(error);
    });
    connect(host, &bridge::AccountsHost::named, dialog, [dialog] { dialog->done(QDialog::Accepted); });
    dialog->open();
}

void SourcesDesk::follow(dialogs::SignInDialog* dialog) {
    using dialogs::SignInDialog;
    bridge::SignInHost* host = &m_hosts.signIn;
    connect(dialog, &SignInDialog::tokenGiven, host, &bridge::SignInHost::acceptToken);
    connect(dialog, &SignInDialog::browserWanted, host,
            [host](const dialogs::AppFields& app, bool allowFile) {
                host->beginBrowser(credentials(app), allowFile);
            });
    connect(dialog, &SignInDialog::returnGiven, host,
            [host](const dialogs::AppFields& app, const base::Secret& address) {
                host->finishBrowser(credentials(app), address);
            });
    connect(dialog, &QDialog::rejected, host, &bridge::SignInHost::cancel);
    connect(host, &bridge::SignInHost::busyChanged, dialog, &SignInDialog::setBusy);
    connect(host, &bridge::SignInHost::failed, dialog, &SignInDialog::showFailure);
    connect(host, &bridge::SignInHost::signedIn, dialog, [dialog] { dialog->done(QDialog::Accepted); });
    connect(host, &bridge::SignInHost::browserReady, dialog, [dialog](const QString& address) {
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
        dialog->showReturnField(address);
    });
}

} // namespace weft::window
