// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/views_host.h"

#include <tuple>

namespace weft::bridge {

ViewsHost::ViewsHost(QObject* parent) : QObject(parent), m_relay(std::make_shared<Relay>(this)) {
}

ViewsHost::~ViewsHost() {
    m_relay->close();
}

void ViewsHost::attach(SessionPtr session) {
    m_session = std::move(session);
    ++m_attached;
    m_views.clear();
    Q_EMIT changed();
    refresh();
}

void ViewsHost::refresh() {
    change({}, nullptr, {});
}

void ViewsHost::change(std::function<base::Status(store::Database&)> write,
                       void (ViewsHost::*done)(const QString&), const QString& name) {
    if (!m_session) return;
    // The list is asked of the writer, too: what was just saved must be in it.
    std::ignore =
        m_session->writer().submit([this, relay = m_relay, attached = m_attached, write = std::move(write),
                                    done, name](store::Database& database) {
            const base::Status written = write ? write(database) : base::Status();
            relay->post([this, attached, written, done, name, views = store::listViews(database)] {
                if (attached != m_attached) return;
                take(views);
                if (!written)
                    Q_EMIT failed(written.error());
                else if (done != nullptr)
                    Q_EMIT(this->*done)(name);
            });
        });
}

void ViewsHost::take(const base::Result<std::vector<store::SavedView>>& views) {
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    m_views = *views;
    Q_EMIT changed();
}

void ViewsHost::save(const store::SavedView& view) {
    if (!m_session) return;
    const auto now = m_session->clock().now();
    change(
        [view, now](store::Database& database) -> base::Status {
            const auto saved = store::saveView(database, view, now);
            if (!saved) return base::fail(saved.error());
            return {};
        },
        &ViewsHost::saved, QString::fromStdString(view.name));
}

void ViewsHost::remove(const QString& name) {
    change(
        [name = name.toStdString()](store::Database& database) -> base::Status {
            const auto removed = store::removeView(database, name);
            if (!removed) return base::fail(removed.error());
            return {};
        },
        &ViewsHost::removed, name);
}

} // namespace weft::bridge
