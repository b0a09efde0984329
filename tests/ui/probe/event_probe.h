// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <vector>

namespace weft::probe {

/// An event that kept the GUI thread busy.
struct Block {
    std::chrono::microseconds took{};
    /// Of which the thread had a processor: the rest it waited, for whatever else the machine does, too.
    std::chrono::microseconds worked{};
    /// Who got it, and its number in QEvent::Type.
    QString receiver;
    int type = 0;
};

/// An application that times every event it delivers. An event that is delivered within another, by a nested
/// call, counts with the outer one.
class EventProbe final : public QApplication {
public:
    /// argc must outlive the application.
    EventProbe(int& argc, char** argv) : QApplication(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

    /// Forgets what was measured.
    void begin();

    [[nodiscard]] std::chrono::microseconds longest() const { return m_longest; }

    [[nodiscard]] std::chrono::microseconds mostWork() const { return m_mostWork; }

    [[nodiscard]] qint64 events() const { return m_events; }

    /// Those that took longer than kNoticed, the longest first.
    [[nodiscard]] std::vector<Block> blocks() const;

    /// What is worth naming.
    static constexpr std::chrono::milliseconds kNoticed{20};

private:
    int m_depth = 0;
    qint64 m_events = 0;
    std::chrono::microseconds m_longest{};
    std::chrono::microseconds m_mostWork{};
    std::vector<Block> m_blocks;
};

} // namespace weft::probe
