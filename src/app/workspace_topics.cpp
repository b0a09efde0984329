// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ask_reader.h"
#include "app/quiet_care.h"
#include "app/topics_snapshot.h"
#include "app/workspace_session.h"

#include <tuple>
#include <utility>

namespace weft::app {

TopicSources WorkspaceSession::topicSources() const {
    return {*m_topicRuns, *m_termCounts, m_zone, m_clock.now()};
}

void WorkspaceSession::keep(store::TopicState state) {
    std::ignore = m_writer->submit(
        [state = std::move(state)](store::Database& database) { return saveTopicState(database, state); });
}

std::stop_source WorkspaceSession::loadTopics(Filter filter, Answer<TopicsSnapshot> answer) {
    m_care->touch();
    return askReader<TopicsSnapshot>(*m_readers, std::move(answer),
                                     [this, filter = std::move(filter)](store::Database& database) {
                                         return readTopics(database, filter, topicSources());
                                     });
}

std::stop_source WorkspaceSession::loadTrending(Filter filter, Answer<TrendingSnapshot> answer) {
    m_care->touch();
    return askReader<TrendingSnapshot>(*m_readers, std::move(answer),
                                       [this, filter = std::move(filter)](store::Database& database) {
                                           return readTrending(database, filter, topicSources());
                                       });
}

std::stop_source WorkspaceSession::loadTermCourse(std::string term, Filter filter,
                                                  Answer<TermCourse> answer) {
    m_care->touch();
    return askReader<TermCourse>(
        *m_readers, std::move(answer),
        [this, term = std::move(term), filter = std::move(filter)](store::Database& database) {
            return readTermCourse(database, term, filter, topicSources());
        });
}

void WorkspaceSession::markTopic(std::string term, std::optional<store::TopicMarkKind> mark,
                                 std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([term = std::move(term), mark, done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        done(store::markTopic(database, term, mark, now));
    });
}

} // namespace weft::app
