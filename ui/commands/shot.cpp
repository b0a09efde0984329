// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shot.h"

#include "dialogs/scripted_dialogs.h"
#include "window/settings.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace weft::commands {

namespace {

constexpr std::chrono::seconds kLongestWait{120};
/// For what answers in a later turn of the event loop: layouts, tool tips, the last page.
constexpr std::chrono::milliseconds kSettle{150};

/// One picture in the making: opens, sets the filter, waits for the answer, grabs.
class Shot final : public QObject {
public:
    Shot(const PictureOptions& options, window::Screen screen, window::MainWindow& window)
        : m_options(options), m_screen(screen), m_window(window) {
        auto& workspace = window.hosts().workspace;
        connect(&window, &window::MainWindow::openFailed, this,
                [this](const base::Error& error) { end(base::fail(error)); });
        connect(&workspace, &bridge::WorkspaceHost::snapshotChanged, this, &Shot::opened);
        connect(&window.screens(), &window::Screens::answered, this, &Shot::answered);
        QTimer::singleShot(kLongestWait, this, [this] {
            end(base::fail(base::ErrorCode::NetworkTimeout, m_options.workspace.string(),
                           "no answer within two minutes"));
        });
    }

    [[nodiscard]] base::Result<QImage> take() {
        m_window.hosts().workspace.openToLook(m_options.workspace);
        QApplication::exec();
        return m_result;
    }

private:
    void opened() {
        if (std::exchange(m_filtered, true)) return;
        auto& hosts = m_window.hosts();
        const auto filter =
            readFilter(m_options, *hosts.workspace.snapshot(), hosts.filter.zone(), hosts.clock().now());
        if (!filter) {
            end(base::fail(filter.error()));
            return;
        }
        if (filter->handles.empty())
            hosts.filter.setBrand(filter->brandId);
        else
            hosts.filter.setHandles(filter->handles);
        hosts.filter.setRange(filter->period);
        m_window.choose(m_screen);
        answered();
    }

    void answered() {
        if (m_filtered && m_window.screens().settled())
            QTimer::singleShot(kSettle, this, [this] { end(m_window.grab().toImage()); });
    }

    void end(base::Result<QImage> result) {
        m_result = std::move(result);
        QApplication::quit();
    }

    const PictureOptions& m_options;
    window::Screen m_screen;
    window::MainWindow& m_window;
    bool m_filtered = false;
    base::Result<QImage> m_result =
        base::fail(base::ErrorCode::Cancelled, "shot", "ended before the picture was taken");
};

} // namespace

base::Result<QImage> takeShot(const PictureOptions& options, window::Screen screen, const QSize& size) {
    const auto clock = readClock(options);
    if (!clock) return base::fail(clock.error());
    const QTemporaryDir folder;
    window::Settings settings(folder.filePath(QStringLiteral("weft.ini")));
    dialogs::ScriptedDialogs dialogs;
    window::MainWindow window(**clock, {}, settings, dialogs);
    window.resize(size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    return Shot(options, screen, window).take();
}

} // namespace weft::commands
