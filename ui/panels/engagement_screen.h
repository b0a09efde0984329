// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "app/workspace_session.h"
#include "panels/cards_screen.h"

#include <QTimeZone>

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace weft::charts {
class HourGrid;
class StackedBarsWidget;
} // namespace weft::charts

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class BehindTable;
class BrandShares;
class GrowthView;
class Table;

/// What the brand's posts bring: rates, words against clicks, hours, the share of voice, and every post
/// beside the own median.
class EngagementScreen final : public CardsScreen {
    Q_OBJECT

public:
    explicit EngagementScreen(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::EngagementSnapshot>& snapshot, const QTimeZone& zone,
                     const QString& zoneName);
    /// The answer to growthRequested(); another post's is passed over.
    void setGrowth(const app::Shared<app::GrowthSnapshot>& growth);
    void showGrowthFailed(const base::Error& error);
    /// There is nothing to show, and why.
    void showEmpty(const EmptyState& empty);

    /// The last answer; null before it.
    [[nodiscard]] const app::Shared<app::EngagementSnapshot>& snapshot() const { return m_snapshot; }

    [[nodiscard]] GrowthView* growth() const { return m_growth; }

    /// The post whose growth is shown; empty for none.
    [[nodiscard]] const QString& chosenPost() const { return m_post; }

Q_SIGNALS:
    /// A query of the Posts screen.
    void queryRequested(const QString& query);
    void growthRequested(const QString& postId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void connectCharts();
    void arrange();
    void arrangeNarrow();
    void choosePost(const QString& postId);
    void showHelp();
    void showCharts(const QTimeZone& zone, const QString& zoneName);
    void showShares();
    void showProfiles(const QTimeZone& zone);
    void showPosts();
    void showGroups();

    QGridLayout* m_grid = nullptr;
    bool m_wide = true;
    std::array<QHBoxLayout*, 2> m_cardRows = {};
    charts::StackedBarsWidget* m_weeks;
    charts::HourGrid* m_hours;
    BrandShares* m_shares;
    Table* m_table;
    models::RowsModel* m_rows;
    GrowthView* m_growth;
    BehindTable* m_groups;
    BehindTable* m_days;
    Table* m_profiles;
    models::RowsModel* m_profileRows;
    Panel* m_weeksPanel;
    Panel* m_hoursPanel;
    Panel* m_sharesPanel;
    Panel* m_postsPanel;
    Panel* m_growthPanel;
    Panel* m_groupsPanel;
    Panel* m_daysPanel;
    Panel* m_profilesPanel;
    app::Shared<app::EngagementSnapshot> m_snapshot;
    QString m_post;
};

} // namespace weft::panels
