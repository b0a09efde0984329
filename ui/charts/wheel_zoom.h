// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace weft::charts {

/// Gathers what a wheel is turned by until it rests, so that a quick turn asks once.
class WheelZoom final : public QObject {
    Q_OBJECT

public:
    explicit WheelZoom(QObject* parent = nullptr);

    /// By so many eighths of a degree, over a day; above 0 is away from the reader.
    void turn(int angle, const QDate& day);

Q_SIGNALS:
    /// As many steps as notches were turned: above 0 comes closer. Around the day that was last pointed at.
    void zoomed(int steps, const QDate& day);

private:
    void rest();

    QTimer m_rest;
    QDate m_day;
    int m_angle = 0;
};

} // namespace weft::charts
