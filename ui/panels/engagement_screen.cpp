// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/engagement_screen.h"

#include "charts/hour_grid_widget.h"
#include "charts/stacked_bars_widget.h"
#include "models/engagement_rows.h"
#include "models/rows_model.h"
#include "panels/behind_table.h"
#include "panels/brand_shares.h"
#include "panels/growth_view.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

/// Below this width a row has two panels at most.
constexpr double kWide = 960;

/// Of the grid in which all panels stand.
constexpr int kColumns = 12;
constexpr int kWeeksColumns = 5;
constexpr int kHoursColumns = 4;
constexpr int kPostsColumns = 8;
constexpr int kHalf = kColumns / 2;

constexpr std::size_t kCardsOfNarrowRow = 3;

constexpr int kLeastPosts = 7;
constexpr int kMostDays = 14;

/// The charts above leave room for the posts below them.
constexpr double kChartsHeight = 245;
constexpr double kChartsPart = 0.3;

} // namespace

EngagementScreen::EngagementScreen(QWidget* parent)
    : CardsScreen(QStringLiteral("engagement"),
                  {QStringLiteral("rateCard"), QStringLiteral("followersRateCard"),
                   QStringLiteral("conversationsCard"), QStringLiteral("activeShareCard"),
                   QStringLiteral("medianCard")},
                  parent),
      m_weeks(new charts::StackedBarsWidget),
      m_hours(new charts::HourGrid(QStringLiteral("audienceHours"))),
      m_shares(new BrandShares),
      m_table(new Table(QStringLiteral("engagedPosts"), Table::Titles::Shown)),
      m_rows(new models::RowsModel(this)),
      m_growth(new GrowthView),
      m_groups(new BehindTable(QStringLiteral("postGroups"), Table::Titles::Hidden)),
      m_days(new BehindTable(QStringLiteral("postDays"), Table::Titles::Shown)),
      m_profiles(new Table(QStringLiteral("brandProfiles"), Table::Titles::Shown)),
      m_profileRows(new models::RowsModel(this)),
      m_weeksPanel(addPanel(QStringLiteral("weeksPanel"), tr("Active against passive"), m_weeks)),
      m_hoursPanel(addPanel(QStringLiteral("audienceHoursPanel"), tr("When people reply"), m_hours)),
      m_sharesPanel(addPanel(QStringLiteral("sharesPanel"), tr("Share of voice"), m_shares)),
      m_postsPanel(addPanel(QStringLiteral("engagedPostsPanel"), tr("Posts"), m_table)),
      m_growthPanel(addPanel(QStringLiteral("postGrowthPanel"), tr("How the post grew"), m_growth)),
      m_groupsPanel(addPanel(QStringLiteral("postGroupsPanel"), tr("Formats and tags"), m_groups)),
      m_daysPanel(addPanel(QStringLiteral("postDaysPanel"), tr("Day by day"), m_days)),
      m_profilesPanel(
          addPanel(QStringLiteral("brandProfilesPanel"), tr("Followers and profiles"), m_profiles)) {
    build();
    buildTable();
    connectCharts();
}

void EngagementScreen::build() {
    for (auto*& line : m_cardRows) {
        line = new QHBoxLayout;
        line->setSpacing(rows()->spacing());
        rows()->addLayout(line);
    }
    m_grid = new QGridLayout;
    m_grid->setSpacing(rows()->spacing());
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    rows()->addLayout(m_grid, 1);
    arrange();
}

void EngagementScreen::buildTable() {
    m_table->setModel(m_rows);
    m_table->setStretchColumn(0);
    QStringList formats;
    for (const auto format : app::kPostFormats)
        formats += models::formatTitle(format);
    m_table->setColumnTexts(1, formats, 72);
    for (const int column : {3, 4, models::kQuotesColumn, models::kRepostsColumn, models::kPeopleColumn})
        m_table->setColumnWidthOf(column, 54);
    // Views have five digits where the others have three.
    m_table->setColumnWidthOf(2, 64);
    m_table->setColumnWidthOf(models::kPeopleColumn + 1, 62);
    m_table->setAccessibleName(m_postsPanel->accessibleName());
    m_table->setMinimumHeight((kLeastPosts + 1) * m_table->rowHeight());
    m_groups->table()->setColumnWidthOf(1, 46);
    m_groups->table()->setAccessibleName(m_groupsPanel->accessibleName());
    m_profiles->setModel(m_profileRows);
    m_profiles->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_profiles->setAccessibleName(m_profilesPanel->accessibleName());
    m_days->setMostRows(kMostDays);
    m_days->table()->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->table()->setAccessibleName(m_daysPanel->accessibleName());
    connect(m_table, &Table::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) choosePost(index.data(models::IdRole).toString());
    });
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        const QString link = index.data(models::LinkRole).toString();
        if (!link.isEmpty()) Q_EMIT linkChosen(link);
    });
    connect(m_table, &Table::resized, this, [this] {
        const bool narrow = m_table->width() < theme::scaled(this, 620);
        for (const int column : {models::kQuotesColumn, models::kRepostsColumn, models::kPeopleColumn})
            m_table->setColumnHidden(column, narrow);
    });
}

