// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/screen_visit.h"

#include "dialogs/scripted_dialogs.h"
#include "window/settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace weft::commands {

namespace {

constexpr std::chrono::seconds kLongestWait{120};
/// For what answers in a later turn of the event loop: layouts, tool tips, the last page.
constexpr std::chrono::milliseconds kSettle{150};

/// Opens, sets the filter, waits for the answer, hands over.
class Visit final : public QObject {
public:
    Visit(const PictureOptions& options, std::vector<window::Screen> screens, window::MainWindow& window,
          std::function<base::Status(window::MainWindow&)> visit)
        : m_options(options), m_screens(std::move(screens)), m_window(window), m_visit(std::move(visit)) {
        auto& workspace = window.hosts().workspace;
        connect(&window, &window::MainWindow::openFailed, this,
                [this](const base::Error& error) { end(base::fail(error)); });
        connect(&workspace, &bridge::WorkspaceHost::snapshotChanged, this, &Visit::opened);
        connect(&window.screens(), &window::Screens::answered, this, &Visit::answered);
        QTimer::singleShot(kLongestWait, this, [this] {
            end(base::fail(base::ErrorCode::NetworkTimeout, m_options.workspace.string(),
                           "no answer within two minutes"));
        });
    }

    [[nodiscard]] base::Status run() {
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
        auto beside = readBeside(m_options, *hosts.workspace.snapshot());
        if (!beside) {
            end(base::fail(beside.error()));
            return;
        }
        if (filter->handles.empty())
            hosts.filter.setBrand(filter->brandId);
        else
            hosts.filter.setHandles(filter->handles);
        hosts.filter.setCompared(*std::move(beside));
        hosts.filter.setRange(filter->period);
        begin();
    }

    void begin() {
        m_window.choose(m_screens[m_at]);
        answered();
    }

    void answered() {
        if (!m_filtered || !m_window.screens().settled() || std::exchange(m_settling, true)) return;
        QTimer::singleShot(kSettle, this, [this] {
            m_settling = false;
            // What is asked anew says when it is there.
            if (!m_window.screens().settled()) return;
            // An answer may have come just now.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            auto visited = m_visit(m_window);
            ++m_at;
            if (visited && m_at < m_screens.size())
                begin();
            else
                end(std::move(visited));
        });
    }

    void end(base::Status result) {
        m_result = std::move(result);
        QApplication::quit();
    }

    const PictureOptions& m_options;
    std::vector<window::Screen> m_screens;
    std::size_t m_at = 0;
    window::MainWindow& m_window;
    bool m_filtered = false;
    /// Something settles in a later turn of the event loop.
    bool m_settling = false;
    std::function<base::Status(window::MainWindow&)> m_visit;
    base::Status m_result =
        base::fail(base::ErrorCode::Cancelled, "screen", "ended before it showed anything");
};

} // namespace

base::Status visitScreens(const PictureOptions& options, std::vector<window::Screen> screens,
                          const QSize& size, std::function<base::Status(window::MainWindow&)> visit) {
    const auto clock = readClock(options);
    if (!clock) return base::fail(clock.error());
    const QTemporaryDir folder;
    window::Settings settings(folder.filePath(QStringLiteral("weft.ini")));
    dialogs::ScriptedDialogs dialogs;
    window::MainWindow window(**clock, {}, settings, dialogs);
    window.resize(size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    return Visit(options, std::move(screens), window, std::move(visit)).run();
}

} // namespace weft::commands
