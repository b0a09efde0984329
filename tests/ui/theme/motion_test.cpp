// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProxyStyle>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace weft::theme {
namespace {

/// A desktop whose settings lie in a folder of the test.
class MotionTest : public ::testing::Test {
protected:
    MotionTest() { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }

    ~MotionTest() override {
        qputenv("XDG_CONFIG_HOME", m_before);
        apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), Mode::Light);
    }

    void write(const QString& name, const QByteArray& text) {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("XDG_CONFIG_HOME");
};

class StillStyle final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

TEST_F(MotionTest, IsTheRule) {
    apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), Mode::Light);
    EXPECT_FALSE(reducedMotion());
    write(QStringLiteral("gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=1\n");
    EXPECT_FALSE(reducedMotion());
}

TEST_F(MotionTest, IsLessWhereGtkSaysSo) {
    write(QStringLiteral("gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
    EXPECT_TRUE(reducedMotion());
}

TEST_F(MotionTest, IsLessWhereKdeSaysSo) {
    write(QStringLiteral("kdeglobals"), "[KDE]\nAnimationDurationFactor=0\n");
    EXPECT_TRUE(reducedMotion());
}

TEST_F(MotionTest, IsLessWhereTheReaderChoseSo) {
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const auto duration = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    setMotion(application, Motion::Less);
    apply(application, Mode::Light);
    EXPECT_TRUE(reducedMotion());
    EXPECT_EQ(duration(), 0) << "what Qt itself moves stands still, too";
    setMotion(application, Motion::System);
    apply(application, Mode::Light);
    EXPECT_FALSE(reducedMotion());
    EXPECT_GT(duration(), 0);
}

TEST_F(MotionTest, IsLessWhereTheStyleIsStill) {
    QApplication::setStyle(new StillStyle);
    EXPECT_TRUE(reducedMotion());
}

} // namespace
} // namespace weft::theme