void EngagementScreen::connectCharts() {
    connect(m_weeks, &charts::PointsWidget::pointActivated, this, [this](int interval) {
        const auto week = static_cast<std::size_t>(interval);
        if (!m_snapshot || week >= m_snapshot->byWeek.size()) return;
        const auto& ids = m_snapshot->byWeek[week].posts;
        if (!ids.empty()) Q_EMIT postsRequested({tr("Posts of a week"), m_weeksPanel->help()}, ids);
    });
    connect(m_hours, &charts::PointsWidget::pointActivated, this, [this](int point) {
        std::vector<std::string> ids;
        for (const auto& reply : m_snapshot->replies)
            if (reply.hourOfWeek == static_cast<std::size_t>(point)) ids.push_back(reply.id);
        if (!ids.empty())
            Q_EMIT postsRequested({m_hours->wordsOf(point).section(u'\n', 0, 0), m_hoursPanel->help()}, ids);
    });
    connect(m_shares, &BrandShares::queryRequested, this, &EngagementScreen::queryRequested);
    for (const auto& [table, panel] : {std::pair(m_groups, m_groupsPanel), std::pair(m_days, m_daysPanel)})
        openRows(table, panel);
}

void EngagementScreen::arrange() {
    const int most = std::max(theme::scaled(this, kChartsHeight), static_cast<int>(height() * kChartsPart));
    for (Panel* panel : {m_weeksPanel, m_hoursPanel})
        panel->setMaximumHeight(most);
    const bool wide = width() >= theme::scaled(this, kWide);
    if (m_grid->count() > 0 && wide == m_wide) return;
    m_wide = wide;
    for (std::size_t i = 0; i < cards().size(); ++i)
        m_cardRows[wide || i < kCardsOfNarrowRow ? 0 : 1]->addWidget(cards()[i], 1);
    for (Panel* panel : panels())
        m_grid->removeWidget(panel);
    for (int row = 0; row < 6; ++row)
        m_grid->setRowStretch(row, 0);
    if (!wide) {
        arrangeNarrow();
        return;
    }
    m_grid->addWidget(m_weeksPanel, 0, 0, 1, kWeeksColumns);
    m_grid->addWidget(m_hoursPanel, 0, kWeeksColumns, 1, kHoursColumns);
    m_grid->addWidget(m_sharesPanel, 0, kWeeksColumns + kHoursColumns, 1, -1);
    m_grid->addWidget(m_postsPanel, 1, 0, 2, kPostsColumns);
    m_grid->addWidget(m_growthPanel, 1, kPostsColumns, 1, -1);
    m_grid->addWidget(m_groupsPanel, 2, kPostsColumns, 1, -1);
    m_grid->addWidget(m_profilesPanel, 3, 0, 1, kColumns);
    m_grid->addWidget(m_daysPanel, 4, 0, 1, kColumns);
    m_grid->setRowStretch(0, 2);
    m_grid->setRowStretch(1, 2);
    m_grid->setRowStretch(2, 1);
}

void EngagementScreen::arrangeNarrow() {
    m_grid->addWidget(m_weeksPanel, 0, 0, 1, kHalf);
    m_grid->addWidget(m_hoursPanel, 0, kHalf, 1, kHalf);
    m_grid->addWidget(m_postsPanel, 1, 0, 1, kColumns);
    m_grid->addWidget(m_growthPanel, 2, 0, 1, kHalf);
    m_grid->addWidget(m_sharesPanel, 2, kHalf, 1, kHalf);
    m_grid->addWidget(m_groupsPanel, 3, 0, 1, kColumns);
    m_grid->addWidget(m_profilesPanel, 4, 0, 1, kColumns);
    m_grid->addWidget(m_daysPanel, 5, 0, 1, kColumns);
}

void EngagementScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void EngagementScreen::choosePost(const QString& postId) {
    if (postId.isEmpty() || postId == m_post) return;
    m_post = postId;
    m_growthPanel->showLoading();
    Q_EMIT growthRequested(postId);
}

void EngagementScreen::showEmpty(const EmptyState& empty) {
    m_snapshot.reset();
    m_post.clear();
    showNothing(empty);
}

} // namespace weft::panels
