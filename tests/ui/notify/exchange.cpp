// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktop_notifier.h"

#include "desktop.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>
#include <iostream>

namespace {

using weft::notify::Desktop;
using weft::notify::DesktopNotifier;
using weft::notify::Notification;

constexpr int kPatience = 5'000;

bool failed = false;

void expect(bool right, const char* what) {
    std::cout << (right ? "right: " : "WRONG: ") << what << '\n';
    failed = failed || !right;
}

bool waitUntil(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

/// What became of notifications.
struct Outcome {
    int shown = 0;
    int refused = 0;
    QStringList activated;

    void follow(DesktopNotifier& notifier) {
        QObject::connect(&notifier, &DesktopNotifier::shown, [this] { ++shown; });
        QObject::connect(&notifier, &DesktopNotifier::refused, [this] { ++refused; });
        QObject::connect(&notifier, &DesktopNotifier::activated,
                         [this](const QString& key) { activated.append(key); });
    }
};

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
const auto kHostile = QStringLiteral("<b>&amp; <img src='x'>");

void play(Desktop& desktop, const QString& name, const QString& written) {
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    expect(bus.registerObject(kPath, &desktop,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals),
           "the desktop is there");
    expect(bus.registerService(kService), "the desktop has its name");
    DesktopNotifier notifier(&QDBusConnection::sessionBus);
    Outcome outcome;
    outcome.follow(notifier);
    notifier.show({QStringLiteral("topic:tea"), QStringLiteral("Tea"), kHostile});
    notifier.show({QStringLiteral("person:ana"), QStringLiteral("Ana"), QString(5000, u'x')});
    expect(waitUntil([&] { return outcome.shown == 2; }), "both are shown");
    expect(desktop.bodies.value(0) == written, "a text stays a text");
    expect(desktop.bodies.value(1).size() == 300, "a long text is cut");
    notifier.show({QStringLiteral("topic:tea"), QStringLiteral("Tea"), QStringLiteral("again")});
    expect(waitUntil([&] { return outcome.shown == 3; }), "the third is shown");
    expect(desktop.replaced == QList<uint>({0, 0, 41}), "the same subject takes the old one's place");
    desktop.click(41);
    expect(waitUntil([&] { return !outcome.activated.isEmpty(); }), "a click comes back");
    expect(outcome.activated == QStringList{QStringLiteral("topic:tea")}, "with its subject");
    bus.unregisterService(kService);
    notifier.show({QStringLiteral("x"), QStringLiteral("Nobody"), {}});
    expect(waitUntil([&] { return outcome.refused == 1; }), "a desktop that is gone is said");
    QDBusConnection::disconnectFromBus(name);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    DesktopNotifier lonely(&QDBusConnection::sessionBus);
    Outcome alone;
    alone.follow(lonely);
    lonely.show({QStringLiteral("x"), QStringLiteral("Nobody"), {}});
    expect(waitUntil([&] { return alone.refused == 1; }), "a desktop without notifications is said");
    if (QDBusConnection::sessionBus().isConnected()) {
        Desktop marked({QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")});
        play(marked, QStringLiteral("marked"), kHostile.toHtmlEscaped());
        Desktop plain({QStringLiteral("body")});
        play(plain, QStringLiteral("plain"), kHostile);
    }
    return failed ? 1 : 0;
}
