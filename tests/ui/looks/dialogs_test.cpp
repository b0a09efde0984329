// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"
#include "format/text.h"
#include "looks/clipped_texts.h"
#include "looks/demo_window.h"
#include "looks/dialog_samples.h"
#include "looks/pictures.h"
#include "looks/poor_contrasts.h"
#include "looks/readers.h"
#include "looks/tab_order.h"
#include "panels/help_popup.h"
#include "panels/metric_help.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>

namespace weft::looks {
namespace {

constexpr QSize kSmallest{1100, 700};

void expectReadable(QWidget& dialog) {
    const QStringList clipped = clippedTexts(dialog);
    EXPECT_TRUE(clipped.isEmpty()) << clipped.join(u'\n').toStdString();
    const QStringList poor = poorContrasts(dialog);
    EXPECT_TRUE(poor.isEmpty()) << poor.join(u'\n').toStdString();
    EXPECT_LE(dialog.width(), kSmallest.width());
    EXPECT_LE(dialog.height(), kSmallest.height());
}

/// Each control once by Tab, with a name and a role.
void expectReachable(QWidget& dialog) {
    QApplication::setActiveWindow(&dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const QList<QWidget*> stops = tabStops(dialog);
    if (stops.isEmpty()) return;
    const QList<QWidget*> visited = tabThrough(*stops.first());
    EXPECT_EQ(QApplication::focusWidget(), visited.first()) << "Tab is caught";
    for (QWidget* stop : stops) {
        EXPECT_TRUE(visited.contains(stop)) << "Tab never reaches " << qPrintable(stop->objectName());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << "no name: " << stop->metaObject()->className() << ' ' << qPrintable(stop->objectName());
    }
    for (const QWidget* stop : visited)
        EXPECT_TRUE(stops.contains(stop)) << "Tab reaches " << qPrintable(stop->objectName());
    EXPECT_FALSE(dialog.windowTitle().isEmpty() && dialog.accessibleName().isEmpty());
}

/// What is on top of the window.
QDialog* openDialog(const QWidget& window) {
    const auto dialogs = window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

void show(QWidget& dialog) {
    dialog.show();
    // Dialogs set the focus, and wrapped texts their height, in a later turn of the event loop.
    QTest::qWait(1);
}

class Dialogs : public ::testing::TestWithParam<Reader> {
protected:
    AsReader m_reader{GetParam()};
};

TEST_P(Dialogs, CanBeReadInEveryState) {
    const auto samples = dialogSamples();
    for (const DialogSample& sample : samples) {
        SCOPED_TRACE(sample.name);
        const auto dialog = sample.make();
        show(*dialog);
        keepPicture(*dialog, std::string("dialog-") + sample.name + '-' + nameOf(GetParam()));
        expectReadable(*dialog);
    }
}

TEST_P(Dialogs, AreReachedByTabAndSayWhatTheyAre) {
    const auto samples = dialogSamples();
    for (const DialogSample& sample : samples) {
        SCOPED_TRACE(sample.name);
        const auto dialog = sample.make();
        show(*dialog);
        expectReachable(*dialog);
    }
}

TEST_P(Dialogs, ExplainEveryMetric) {
    for (const figures::MetricInfo& metric : figures::metricCatalogue()) {
        SCOPED_TRACE(metric.id);
        QWidget parent;
        auto* popup = new panels::HelpPopup(panels::metricHelp(metric.id, "{}"), &parent);
        show(*popup);
        keepPicture(*popup, "help-" + std::string(metric.id) + '-' + nameOf(GetParam()));
        expectReadable(*popup);
    }
}

class DialogsOfTheWindow : public DemoWindowTest, public ::testing::WithParamInterface<Reader> {
protected:
    AsReader m_reader{GetParam()};
};

TEST_P(DialogsOfTheWindow, CanBeReadAndReached) {
    open(kSmallest);
    for (const char* name : {"actionExport", "actionSaveView", "actionCommands", "actionHelp",
                             "actionDayNotes", "actionSettings"}) {
        SCOPED_TRACE(name);
        window().findChild<QAction*>(QLatin1String(name))->trigger();
        ASSERT_TRUE(QTest::qWaitFor([this] { return openDialog(window()) != nullptr; }));
        QDialog& dialog = *openDialog(window());
        QTest::qWait(50);
        keepPicture(dialog, std::string("dialog-") + name + '-' + nameOf(GetParam()));
        expectReadable(dialog);
        expectReachable(dialog);
        dialog.reject();
        ASSERT_TRUE(QTest::qWaitFor([this] { return openDialog(window()) == nullptr; }));
    }
}

constexpr std::array kReaders{Reader{"en"}, Reader{"fr", Qt::LeftToRight, theme::Mode::Dark}, Reader{kPseudo},
                              Reader{kPseudo, Qt::RightToLeft, theme::Mode::Dark}};

INSTANTIATE_TEST_SUITE_P(Readers, Dialogs, ::testing::ValuesIn(kReaders),
                         [](const auto& reader) { return nameOf(reader.param); });
INSTANTIATE_TEST_SUITE_P(Readers, DialogsOfTheWindow, ::testing::ValuesIn(kReaders),
                         [](const auto& reader) { return nameOf(reader.param); });

} // namespace
} // namespace weft::looks
