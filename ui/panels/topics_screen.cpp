// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/topics_screen.h"

#include "charts/curves_widget.h"
#include "format/numbers.h"
#include "format/text.h"
#include "models/rows_model.h"
#include "models/topics_rows.h"
#include "panels/behind_panel.h"
#include "panels/fitting_scroll.h"
#include "panels/table.h"
#include "panels/topic_detail.h"
#include "panels/topics_table.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

TopicsScreen::TopicsScreen(QWidget* parent)
    : QWidget(parent),
      m_behind(new BehindPanel(this)),
      m_timeline(new Panel(QStringLiteral("timelinePanel"), this)),
      m_all(new Panel(QStringLiteral("topicsPanel"), this)),
      m_detailPanel(new Panel(QStringLiteral("topicPanel"), this)),
      m_posts(new Panel(QStringLiteral("topicPostsPanel"), this)),
      m_curves(new charts::CurvesWidget),
      m_table(new TopicsTable),
      m_detail(new TopicDetail),
      m_postsTable(new Table(QStringLiteral("topicPosts"), Table::Titles::Hidden)),
      m_postsModel(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("topicsScreen"));
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    buildLeft(left);
    buildRight(right);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(left, 66);
    layout->addWidget(right, 34);
    for (Panel* panel : panels()) {
        connect(panel, &Panel::retryRequested, this, &TopicsScreen::retryRequested);
        connect(panel, &Panel::actionRequested, this, &TopicsScreen::actionRequested);
    }
}

void TopicsScreen::buildLeft(QWidget* column) {
    m_timeline->setTitle(tr("When topics burst"));
    m_timeline->setBody(m_curves);
    m_all->setTitle(tr("All topics"));
    m_all->setBody(m_table);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(m_timeline);
    layout->addWidget(m_all, 1);
    connect(m_curves, &charts::CurvesWidget::curveActivated, this, &TopicsScreen::choose);
    connect(m_table, &TopicsTable::keyChosen, this, &TopicsScreen::choose);
    connect(m_table, &TopicsTable::numberChosen, this, [this](const QString& key, TopicNumber number) {
        if (const auto* topic = findTopic(key)) openNumber(*topic, number);
    });
    connect(m_table, &TopicsTable::earlierRequested, this, &TopicsScreen::earlierRequested);
    connect(m_table, &TopicsTable::backRequested, this, &TopicsScreen::actionRequested);
    connect(m_table, &TopicsTable::termEntered, this,
            [this](const QString& term) { choose(models::termKey(format::toUtf8(term))); });
}

void TopicsScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareHeight();
}

void TopicsScreen::shareHeight() {
    constexpr double kChartPart = 0.31;
    constexpr double kMostChart = 0.5;
    const int frame = m_all->sizeHint().height() - m_table->sizeHint().height();
    const int left = height() - frame - m_table->neededHeight();
    m_timeline->setFixedHeight(
        std::clamp(left, static_cast<int>(height() * kChartPart), static_cast<int>(height() * kMostChart)));
}

void TopicsScreen::buildRight(QWidget* column) {
    m_detailPanel->setTitle(tr("Topic"));
    m_detailPanel->setBody(new FittingScroll(m_detail));
    m_postsTable->setRowLines(2);
    m_postsTable->setModel(m_postsModel);
    m_postsTable->setStretchColumn(0);
    m_postsTable->setAccessibleName(tr("Posts on this topic"));
    m_posts->setTitle(tr("Posts on this topic"));
    m_posts->setBody(m_postsTable);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(m_detailPanel);
    layout->addWidget(m_posts, 1);
    connect(m_detail, &TopicDetail::postsRequested, this, &TopicsScreen::postsRequested);
    connect(m_detail, &TopicDetail::numberChosen, this, [this](TopicNumber number) {
        if (const auto* topic = chosenTopic()) openNumber(*topic, number);
    });
    connect(m_behind, &BehindPanel::queryChosen, this, &TopicsScreen::postsRequested);
    connect(m_behind, &BehindPanel::linkChosen, this, &TopicsScreen::linkChosen);
    connect(m_detail, &TopicDetail::markRequested, this, &TopicsScreen::markRequested);
    connect(m_detail, &TopicDetail::linkChosen, this, &TopicsScreen::linkChosen);
    connect(m_postsTable, &Table::rowActivated, this, [this](const QModelIndex& index) {
        const QString link = index.data(models::LinkRole).toString();
        if (!link.isEmpty()) Q_EMIT linkChosen(link);
    });
}

void TopicsScreen::showLoading() {
    for (Panel* panel : panels())
        panel->showLoading();
}

void TopicsScreen::showFailed(const base::Error& error) {
    for (Panel* panel : panels())
        panel->showFailed(error);
}

void TopicsScreen::showEmpty(const EmptyState& empty) {
    m_snapshot.reset();
    m_course.reset();
    m_key.clear();
    m_behind->hide();
    m_all->showEmpty(empty);
    m_all->setCaption({});
    m_all->setHelp({});
    m_timeline->setCaption({});
    m_timeline->showEmpty({tr("Nothing to show yet"), {}});
    showNobody();
}

