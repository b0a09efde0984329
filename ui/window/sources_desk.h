// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/hosts.h"

#include <QObject>

namespace weft::dialogs {
class SignInDialog;
}

namespace weft::panels {
class SourcesScreen;
}

namespace weft::window {

/// What is done on Sources: the dialogs, their answers, and who carries them out.
class SourcesDesk final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the desk.
    SourcesDesk(Hosts& hosts, panels::SourcesScreen& screen);

    /// Asks for a token; the account becomes one of the workspace.
    void addAccount();
    /// Asks who the brand is, for posts that nobody signs in for.
    void nameBrand();

Q_SIGNALS:
    void told(const QString& text);
    void failed(const weft::base::Error& error);

private:
    void connectWatches();
    void connectAccounts();
    void addWatch(bool profile);
    void askRemove(const app::SourceRow& source);
    void askForget(const app::AccountRow& account);
    void follow(dialogs::SignInDialog* dialog);

    Hosts& m_hosts;
    panels::SourcesScreen& m_screen;
};

} // namespace weft::window
