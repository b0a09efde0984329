// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/chart_sheet.h"
#include "window/hosts.h"

#include <QObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace weft::window {

/// What stands between one screen and the hosts: it asks for what the screen shows and brings the answer. A
/// screen that nobody looks at asks nothing; what it missed it asks for when it is opened.
class Desk : public QObject {
    Q_OBJECT

public:
    /// When a desk asks.
    enum class Asks {
        WhileOpen,
        /// Also what nobody looks at, because something beside the screen shows it.
        Always,
    };

    explicit Desk(Hosts& hosts, QObject* parent = nullptr, Asks asks = Asks::WhileOpen);

    /// Made with the desk; the window owns it.
    [[nodiscard]] virtual QWidget* screen() const = 0;

    /// The charts and tables that the screen shows, whole; empty before the first answer.
    [[nodiscard]] virtual std::vector<charts::ChartSheet> sheets() const { return {}; }

    /// Somebody looks at the screen now, or no more.
    void open();
    void close();
    /// Asks what is not asked yet, though nobody need look. True while an answer is under way; answered()
    /// then tells of it.
    bool prepare();

    /// Asks again what had no answer, now or when it is needed.
    void retry() { outdated(Stale::Changed); }

    /// The screen shows an answer, or that there is none, to what is chosen now.
    [[nodiscard]] bool ready() const { return m_ready; }

    /// Why there is no answer to what was asked last.
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

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

    /// Call when an answer is shown, or why there is none.
    void answer(std::optional<base::Error> error = std::nullopt);

    /// The same of a question's result.
    template<typename T>
    void answerWith(const base::Result<T>& result) {
        answer(result ? std::nullopt : std::optional(result.error()));
    }

    /// What is shown is not all of it any more: refreshes, now or when it is opened.
    void expire() { outdated(Stale::Grown); }

    [[nodiscard]] Hosts& hosts() const { return m_hosts; }

    [[nodiscard]] QTimeZone zone() const;

    /// Null when no workspace is open.
    [[nodiscard]] const bridge::SessionPtr& session() const { return m_hosts.workspace.session(); }

private:
    enum class Stale { No, Grown, Changed };

    void outdated(Stale how);

    Hosts& m_hosts;
    Asks m_asks;
    Stale m_stale = Stale::Changed;
    std::optional<base::Error> m_error;
    bool m_open = false;
    bool m_asking = false;
    bool m_ready = false;
};

} // namespace weft::window
