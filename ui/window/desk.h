// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/chart_sheet.h"
#include "window/hosts.h"

#include <QObject>
#include <QTimeZone>

#include <vector>

namespace weft::window {

/// What stands between one screen and the hosts: it asks for what the screen shows and brings the answer. A
/// screen that nobody looks at asks nothing; what it missed it asks for when it is opened.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(Hosts& hosts, QObject* parent = nullptr);

    /// Made with the desk; the window owns it.
    [[nodiscard]] virtual QWidget* screen() const = 0;

    /// The charts and tables that the screen shows, whole; empty before the first answer.
    [[nodiscard]] virtual std::vector<charts::ChartSheet> sheets() const { return {}; }

    /// Somebody looks at the screen now, or no more.
    void open();
    void close();

    /// The screen shows an answer, or that there is none, to what is chosen now.
    [[nodiscard]] bool ready() const { return m_ready; }

Q_SIGNALS:
    void answered();
    /// For the line below the filter bar.
    void told(const QString& text);
    void failed(const weft::base::Error& error);
    void linkChosen(const QString& link);
    /// Somebody wants the posts that a query of the Posts screen finds, in the period of the filter bar.
    void postsRequested(const QString& query);
    /// The button of an empty screen.
    void helpRequested();

protected:
    /// Another workspace is open, or none: forget what was shown.
    virtual void forget() = 0;
    /// Asks anew; what is shown is of another question.
    virtual void ask() = 0;
    /// Asks the same again, because the cache has grown.
    virtual void refresh() = 0;

    /// Call when an answer is shown.
    void answer();

    [[nodiscard]] Hosts& hosts() const { return m_hosts; }

    [[nodiscard]] QTimeZone zone() const;

    /// Null when no workspace is open.
    [[nodiscard]] const bridge::SessionPtr& session() const { return m_hosts.workspace.session(); }

private:
    enum class Stale { No, Grown, Changed };

    void outdated(Stale how);

    Hosts& m_hosts;
    Stale m_stale = Stale::Changed;
    bool m_open = false;
    bool m_ready = false;
};

} // namespace weft::window
