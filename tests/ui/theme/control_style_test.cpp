// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/wcag.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace weft::theme {
namespace {

class Controls : public ::testing::TestWithParam<Mode> {
protected:
    void SetUp() override { apply(application(), GetParam()); }

    void TearDown() override { apply(application(), Mode::Light); }

    static QApplication& application() { return *qobject_cast<QApplication*>(QCoreApplication::instance()); }

    static const Colours& colours() { return coloursFor(QApplication::palette()); }

    /// How far its left edge stands out of the window, half way down.
    static double edgeOf(QWidget& control) {
        constexpr int kEdge = 4;
        control.resize(control.sizeHint());
        QImage image(control.size(), QImage::Format_RGB32);
        image.fill(colours().canvas);
        control.render(&image, {}, {}, QWidget::DrawChildren);
        double most = 1;
        for (int x = 0; x < kEdge; ++x)
            most = std::max(most, looks::contrast(image.pixelColor(x, image.height() / 2), colours().canvas));
        return most;
    }
};

TEST_P(Controls, HaveEdgesThatStandOut) {
    QLineEdit line;
    QComboBox choice;
    QDateEdit day;
    QTimeEdit time;
    QPlainTextEdit text;
    QRadioButton radio;
    QCheckBox check;
    QCheckBox checked;
    checked.setChecked(true);
    for (QWidget* control :
         std::initializer_list<QWidget*>{&line, &choice, &day, &time, &text, &radio, &check, &checked})
        EXPECT_GE(edgeOf(*control), 3) << control->metaObject()->className();
}

TEST_P(Controls, FieldsAreOfOneHeight) {
    const QLineEdit line;
    const QComboBox choice;
    const QTimeEdit time;
    QDateEdit day;
    day.setCalendarPopup(true);
    EXPECT_EQ(line.sizeHint().height(), scaled(nullptr, 32));
    EXPECT_EQ(choice.sizeHint().height(), line.sizeHint().height());
    EXPECT_EQ(time.sizeHint().height(), line.sizeHint().height());
    EXPECT_EQ(day.sizeHint().height(), line.sizeHint().height());
}

INSTANTIATE_TEST_SUITE_P(Both, Controls, ::testing::Values(Mode::Light, Mode::Dark),
                         [](const auto& mode) { return mode.param == Mode::Dark ? "dark" : "light"; });

} // namespace
} // namespace weft::theme
