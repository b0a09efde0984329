// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/depth_course.h"
#include "app/workspace_session.h"
#include "figures/posts_behind.h"
#include "panels/behind_panel.h"
#include "panels/panel.h"
#include "panels/topic_words.h"

#include <QTimeZone>
#include <QWidget>

namespace weft::charts {
class StackedBarsWidget;
}

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class BrandComparison;
class OverviewCards;
class DepthBars;
class Text;

/// Five figures, the weave, what waits for an answer, what people talk about, the depth score.
class OverviewScreen final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewScreen(QWidget* parent = nullptr);

    void showLoading();
    void showFailed(const base::Error& error);
    /// `empty` is what the panels say when the snapshot holds no post of the period.
    void setSnapshot(const app::Shared<app::OverviewSnapshot>& snapshot, const QTimeZone& zone,
                     const EmptyState& empty);
    /// The depth score comes by itself, as it may take longer.
    void showDepthLoading();
    void showDepthFailed(const base::Error& error);
    void setDepth(const app::Shared<app::DepthSnapshot>& snapshot);
    /// As it was measured when it was measured last, until the next setDepth().
    void setKeptDepth(const app::DepthCourse& course, base::Instant now, const QTimeZone& zone);
    /// How it came to be that.
    void setDepthCourse(const app::DepthCourse& course);
    /// So do the topics.
    void showTrendingLoading();
    void showTrendingFailed(const base::Error& error);
    void setTrending(const app::Shared<app::TrendingSnapshot>& snapshot, const TopicTime& time);
    /// There is no workspace or nothing in it: no panel has anything to show.
    void showEmpty(const EmptyState& empty);

    /// The last answer; null before it.
    [[nodiscard]] const app::Shared<app::OverviewSnapshot>& snapshot() const { return m_snapshot; }

    /// The last depth score; null before it, and when it failed.
    [[nodiscard]] const app::Shared<app::DepthSnapshot>& depth() const { return m_depthSnapshot; }

    [[nodiscard]] BehindPanel* behind() const { return m_behind; }

    [[nodiscard]] BrandComparison* brands() const { return m_brands; }

    /// Shows brands() below the cards; the rest then needs no less room and is scrolled to.
    void setBrandsShown(bool shown);

Q_SIGNALS:
    /// Somebody wants the posts behind a number, in behind().
    void behindRequested(const weft::panels::ShownNumber& shown, const weft::base::TimeRange& range,
                         weft::app::Behind which);
    /// Somebody wants the posts behind a part of the depth score, in behind().
    void depthRequested(const weft::panels::ShownNumber& shown, const weft::figures::CommunityNumber& number);
    /// Somebody wants to know more of a topic, named by models::topicKey().
    void topicChosen(const QString& key);
    /// Somebody wants to answer a post that waits.
    void waitingChosen(const QString& postId);
    /// Somebody wants to see a post where it was written.
    void linkChosen(const QString& link);
    void retryRequested();
    void actionRequested();

private:
    void build();
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeBottom();
    [[nodiscard]] QWidget* makeTrending();
    void showHelp(const app::OverviewSnapshot& snapshot);
    void showWeave(const QTimeZone& zone);
    void showWaiting();
    void showDepth(const app::DepthSnapshot& snapshot);
    void openPart(int part);

    [[nodiscard]] std::array<Panel*, 4> panels() const { return {m_weave, m_waiting, m_trending, m_depth}; }

    OverviewCards* m_cards;
    BrandComparison* m_brands;
    std::array<QWidget*, 2> m_rows = {};
    Panel* m_weave;
    Panel* m_waiting;
    Panel* m_trending;
    Panel* m_depth;
    charts::StackedBarsWidget* m_chart;
    models::RowsModel* m_waitingModel;
    models::RowsModel* m_trendingModel;
    DepthBars* m_bars;
    Text* m_depthSummary;
    BehindPanel* m_behind;
    app::Shared<app::OverviewSnapshot> m_snapshot;
    app::Shared<app::DepthSnapshot> m_depthSnapshot;
};

} // namespace weft::panels
