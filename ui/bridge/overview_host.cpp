// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/overview_host.h"

namespace weft::bridge {

namespace {

/// Weeks that are over change little.
constexpr int kCourseRest = 20;
constexpr std::chrono::seconds kCourseLeast{10};

} // namespace

OverviewHost::OverviewHost(QObject* parent)
    : QObject(parent),
      m_question(this),
      m_depth(this),
      m_kept(this),
      m_course(this),
      m_coursePace(kCourseRest, kCourseLeast, this),
      m_trending(this) {
    connect(&m_coursePace, &Pace::due, this, &OverviewHost::askCourse);
}

void OverviewHost::attach(SessionPtr session) {
    m_question.withdraw();
    m_depth.withdraw();
    m_kept.withdraw();
    m_course.withdraw();
    m_coursePace.startAnew();
    m_trending.withdraw();
    m_filter.reset();
    m_session = std::move(session);
}

void OverviewHost::ask(const app::Filter& filter) {
    if (!m_session) return;
    m_filter = filter;
    Q_EMIT started();
    m_question.ask(start(), [this](auto result) { deliver(std::move(result)); });
    m_course.withdraw();
    m_coursePace.startAnew();
    askKept();
    m_depth.ask(startDepth(), [this](auto result) { deliverDepth(std::move(result)); });
    m_trending.ask(startTrending(), [this](auto result) { deliverTrending(std::move(result)); });
}

void OverviewHost::refresh() {
    if (!m_session || !m_filter) return;
    m_question.refresh(start(), [this](auto result) { deliver(std::move(result)); });
    m_depth.refresh(startDepth(), [this](auto result) { deliverDepth(std::move(result)); });
    m_trending.refresh(startTrending(), [this](auto result) { deliverTrending(std::move(result)); });
}

Question<app::OverviewSnapshot>::Start OverviewHost::start() const {
    return [session = m_session, filter = *m_filter](auto answer) {
        return session->loadOverview(filter, std::move(answer));
    };
}

Question<app::DepthSnapshot>::Start OverviewHost::startDepth() const {
    return [session = m_session, filter = *m_filter](auto answer) {
        return session->loadDepth(filter, std::move(answer));
    };
}

Question<app::TrendingSnapshot>::Start OverviewHost::startTrending() const {
    return [session = m_session, filter = *m_filter](auto answer) {
        return session->loadTrending(filter, std::move(answer));
    };
}

void OverviewHost::deliver(base::Result<app::Shared<app::OverviewSnapshot>> result) {
    if (result)
        Q_EMIT ready(*result);
    else
        Q_EMIT failed(result.error());
}

void OverviewHost::askKept() {
    m_kept.ask([session = m_session, filter = *m_filter](
                   auto answer) { return session->loadKeptDepth(filter, std::move(answer)); },
               [this](const auto& result) {
                   if (result && **result) Q_EMIT depthKept(***result);
               });
}

void OverviewHost::askCourse() {
    m_coursePace.began();
    m_course.ask([session = m_session, filter = *m_filter](
                     auto answer) { return session->loadDepthCourse(filter, std::move(answer)); },
                 [this](auto result) { deliverCourse(std::move(result)); });
}

void OverviewHost::deliverDepth(base::Result<app::Shared<app::DepthSnapshot>> result) {
    m_kept.withdraw();
    if (!result) {
        Q_EMIT depthFailed(result.error());
        Q_EMIT courseFailed(result.error());
        return;
    }
    Q_EMIT depthReady(*result);
    m_coursePace.want();
}

void OverviewHost::deliverCourse(base::Result<app::Shared<app::DepthCourse>> result) {
    m_coursePace.ended();
    if (result)
        Q_EMIT courseReady(**result);
    else
        Q_EMIT courseFailed(result.error());
}

void OverviewHost::deliverTrending(base::Result<app::Shared<app::TrendingSnapshot>> result) {
    if (result)
        Q_EMIT trendingReady(*result);
    else
        Q_EMIT trendingFailed(result.error());
}

} // namespace weft::bridge