void TopicsScreen::setWayBack(const QString& action) {
    m_table->setWayBack(action);
}

void TopicsScreen::setSnapshot(const app::Shared<app::TopicsSnapshot>& snapshot, const TopicTime& time) {
    m_snapshot = snapshot;
    m_time = time;
    m_all->setCaption(periodText(*snapshot, time));
    m_all->setHelp(burstHelp(snapshot->day, time));
    m_table->setSnapshot(snapshot, time);
    m_all->showReady();
    shareHeight();
    m_timeline->setCaption(curvesCaption(*snapshot));
    // A term that somebody typed stays; a topic that is gone gives way to the best one.
    if (chosenTopic() == nullptr && !models::termOfKey(m_key)) m_key = m_table->firstKey();
    m_course.reset();
    showChosen();
}

void TopicsScreen::choose(const QString& key) {
    m_key = key;
    if (m_snapshot) showChosen();
}

const app::TopicEntry* TopicsScreen::findTopic(const QString& key) const {
    const auto found = std::ranges::find_if(
        m_snapshot->topics, [&](const app::TopicEntry& entry) { return models::topicKey(entry) == key; });
    return found == m_snapshot->topics.end() ? nullptr : &*found;
}

void TopicsScreen::showChosen() {
    m_table->choose(m_key);
    if (const auto* topic = chosenTopic())
        showTopic(*topic);
    else if (models::termOfKey(m_key))
        showTerm();
    else
        showNobody();
    showCurves();
}

void TopicsScreen::showTopic(const app::TopicEntry& entry) {
    const TopicFacts facts = factsOf(entry, m_time);
    m_detailPanel->setTitle(facts.title);
    m_detailPanel->setCaption(facts.caption);
    m_detail->setFacts(facts);
    m_detailPanel->showReady();
    m_postsModel->setRows(models::topicPostRows(entry, m_time.now, m_time.zone));
    m_posts->setCaption(tr("%Ln threads", nullptr, static_cast<int>(entry.view.topic.threads.size())));
    m_posts->showReady();
}

void TopicsScreen::openNumber(const app::TopicEntry& entry, TopicNumber number) {
    const auto ids = topicNumberPosts(entry, number);
    if (ids.empty()) return;
    const TopicFacts facts = factsOf(entry, m_time);
    const std::array names{facts.posts, tr("threads with you"), tr("larger threads without you")};
    Q_EMIT behindRequested(
        {QStringLiteral("%1 · %2").arg(facts.title, names.at(static_cast<std::size_t>(number))),
         m_all->help(), number == TopicNumber::Posts ? facts.query : QString()},
        ids);
}

void TopicsScreen::showTerm() {
    const std::string term = *models::termOfKey(m_key);
    m_detailPanel->setTitle(format::fromUtf8(term));
    m_posts->setCaption({});
    m_posts->showEmpty({tr("A term, not a topic"), tr("Open threads finds every post that holds it.")});
    if (!m_course || m_course->term != term) {
        m_detailPanel->setCaption({});
        m_detailPanel->showLoading();
        Q_EMIT termRequested(format::fromUtf8(term));
        return;
    }
    const auto watched = std::ranges::find_if(
        m_snapshot->watched, [&](const app::WatchedEntry& entry) { return entry.term.term == term; });
    const TopicFacts facts =
        factsOf(*m_course, watched == m_snapshot->watched.end() ? nullptr : &*watched, m_time);
    m_detailPanel->setCaption(facts.caption);
    m_detail->setFacts(facts);
    m_detailPanel->showReady();
}

void TopicsScreen::setTerm(const app::Shared<app::TermCourse>& course) {
    if (!m_snapshot || models::termOfKey(m_key) != course->term) return;
    m_course = course;
    showChosen();
}

void TopicsScreen::showTermFailed(const base::Error& error) {
    m_detailPanel->showFailed(error);
}

void TopicsScreen::showCurves() {
    const bool ofTerm = m_course && models::termOfKey(m_key) == m_course->term;
    auto chart = std::make_shared<charts::CurvesSpec>(
        topicCurves(*m_snapshot, m_key, ofTerm ? m_course.get() : nullptr, m_time));
    // Without a topic the days stand there still: a period is chosen and left on them.
    const bool anything = chart->size() > 0;
    m_curves->setChart(std::move(chart));
    m_curves->choose(m_key);
    if (anything)
        m_timeline->showReady();
    else
        m_timeline->showEmpty({tr("No topic to draw"), {}});
}

void TopicsScreen::showNobody() {
    m_detailPanel->setTitle(tr("Topic"));
    m_detailPanel->setCaption({});
    m_detailPanel->showEmpty({tr("Nothing is chosen"), {}});
    m_posts->setCaption({});
    m_posts->showEmpty({tr("Nothing to show yet"), {}});
}

} // namespace weft::panels
