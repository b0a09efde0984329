// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis.h"
#include "app/ask_reader.h"
#include "app/engagement_view.h"
#include "app/growth.h"
#include "app/quiet_care.h"
#include "app/workspace_session.h"
#include "store/read_snapshot.h"

namespace weft::app {

std::stop_source WorkspaceSession::loadEngagement(Filter filter, Answer<EngagementSnapshot> answer) {
    m_care->touch();
    return askReader<EngagementSnapshot>(
        *m_readers, std::move(answer),
        [this, filter = std::move(filter)](store::Database& database) -> base::Result<EngagementSnapshot> {
            const auto snapshot = store::ReadSnapshot::begin(database);
            if (!snapshot) return base::fail(snapshot.error());
            const auto asOf = m_clock.now();
            const auto analysis = m_analysis->get(database, filter.brandId, filter.handles, asOf);
            if (!analysis) return base::fail(analysis.error());
            return computeEngagement(database, **analysis, filter, m_zone, asOf);
        });
}

std::stop_source WorkspaceSession::loadGrowth(std::string postId, Filter filter,
                                              Answer<GrowthSnapshot> answer) {
    m_care->touch();
    return askReader<GrowthSnapshot>(
        *m_readers, std::move(answer),
        [this, postId = std::move(postId),
         filter = std::move(filter)](store::Database& database) -> base::Result<GrowthSnapshot> {
            const auto snapshot = store::ReadSnapshot::begin(database);
            if (!snapshot) return base::fail(snapshot.error());
            const auto asOf = m_clock.now();
            const auto analysis = m_analysis->get(database, filter.brandId, filter.handles, asOf);
            if (!analysis) return base::fail(analysis.error());
            return computeGrowth(database, **analysis, filter, postId, m_zone, asOf);
        });
}

} // namespace weft::app
