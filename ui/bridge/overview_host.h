// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/depth_course.h"
#include "app/topics_snapshot.h"
#include "bridge/pace.h"
#include "bridge/workspace_host.h"

namespace weft::bridge {

/// Asks for what the Overview shows.
class OverviewHost final : public QObject {
    Q_OBJECT

public:
    explicit OverviewHost(QObject* parent = nullptr);

    /// Null when no workspace is open.
    void attach(SessionPtr session);
    /// Another period or brand: the question before is withdrawn.
    void ask(const app::Filter& filter);
    /// The same again, because the cache has grown.
    void refresh();

Q_SIGNALS:
    /// A question is under way whose answer replaces what is shown.
    void started();
    void ready(const weft::app::Shared<weft::app::OverviewSnapshot>& snapshot);
    void failed(const weft::base::Error& error);
    // The depth score and the topics are asked for beside the rest, as they may take longer.
    void depthReady(const weft::app::Shared<weft::app::DepthSnapshot>& snapshot);
    /// What was known when it was measured last: to be shown until depthReady().
    void depthKept(const weft::app::DepthCourse& course);
    void courseReady(const weft::app::DepthCourse& course);
    void courseFailed(const weft::base::Error& error);
    void depthFailed(const weft::base::Error& error);
    void trendingReady(const weft::app::Shared<weft::app::TrendingSnapshot>& snapshot);
    void trendingFailed(const weft::base::Error& error);

private:
    [[nodiscard]] Question<app::OverviewSnapshot>::Start start() const;
    [[nodiscard]] Question<app::DepthSnapshot>::Start startDepth() const;
    [[nodiscard]] Question<app::TrendingSnapshot>::Start startTrending() const;
    void deliver(base::Result<app::Shared<app::OverviewSnapshot>> result);
    void askKept();
    void askCourse();
    void deliverDepth(base::Result<app::Shared<app::DepthSnapshot>> result);
    void deliverCourse(base::Result<app::Shared<app::DepthCourse>> result);
    void deliverTrending(base::Result<app::Shared<app::TrendingSnapshot>> result);

    SessionPtr m_session;
    std::optional<app::Filter> m_filter;
    Question<app::OverviewSnapshot> m_question;
    Question<app::DepthSnapshot> m_depth;
    Question<std::optional<app::DepthCourse>> m_kept;
    Question<app::DepthCourse> m_course;
    Pace m_coursePace;
    Question<app::TrendingSnapshot> m_trending;
};

} // namespace weft::bridge
