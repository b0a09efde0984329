// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk.h"
#include "window/empty_states.h"
#include "window/screen_list.h"

#include <QStackedWidget>
#include <QTimeZone>

#include <map>

namespace weft::panels {
class ConversationsScreen;
class OverviewScreen;
class PostsScreen;
class SourcesScreen;
} // namespace weft::panels

namespace weft::window {

class ConversationsDesk;
class OverviewDesk;
class PostsDesk;
class ReportsDesk;
class SourcesDesk;
class TopicsDesk;

/// Connects the hosts with the screens: who asks what, and where the answers go.
class Screens final : public QStackedWidget {
    Q_OBJECT

public:
    explicit Screens(Hosts& hosts, QWidget* parent = nullptr);

    void choose(Screen screen);

    [[nodiscard]] Screen current() const { return m_current; }

    /// Asks for one screen that is not open and not known yet, when the open one and the last asked for have
    /// their answers. False when there is none left. The reports ask for the others, and are left out.
    bool prepareNext();

    void focusSearch();
    /// The posts that a query finds, in the period of the filter bar.
    void showPosts(const QString& query);
    /// How much a term was talked about.
    void showTerm(const QString& term);
    void showConversation(const QString& postId);
    /// Problems of Sources that the reader does not want to see until they are solved.
    void setHiddenProblems(const QStringList& keys);
    /// Notes that are being typed go into the file.
    void saveAll();

    /// The charts and tables of the screen that is open.
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const;
    [[nodiscard]] panels::OverviewScreen* overview() const;

    [[nodiscard]] panels::PostsScreen* posts() const;

    [[nodiscard]] panels::ConversationsScreen* conversations() const;

    [[nodiscard]] ReportsDesk* reports() const { return m_reports; }

    /// The screen shows an answer (or that there is none), not a question under way.
    [[nodiscard]] bool settled() const;

Q_SIGNALS:
    void screenChanged(weft::window::Screen screen);
    /// Why what is shown is not of the period of the filter bar; empty when it is.
    void periodRuled(const QString& why);
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
    void tellPeriodRule();
    void addDesk(Screen screen, Desk* desk);
    [[nodiscard]] QWidget* widgetOf(Screen screen) const;
    void addOverview();
    void addTopics();
    void addReports();
    void connectSources();
    void connectDesks();
    void connectActing();
    void sessionChanged();
    void help();
    [[nodiscard]] QTimeZone zone() const;

    Hosts& m_hosts;
    OverviewDesk* m_overview;
    PostsDesk* m_posts;
    panels::SourcesScreen* m_sources;
    SourcesDesk* m_sourcesDesk = nullptr;
    TopicsDesk* m_topics = nullptr;
    ConversationsDesk* m_conversations = nullptr;
    ReportsDesk* m_reports = nullptr;
    std::map<Screen, Desk*> m_desks;
    Screen m_current = Screen::Overview;
    bool m_periodChecked = false;
    bool m_sourcesReady = false;
};

} // namespace weft::window
