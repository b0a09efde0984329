// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ask_reader.h"
#include "app/brand_scope.h"
#include "app/depth_cache.h"
#include "app/depth_course.h"
#include "app/quiet_care.h"
#include "app/workspace_session.h"

#include <tuple>
#include <utility>

namespace weft::app {

namespace {

/// Nothing for accounts that were named by hand: only brands have a place in the file.
base::Result<std::optional<DepthCourse>> readKept(store::Database& database, const BrandScope& scope,
                                                  const DepthQuestion& question, const zone::TimeZone& zone) {
    if (scope.id == 0) return std::nullopt;
    const auto kept = store::readDepthPoints(database, scope.id);
    if (!kept) return base::fail(kept.error());
    return courseFrom(*kept, zone, question.past ? std::optional(question.asOf) : std::nullopt);
}

} // namespace

DepthQuestion WorkspaceSession::depthQuestion(const Filter& filter) const {
    DepthQuestion question{filter.brandId, filter.handles, m_clock.now()};
    question.past = filter.period.until < m_zone.dayStart(question.asOf);
    if (question.past) question.asOf = filter.period.until;
    return question;
}

std::stop_source WorkspaceSession::loadDepth(Filter filter, Answer<DepthSnapshot> answer) {
    m_care->touch();
    return askReader<DepthSnapshot>(*m_readers, std::move(answer),
                                    [this, filter = std::move(filter)](auto& database) {
                                        return m_depth->get(database, depthQuestion(filter));
                                    });
}

std::stop_source WorkspaceSession::loadDepthCourse(Filter filter, Answer<DepthCourse> answer) {
    m_care->touch();
    return m_readers->ask([this, filter = std::move(filter), answer = std::move(answer)](
                              store::Database& database, const std::stop_token& stop) {
        auto course = readDepthCourse(database, filter, stop);
        if (stop.stop_requested()) return;
        if (!course) return answer(base::fail(std::move(course.error())));
        answer(std::make_shared<const DepthCourse>(*std::move(course)));
    });
}

base::Result<DepthCourse> WorkspaceSession::readDepthCourse(store::Database& database, const Filter& filter,
                                                            const std::stop_token& stop) {
    const auto question = depthQuestion(filter);
    const auto scope = findBrandScope(database, question.brandId, question.handles);
    if (!scope) return base::fail(scope.error());
    const auto kept = readKept(database, *scope, question, m_zone);
    if (!kept) return base::fail(kept.error());
    auto course = m_depth->course(database, question, courseMoments(question.asOf, m_zone), *kept, stop);
    if (!course || scope->id == 0 || !isNews(*course, *kept)) return course;
    // Whoever only looks cannot keep it; nobody misses it.
    std::ignore = m_writer->submit(
        [brandId = scope->id, points = toKeep(*course), now = m_clock.now()](store::Database& writing) {
            return store::keepDepthPoints(writing, brandId, points, now);
        });
    return course;
}

std::stop_source WorkspaceSession::loadKeptDepth(Filter filter, Answer<std::optional<DepthCourse>> answer) {
    return askReader<std::optional<DepthCourse>>(
        *m_readers, std::move(answer),
        [this, filter = std::move(filter)](auto& database) -> base::Result<std::optional<DepthCourse>> {
            const auto question = depthQuestion(filter);
            const auto scope = findBrandScope(database, question.brandId, question.handles);
            if (!scope) return base::fail(scope.error());
            return readKept(database, *scope, question, m_zone);
        });
}

} // namespace weft::app
