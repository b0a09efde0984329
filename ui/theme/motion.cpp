// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

namespace weft::theme {

namespace {

constexpr auto kLessMotion = "weftLessMotion";

QVariant read(const QString& file, const QString& key) {
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
}

} // namespace

void setMotion(QApplication& application, Motion motion) {
    application.setProperty(kLessMotion, motion == Motion::Less);
}

bool lessMotionWanted() {
    if (qApp->property(kLessMotion).toBool()) return true;
    for (const auto* file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        const QVariant animated =
            read(QString::fromLatin1(file), QStringLiteral("Settings/gtk-enable-animations"));
        if (animated.isValid() && !animated.toBool()) return true;
    }
    const QVariant duration =
        read(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    return duration.isValid() && duration.toDouble() == 0.0;
}

bool reducedMotion() {
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0 || lessMotionWanted();
}

} // namespace weft::theme
