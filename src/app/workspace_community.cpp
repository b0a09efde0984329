// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ask_reader.h"
#include "app/community_behind.h"
#include "app/quiet_care.h"
#include "app/workspace_session.h"

namespace weft::app {

std::stop_source WorkspaceSession::loadCommunity(Filter filter, Answer<CommunitySnapshot> answer) {
    m_care->touch();
    return m_readers->ask([this, filter = std::move(filter), answer = std::move(answer)](
                              store::Database& database, const std::stop_token& stop) {
        const auto scope = m_depth->scope(database, depthQuestion(filter));
        if (stop.stop_requested()) return;
        if (!scope) return answer(base::fail(scope.error()));
        auto snapshot = readCommunity(database, *scope, m_community, filter, stop);
        if (stop.stop_requested()) return;
        if (!snapshot) return answer(base::fail(std::move(snapshot.error())));
        answer(std::make_shared<const CommunitySnapshot>(*std::move(snapshot)));
    });
}

std::stop_source WorkspaceSession::loadCommunityBehind(CommunityBehindQuestion question,
                                                       Answer<BehindSnapshot> answer) {
    m_care->touch();
    return askReader<BehindSnapshot>(
        *m_readers, std::move(answer),
        [this, question = std::move(question)](store::Database& database) -> base::Result<BehindSnapshot> {
            const auto scope = m_depth->scope(database, depthQuestion(question.filter));
            if (!scope) return base::fail(scope.error());
            return readCommunityBehind(database, *scope, question);
        });
}

} // namespace weft::app
