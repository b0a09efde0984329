// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <mutex>
#include <utility>

namespace weft::bridge {

/// How other threads reach an object of the GUI thread that may be gone by then. Held by shared_ptr on both
/// sides.
class Relay {
public:
    explicit Relay(QObject* target) : m_target(target) {}

    /// Called by the target before it dies; nothing is delivered afterwards.
    void close() {
        const std::scoped_lock lock(m_mutex);
        m_target = nullptr;
    }

    /// Runs the task later in the thread of the target, or never if the target is gone.
    template<typename Task>
    void post(Task task) {
        const std::scoped_lock lock(m_mutex);
        if (m_target != nullptr) QMetaObject::invokeMethod(m_target, std::move(task), Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    QObject* m_target;
};

} // namespace weft::bridge
