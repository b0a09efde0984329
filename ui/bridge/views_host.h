// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/workspace_host.h"
#include "store/saved_views.h"

#include <QString>

#include <vector>

namespace weft::bridge {

/// The saved views of the open workspace.
class ViewsHost final : public QObject {
    Q_OBJECT

public:
    explicit ViewsHost(QObject* parent = nullptr);
    ~ViewsHost() override;

    void attach(SessionPtr session);
    /// Asks for the list again.
    void refresh();
    /// One of the same name shows something else from now on.
    void save(const store::SavedView& view);
    void remove(const QString& name);

    /// By name; empty before the first answer.
    [[nodiscard]] const std::vector<store::SavedView>& views() const { return m_views; }

Q_SIGNALS:
    /// views() is another list now.
    void changed();
    void saved(const QString& name);
    void removed(const QString& name);
    void failed(const weft::base::Error& error);

private:
    /// Writes, and lists what there is after that, in one job.
    void change(std::function<base::Status(store::Database&)> write, void (ViewsHost::*done)(const QString&),
                const QString& name);
    void take(const base::Result<std::vector<store::SavedView>>& views);

    SessionPtr m_session;
    std::shared_ptr<Relay> m_relay;
    std::vector<store::SavedView> m_views;
    /// Answers of a workspace that is closed by now are passed over.
    std::uint64_t m_attached = 0;
};

} // namespace weft::bridge
