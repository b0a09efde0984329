// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_screen.h"

#include "charts/interval_text.h"
#include "charts/stacked_bars_widget.h"
#include "format/numbers.h"
#include "format/times.h"
#include "models/overview_rows.h"
#include "models/rows_model.h"
#include "models/topics_rows.h"
#include "panels/brand_comparison.h"
#include "panels/depth_words.h"
#include "panels/metric_help.h"
#include "panels/number_menu.h"
#include "panels/overview_cards.h"
#include "panels/screen_scroll.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/weave_words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

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

OverviewScreen::OverviewScreen(QWidget* parent)
    : QWidget(parent),
      m_cards(new OverviewCards(this)),
      m_brands(new BrandComparison(this)),
      m_weave(new Panel(QStringLiteral("weavePanel"), this)),
      m_waiting(new Panel(QStringLiteral("waitingPanel"), this)),
      m_trending(new Panel(QStringLiteral("trendingPanel"), this)),
      m_depth(new Panel(QStringLiteral("depthPanel"), this)),
      m_chart(new charts::StackedBarsWidget),
      m_waitingModel(new models::RowsModel(this)),
      m_trendingModel(new models::RowsModel(this)),
      m_bars(new DepthBars),
      m_depthSummary(new Text(theme::TextStyle::Caption, Tone::Muted)),
      m_behind(new BehindPanel(this)) {
    setObjectName(QStringLiteral("overviewScreen"));
    build();
    for (Panel* panel : panels()) {
        connect(panel, &Panel::retryRequested, this, &OverviewScreen::retryRequested);
        connect(panel, &Panel::actionRequested, this, &OverviewScreen::actionRequested);
    }
    connect(m_behind, &BehindPanel::linkChosen, this, &OverviewScreen::linkChosen);
    connect(m_cards, &OverviewCards::postsRequested, this,
            [this](const ShownNumber& shown, app::Behind which) {
                if (m_snapshot) Q_EMIT behindRequested(shown, m_snapshot->filter.period, which);
            });
    connect(m_bars, &DepthBars::pointActivated, this, &OverviewScreen::openPart);
    connect(m_chart, &charts::PointsWidget::pointActivated, this, [this](int place) {
        const auto interval = static_cast<std::size_t>(place);
        const auto& edges = m_snapshot->weave.grid.edges;
        if (interval + 1 >= edges.size()) return;
        const QString title = charts::intervalName(*m_chart->chart(), interval, QLocale());
        Q_EMIT behindRequested({title, m_weave->help()}, {edges[interval], edges[interval + 1]},
                               app::Behind::Woven);
    });
}

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

