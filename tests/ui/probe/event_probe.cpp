// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_probe.h"

#include <QEvent>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace weft::probe {

namespace {

std::chrono::microseconds threadTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::seconds{time.tv_sec} +
                                                                 std::chrono::nanoseconds{time.tv_nsec});
}

} // namespace

bool EventProbe::notify(QObject* receiver, QEvent* event) {
    // Qt delivers events of other threads through the same function.
    if (QThread::currentThread() != thread() || m_depth > 0) return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QString name = QStringLiteral("%1 %2").arg(QString::fromLatin1(receiver->metaObject()->className()),
                                                     receiver->objectName());
    const int type = event->type();
    const auto start = std::chrono::steady_clock::now();
    const auto workedBefore = threadTime();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    const auto worked = threadTime() - workedBefore;
    ++m_events;
    m_mostWork = std::max(m_mostWork, worked);
    m_longest = std::max(m_longest, took);
    if (took > kNoticed) m_blocks.push_back({took, worked, name.trimmed(), type});
    return done;
}

void EventProbe::begin() {
    m_events = 0;
    m_longest = {};
    m_mostWork = {};
    m_blocks.clear();
}

std::vector<Block> EventProbe::blocks() const {
    auto blocks = m_blocks;
    std::ranges::sort(blocks, std::greater{}, &Block::took);
    return blocks;
}

} // namespace weft::probe
