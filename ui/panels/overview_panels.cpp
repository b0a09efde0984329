// SPDX-License-Identifier: GPL-3.0-or-later
// How the Overview is built; overview_screen.cpp has what it shows.
#include "panels/overview_screen.h"

#include "charts/stacked_bars_widget.h"
#include "models/overview_rows.h"
#include "models/rows_model.h"
#include "models/topics_rows.h"
#include "panels/brand_comparison.h"
#include "panels/depth_bars.h"
#include "panels/overview_cards.h"
#include "panels/screen_scroll.h"
#include "panels/table.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

constexpr double kMostBottom = 400;
/// A narrower table of topics does without their lines and their people, so that their names can be read.
constexpr double kRoomForLines = 450;
constexpr int kTrendColumn = 2;
constexpr int kPeopleColumn = 5;

/// Rows that give way as far as they can before somebody must scroll: a scroll area gives what has a height
/// for its width the height that it wishes for.
class Column final : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

void OverviewScreen::build() {
    auto* content = new QWidget;
    auto* rows = new Column(content);
    rows->setContentsMargins({});
    rows->setSpacing(theme::scaled(this, 14));
    m_rows = {makeTop(), makeBottom()};
    rows->addWidget(m_cards);
    rows->addWidget(m_brands);
    rows->addWidget(m_rows[0], 51);
    rows->addWidget(m_rows[1], 48);
    m_brands->hide();
    // A handful of rows needs no more: in a high window the chart and the list of who waits grow.
    m_rows[1]->setMaximumHeight(theme::scaled(this, kMostBottom));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new ScreenScroll(QStringLiteral("overviewScroll"), content, this));
}

void OverviewScreen::setBrandsShown(bool shown) {
    constexpr int kLeastRow = 232;
    m_brands->setVisible(shown);
    for (QWidget* row : m_rows)
        row->setMinimumHeight(shown ? theme::scaled(this, kLeastRow) : 0);
}

QWidget* OverviewScreen::makeTop() {
    m_weave->setTitle(tr("The weave"));
    m_weave->setBody(m_chart);
    auto* waiting = new Table(QStringLiteral("waitingTable"), Table::Titles::Hidden);
    waiting->setRowLines(2);
    waiting->setModel(m_waitingModel);
    waiting->setStretchColumn(0);
    waiting->setAccessibleName(tr("Waiting for an answer"));
    QStringList tags = models::waitingTags();
    // Room for the ground around the words.
    for (QString& tag : tags)
        tag += QStringLiteral("  ");
    waiting->setColumnTexts(1, tags, 76);
    waiting->setColumnWidthOf(2, 62);
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT waitingChosen(index.data(models::IdRole).toString());
    };
    connect(waiting, &Table::rowActivated, this, open);
    connect(waiting, &Table::clicked, this, open);
    m_waiting->setTitle(tr("Waiting for an answer"));
    m_waiting->setBody(waiting);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(m_weave, 65);
    layout->addWidget(m_waiting, 34);
    return row;
}

QWidget* OverviewScreen::makeBottom() {
    m_trending->setTitle(tr("Trending in your conversations"));
    m_trending->setBody(makeTrending());
    m_depth->setTitle(tr("Depth score"));
    m_depth->setCaption(tr("the last 90 days"));
    auto* depth = new QWidget;
    auto* rows = new QVBoxLayout(depth);
    rows->setContentsMargins({});
    rows->setSpacing(theme::scaled(this, 4));
    rows->addWidget(m_depthSummary);
    rows->addWidget(m_bars, 1);
    m_depth->setBody(depth);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(m_trending, 45);
    layout->addWidget(m_depth, 54);
    return row;
}

QWidget* OverviewScreen::makeTrending() {
    auto* trending = new Table(QStringLiteral("trendingTable"), Table::Titles::Shown);
    trending->setModel(m_trendingModel);
    trending->setAccessibleName(tr("Trending in your conversations"));
    trending->setStretchColumn(0);
    trending->setColumnTexts(1, models::phaseTitles(), 72);
    trending->setColumnWidthOf(2, 104);
    trending->setColumnWidthOf(3, 52);
    trending->setColumnWidthOf(4, 58);
    trending->setColumnWidthOf(5, 58);
    connect(trending, &Table::resized, trending, [trending] {
        const bool narrow = trending->width() < theme::scaled(trending, kRoomForLines);
        for (const int column : {kTrendColumn, kPeopleColumn})
            trending->setColumnHidden(column, narrow);
    });
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT topicChosen(index.data(models::IdRole).toString());
    };
    connect(trending, &Table::rowActivated, this, open);
    connect(trending, &Table::clicked, this, open);
    return trending;
}

} // namespace weft::panels
