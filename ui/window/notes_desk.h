// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/question.h"
#include "bridge/relay.h"
#include "window/hosts.h"

#include <QPointer>

#include <memory>

namespace weft::dialogs {
class DayNotesDialog;
}

namespace weft::window {

/// Opens the notes on days, and carries out what is decided there.
class NotesDesk final : public QObject {
    Q_OBJECT

public:
    NotesDesk(Hosts& hosts, QWidget* window);
    ~NotesDesk() override;

    /// Needs an open workspace, else it does nothing.
    void open();

private:
    void refresh();
    void add(const QString& day, const QString& text);
    void remove(qint64 id);
    void finish(const base::Status& status, bool added);

    Hosts& m_hosts;
    QWidget* m_window;
    std::shared_ptr<bridge::Relay> m_relay;
    bridge::Question<std::vector<store::DayNote>> m_question;
    QPointer<dialogs::DayNotesDialog> m_dialog;
};

} // namespace weft::window
