// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "app/workspace_session.h"
#include "figures/posts_behind.h"
#include "panels/community_words.h"
#include "panels/panel.h"
#include "panels/shown_number.h"

#include <QTimeZone>
#include <QWidget>

#include <vector>

class QVBoxLayout;
class QModelIndex;

namespace weft::charts {
template<typename Spec>
class SpecChart;
}

namespace weft::models {
class RowsModel;
struct Rows;
} // namespace weft::models

namespace weft::panels {

class BehindPanel;
class Button;
class NetworkView;
class Table;
class Text;

/// Who answers whom, who belongs how much, who comes and goes, and what goes on without the brand. Scrolls
/// where the window is low.
class CommunityScreen final : public QWidget {
    Q_OBJECT

public:
    explicit CommunityScreen(QWidget* parent = nullptr);

    void showLoading();
    void showFailed(const base::Error& error);
    /// `empty` is what the panels say when the period holds no post of the audience.
    void setSnapshot(const app::Shared<app::CommunitySnapshot>& snapshot, const QTimeZone& zone,
                     const EmptyState& empty);
    /// There is no workspace or nothing in it.
    void showEmpty(const EmptyState& empty);

    /// The last answer; null before it.
    [[nodiscard]] const app::Shared<app::CommunitySnapshot>& snapshot() const { return m_snapshot; }

    [[nodiscard]] BehindPanel* behind() const { return m_behind; }

Q_SIGNALS:
    /// Somebody wants the posts behind a number, in behind().
    void behindRequested(const weft::panels::ShownNumber& shown,
                         const weft::figures::CommunityNumber& number);
    /// Somebody wants the posts that a query of the Posts screen finds.
    void postsRequested(const QString& query);
    void retryRequested();
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A widget with its share of a row's width.
    struct Part {
        QWidget* widget = nullptr;
        int share = 1;
    };

    struct RowOfPanels {
        QWidget* widget = nullptr;
        int height = 0;
        int leftShare = 1;
        int rightShare = 1;
    };

    [[nodiscard]] Panel* makePanel(const QString& name, const QString& title, QWidget* body);
    [[nodiscard]] Table* makeTable(const QString& name, models::RowsModel* model, bool titles);
    [[nodiscard]] QWidget* beside(const Part& left, const Part& right);
    /// The height is in pixels of the drawings.
    void addRow(QVBoxLayout* rows, int height, const Part& left, const Part& right);
    void makeTop(QVBoxLayout* rows);
    void makeMiddle(QVBoxLayout* rows);
    void makeBottom(QVBoxLayout* rows);
    void connectCharts();
    void connectTables();
    /// What a cell says of a person's place among the others.
    void openPlace(const QModelIndex& index, figures::BridgePosts::What what);
    /// A person's posts; in the column of a number those that it counts.
    void openPerson(const QString& handle, int column = -1);
    void showNetwork();
    void showPeople();
    void showCharts();
    void showFacts();

    BehindPanel* m_behind;
    std::vector<Panel*> m_panels;
    Text* m_coverage;
    NetworkView* m_network;
    charts::SpecChart<charts::LevelBarsSpec>* m_levels;
    charts::SpecChart<charts::ShareLinesSpec>* m_flow;
    charts::SpecChart<charts::CohortMapSpec>* m_cohorts;
    charts::SpecChart<charts::GrowthBarsSpec>* m_growth;
    charts::SpecChart<charts::LorenzSpec>* m_lorenz;
    models::RowsModel* m_connecting;
    models::RowsModel* m_unanswered;
    models::RowsModel* m_quiet;
    Table* m_connectingTable = nullptr;
    Table* m_unansweredTable = nullptr;
    Table* m_quietTable = nullptr;
    Button* m_welcome;
    FactList* m_without;
    FactList* m_staying;
    Panel* m_networkPanel = nullptr;
    Panel* m_levelsPanel = nullptr;
    Panel* m_flowPanel = nullptr;
    Panel* m_cohortPanel = nullptr;
    Panel* m_connectingPanel = nullptr;
    Panel* m_growthPanel = nullptr;
    Panel* m_unansweredPanel = nullptr;
    Panel* m_quietPanel = nullptr;
    Panel* m_withoutPanel = nullptr;
    Panel* m_stayingPanel = nullptr;
    Panel* m_lorenzPanel = nullptr;
    std::vector<RowOfPanels> m_rows;
    app::Shared<app::CommunitySnapshot> m_snapshot;
    QTimeZone m_zone;
};

} // namespace weft::panels
