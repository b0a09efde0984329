// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/window_command.h"

#include "commands/language.h"
#include "commands/picture_options.h"
#include "commands/quit_on_signal.h"
#include "dialogs/desktop_dialogs.h"
#include "keychain/keychain_store.h"
#include "notify/desktop_notifier.h"
#include "secrets/choose_store.h"
#include "theme/theme.h"
#include "threads/client.h"
#include "window/main_window.h"
#include "window/screen_warmer.h"
#include "window/screens.h"
#include "window/settings.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QTemporaryDir>

namespace weft::commands {

namespace {

bridge::TokenVault::Open openSecrets() {
    return [](bool allowFile) {
        return secrets::chooseSecretStore(keychain::KeychainStore::open(),
                                          {.path = {}, .allowed = allowFile});
    };
}

/// The window and what changes it as a whole: another language builds another window.
class WindowKeeper final : public QObject {
public:
    WindowKeeper(const WindowOptions& options, const base::Clock& clock, window::Settings& settings)
        : m_options(options), m_clock(clock), m_settings(settings) {
        theme::setMotion(*qApp, settings.motion());
        theme::apply(*qApp, settings.theme());
        bridge::TokenVault::Options vault{{}, m_options.collection.apiBase, m_options.collection.token};
        // A demo has its own token and leaves those of the machine alone.
        if (!m_options.forgetful) vault.open = openSecrets();
        m_vault = std::make_shared<bridge::TokenVault>(std::move(vault), clock);
        build(options.language.empty() ? settings.language() : QString::fromStdString(options.language));
    }

private:
    void build(const QString& language) {
        if (m_window) m_window->remember();
        m_window.reset();
        m_language.reset();
        m_language = std::make_unique<Language>(language);
        m_window = std::make_unique<window::MainWindow>(m_clock, m_options.collection, m_settings, m_dialogs,
                                                        m_vault);
        const window::Hosts& hosts = m_window->hosts();
        // The window's child: it ends with it.
        new window::ScreenWarmer(m_window->screens(), hosts.workspace, hosts.filter, m_window.get());
        m_window->setCollectAtOnce(m_options.collectAtOnce);
        // What is made up is no news.
        if (!m_options.forgetful) m_window->setNotifier(m_notifier);
        connect(m_window.get(), &window::MainWindow::themeChosen, this, [this](theme::Mode mode) {
            m_settings.setTheme(mode);
            theme::apply(*qApp, mode);
        });
        connect(m_window.get(), &window::MainWindow::motionChosen, this, [this](theme::Motion motion) {
            m_settings.setMotion(motion);
            theme::setMotion(*qApp, motion);
            theme::apply(*qApp, m_settings.theme());
        });
        // Later, because the window that asks is on the stack.
        connect(
            m_window.get(), &window::MainWindow::languageChosen, this,
            [this](const QString& chosen) {
                m_settings.setLanguage(chosen);
                build(chosen);
            },
            Qt::QueuedConnection);
        m_window->show();
        open();
    }

    void open() {
        if (m_options.workspace.empty()) {
            const QStringList recent = m_settings.recentWorkspaces();
            if (!recent.isEmpty()) m_window->openWorkspace(recent.first());
            return;
        }
        m_window->openWorkspace(QString::fromStdString(m_options.workspace));
    }

    const WindowOptions& m_options;
    const base::Clock& m_clock;
    window::Settings& m_settings;
    dialogs::DesktopDialogs m_dialogs;
    notify::DesktopNotifier m_notifier{&QDBusConnection::sessionBus};
    // One a program: a new window for another language takes it over.
    std::shared_ptr<bridge::TokenVault> m_vault;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<window::MainWindow> m_window;
};

ExitStatus run(const WindowOptions& options, int& argc, char** argv) {
    const base::SystemClock clock;
    if (needsDisplay()) return reportNoDisplay();
    const QuitOnSignal signals;
    QApplication application(argc, argv);
    return showWindow(options, clock);
}

} // namespace

ExitStatus showWindow(const WindowOptions& options, const base::Clock& clock) {
    QApplication::setApplicationName(QStringLiteral("Weft"));
    QApplication::setDesktopFileName(QStringLiteral("weft"));
    const QTemporaryDir folder;
    window::Settings settings(options.forgetful ? folder.filePath(QStringLiteral("weft.ini"))
                                                : window::Settings::defaultPath());
    const WindowKeeper keeper(options, clock, settings);
    return QApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

void addWindowCommand(CLI::App& program, Task& task) {
    auto options = std::make_shared<WindowOptions>();
    const QByteArray token = qgetenv("WEFT_TOKEN");
    options->collection.apiBase = threads::kDefaultApiBase;
    options->collection.token = threads::Secret(token.toStdString());
    options->collection.planned = true;
    program.add_option("workspace", options->workspace, "The workspace to open; without it the last one");
    program.add_option("--language", options->language, "en or fr; without it the system's")
        ->check(CLI::IsMember({"en", "fr"}));
    program.add_option("--api-base", options->collection.apiBase,
                       "Another server that speaks the Threads API");
    task = [options](int& argc, char** argv) { return run(*options, argc, argv); };
}

} // namespace weft::commands