void OverviewScreen::openPart(int part) {
    std::vector<NumberChoice> choices{{tr("What it means"), [this, part] { m_bars->openHelp(part); }}};
    for (const CountedPeople& one : depthNumbers(part, m_depthSnapshot->figures))
        choices.push_back({one.text, [this, part, one] {
                               Q_EMIT depthRequested({one.title, m_bars->helpOf(part)}, one.number);
                           }});
    chooseNumber(*m_bars, m_bars->rectOf(part).center(), choices);
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

void OverviewScreen::showLoading() {
    m_cards->setDimmed(true);
    for (Panel* panel : {m_weave, m_waiting})
        panel->showLoading();
}

void OverviewScreen::showFailed(const base::Error& error) {
    m_cards->setDimmed(true);
    for (Panel* panel : {m_weave, m_waiting})
        panel->showFailed(error);
}

void OverviewScreen::showDepthLoading() {
    m_cards->setDepthTrend({});
    m_cards->setDepthDimmed(true);
    m_depth->showLoading();
}

void OverviewScreen::showDepthFailed(const base::Error& error) {
    m_depthSnapshot.reset();
    m_cards->setDepthDimmed(true);
    m_depth->showFailed(error);
}

void OverviewScreen::setDepth(const app::Shared<app::DepthSnapshot>& snapshot) {
    m_depthSnapshot = snapshot;
    m_depth->setCaption(tr("the last 90 days"));
    showDepth(*snapshot);
}

void OverviewScreen::showDepth(const app::DepthSnapshot& snapshot) {
    m_cards->setDepth(&snapshot);
    m_cards->setDepthDimmed(false);
    m_depth->setHelp(depthHelp(snapshot));
    if (snapshot.conversations == 0) {
        m_depth->showEmpty({depthSummary(snapshot), {}});
        return;
    }
    m_depthSummary->setText(depthSummary(snapshot));
    m_bars->setBars(depthBars(snapshot));
    m_depth->showReady();
}

void OverviewScreen::setKeptDepth(const app::DepthCourse& course, base::Instant now, const QTimeZone& zone) {
    showDepth(app::snapshotOf(course.last, course.before));
    m_depth->setCaption(
        tr("as of %1, being measured anew").arg(format::shortDateTime(course.last.at, now, zone)));
    showDepthLoading();
    m_cards->setDepthTrend(app::trendOf(course));
}

void OverviewScreen::setDepthCourse(const app::DepthCourse& course) {
    m_cards->setDepthTrend(app::trendOf(course));
}

void OverviewScreen::showEmpty(const EmptyState& empty) {
    m_snapshot.reset();
    m_depthSnapshot.reset();
    m_cards->setSnapshot({});
    showHelp({});
    m_cards->setDimmed(true);
    m_weave->setCaption({});
    m_waiting->setCaption({});
    m_trending->setCaption({});
    m_cards->setDepth(nullptr);
    m_cards->setDepthDimmed(true);
    m_weave->showEmpty(empty);
    for (Panel* panel : {m_waiting, m_trending, m_depth})
        panel->showEmpty({tr("Nothing to show yet"), {}});
}

void OverviewScreen::setSnapshot(const app::Shared<app::OverviewSnapshot>& snapshot, const QTimeZone& zone,
                                 const EmptyState& empty) {
    m_snapshot = snapshot;
    m_cards->setSnapshot(*snapshot);
    showHelp(*snapshot);
    m_cards->setDimmed(false);
    m_weave->setCaption(snapshot->weekly ? tr("who talks to whom, per week")
                                         : tr("who talks to whom, per day"));
    showWaiting();
    if (snapshot->weave.total.woven() > 0) {
        showWeave(zone);
        return;
    }
    m_weave->showEmpty(empty);
}

void OverviewScreen::showHelp(const app::OverviewSnapshot& snapshot) {
    Help help = metricHelp("conversations", snapshot.figures);
    help.parts.push_back(
        {tr("The chart"), tr("Days that are not over are drawn hollow. Click on a bar to see "
                             "its posts; drag over several to make them the period.")});
    if (snapshot.orphans > 0)
        help.parts.push_back(
            {tr("Coverage"),
             tr("%1 of %2 replies answer a post that is not held; nobody knows to whom they "
                "speak.")
                 .arg(format::count(snapshot.orphans), format::count(snapshot.repliesInScope))});
    m_weave->setHelp(help);
}

void OverviewScreen::showWeave(const QTimeZone& zone) {
    m_chart->setChart(std::make_shared<const report::StackedBarsSpec>(weaveChart(*m_snapshot, zone)));
    m_weave->showReady();
}

void OverviewScreen::showWaiting() {
    m_waitingModel->setRows(models::waitingRows(*m_snapshot));
    if (m_snapshot->waiting.empty()) {
        m_waiting->setCaption({});
        const bool anyPosts = m_snapshot->posts.value.value_or(0) > 0;
        m_waiting->showEmpty(anyPosts ? EmptyState{tr("Nobody is waiting"),
                                                   tr("Every question, mention and reply of this period was "
                                                      "answered.")}
                                      : EmptyState{tr("No posts in this period"),
                                                   tr("Who waits is told of the posts that are held.")});
        return;
    }
    const auto oldest = std::ranges::min(m_snapshot->waiting, {}, &app::WaitingPost::createdAt).createdAt;
    const auto age = std::chrono::floor<std::chrono::seconds>(m_snapshot->asOf - oldest);
    m_waiting->setCaption(tr("%1 in this period · oldest %2", "number of posts, age")
                              .arg(format::count(m_snapshot->waitingTotal), format::duration(age)));
    m_waiting->showReady();
}

void OverviewScreen::showTrendingLoading() {
    m_trending->showLoading();
}

void OverviewScreen::showTrendingFailed(const base::Error& error) {
    m_trending->showFailed(error);
}

void OverviewScreen::setTrending(const app::Shared<app::TrendingSnapshot>& snapshot, const TopicTime& time) {
    m_trendingModel->setRows(models::trendingRows(*snapshot));
    m_trending->setCaption(momentText(snapshot->report.at, snapshot->past, time));
    m_trending->setHelp(burstHelp(snapshot->report, time));
    if (snapshot->report.topics.empty())
        m_trending->showEmpty(noTopics(snapshot->report, time));
    else
        m_trending->showReady();
}

} // namespace weft::panels
