// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/empty_states.h"
#include "window/hosts.h"

#include <QStackedWidget>
#include <QTimeZone>

namespace weft::panels {
class OverviewScreen;
class PostsScreen;
class SourcesScreen;
} // namespace weft::panels

namespace weft::window {

/// The screens of the window, in the order of the navigation.
enum class Screen { Overview, Posts, Sources };

/// Connects the hosts with the screens: who asks what, and where the answers go.
class Screens final : public QStackedWidget {
    Q_OBJECT

public:
    explicit Screens(Hosts& hosts, QWidget* parent = nullptr);

    void choose(Screen screen);

    [[nodiscard]] Screen current() const { return static_cast<Screen>(currentIndex()); }

    void focusSearch();
    /// Problems of Sources that the reader does not want to see until they are solved.
    void setHiddenProblems(const QStringList& keys);
    /// Notes that are being typed go into the file.
    void saveAll();

    [[nodiscard]] panels::OverviewScreen* overview() const { return m_overview; }

    [[nodiscard]] panels::PostsScreen* posts() const { return m_posts; }

    /// The screen shows an answer (or that there is none), not a question under way.
    [[nodiscard]] bool settled() const;

Q_SIGNALS:
    void screenChanged(int screen);
    void newWorkspaceRequested();
    void importRequested();
    void linkChosen(const QString& link);
    /// How something ended, for the line below the filter bar.
    void told(const QString& text);
    void failed(const weft::base::Error& error);
    void problemHidden(const QString& key);
    /// A screen got its answer.
    void answered();

private:
    void connectOverview();
    void connectPosts();
    void connectSources();
    void connectDesks();
    void sessionChanged();
    void filterChanged();
    void searchPosts();
    void help();
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] panels::EmptyState empty() const;

    Hosts& m_hosts;
    panels::OverviewScreen* m_overview;
    panels::PostsScreen* m_posts;
    panels::SourcesScreen* m_sources;
    bool m_postsStale = true;
    bool m_periodChecked = false;
    bool m_overviewReady = false;
    bool m_depthReady = false;
    bool m_postsReady = false;
    bool m_sourcesReady = false;
};

} // namespace weft::window
