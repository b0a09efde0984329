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
#include "panels/text.h"
#include "panels/weave_words.h"
#include "theme/theme.h"

#include <algorithm>

namespace weft::panels {

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

void OverviewScreen::openPart(int part) {
    std::vector<NumberChoice> choices{{tr("What it means"), [this, part] { m_bars->openHelp(part); }}};
    for (const CountedPeople& one : depthNumbers(part, m_depthSnapshot->figures))
        choices.push_back({one.text, [this, part, one] {
                               Q_EMIT depthRequested({one.title, m_bars->helpOf(part)}, one.number);
                           }});
    chooseNumber(*m_bars, m_bars->rectOf(part).center(), choices);
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
    const QString words = m_snapshot->upToToday ? tr("%1 up to now · oldest %2", "number of posts, age")
                                                : tr("%1 in this period · oldest %2", "number of posts, age");
    m_waiting->setCaption(words.arg(format::count(m_snapshot->waitingTotal), format::duration(age)));
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
