// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace weft::notify {

/// What is said outside the window.
struct Notification {
    /// What it is about; a new one takes the place of an old one that still shows.
    QString key;
    /// Plain texts, whatever they hold.
    QString title;
    QString body;
};

/// Whoever can say something outside the window.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns at once; one of the signals says later what became of it.
    virtual void show(const Notification& notification) = 0;

Q_SIGNALS:
    void shown(const weft::notify::Notification& notification);
    /// Nobody can show it.
    void refused(const weft::notify::Notification& notification);
    /// The user wants to see what it is about.
    void activated(const QString& key);
};

} // namespace weft::notify
