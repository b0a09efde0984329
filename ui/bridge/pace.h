// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace weft::bridge {

/// How often something costly is done again while posts come in: at most a share of the time goes into it,
/// and whoever wants it once is sure to get it.
class Pace final : public QObject {
    Q_OBJECT

public:
    /// One part of the time goes into it, `rest` parts go by without it, and `least` at least.
    Pace(int rest, std::chrono::milliseconds least, QObject* parent);

    /// due() comes at once, or as soon as it has rested.
    void want();
    /// It is being done, whoever wanted it; what was wanted is answered by it.
    void began();
    void ended();
    /// Something else is to be done from now on.
    void startAnew();

Q_SIGNALS:
    void due();

private:
    [[nodiscard]] std::chrono::milliseconds left() const;

    int m_rest;
    std::chrono::milliseconds m_least;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_cost{0};
    bool m_running = false;
    bool m_wanted = false;
    QTimer m_timer;
};

} // namespace weft::bridge
