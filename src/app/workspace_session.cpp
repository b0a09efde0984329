// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_session.h"

#include "app/analysis.h"
#include "app/ask_reader.h"
#include "app/brand_followers.h"
#include "app/conversation_questions.h"
#include "app/depth_cache.h"
#include "app/overview.h"
#include "app/quiet_care.h"
#include "app/sources.h"
#include "app/term_counts.h"
#include "app/topic_runs.h"
#include "store/brands.h"
#include "store/collection.h"
#include "store/rollup/rollup_reading.h"
#include "store/rollup/rollup_version.h"
#include "store/workspace_file.h"

namespace weft::app {

namespace {

/// Two may read all posts, for the brand that is shown and the one that was, one all texts for topics; one
/// answers the small questions.
constexpr int kReaders = 4;
constexpr int kRunsShown = 50;

base::Result<WorkspaceSnapshot> readWorkspace(store::Database& database, const std::filesystem::path& path,
                                              const zone::TimeZone& zone) {
    WorkspaceSnapshot snapshot;
    auto name = store::readSetting(database, "name");
    if (!name) return base::fail(name.error());
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    auto counts = store::readCounts(database);
    if (!counts) return base::fail(counts.error());
    auto runs = store::listRuns(database, kRunsShown);
    if (!runs) return base::fail(runs.error());
    snapshot.name = name->value_or(path.stem().string());
    snapshot.path = path.string();
    snapshot.timeZone = zone.name();
    snapshot.brands = std::move(*brands);
    snapshot.counts = *counts;
    snapshot.lastSuccess = lastSuccess(*runs);
    return snapshot;
}

} // namespace

base::Result<std::unique_ptr<WorkspaceSession>>
WorkspaceSession::open(const std::filesystem::path& path, bool create, const base::Clock& clock) {
    return begin(create ? store::openOrCreateWorkspace(path) : store::openWorkspace(path), path, clock);
}

base::Result<std::unique_ptr<WorkspaceSession>>
WorkspaceSession::openToLook(const std::filesystem::path& path, const base::Clock& clock) {
    auto database = store::openWorkspace(path);
    if (!database && database.error().code == base::ErrorCode::StoreReadOnly)
        database = store::openWorkspaceReadOnly(path);
    return begin(std::move(database), path, clock);
}

base::Result<std::unique_ptr<WorkspaceSession>>
WorkspaceSession::begin(base::Result<store::Database> database, const std::filesystem::path& path,
                        const base::Clock& clock) {
    if (!database) return base::fail(std::move(database.error()));
    auto zone = store::readTimeZone(*database);
    if (!zone) return base::fail(zone.error());
    auto readers = store::ReaderPool::open(path, kReaders);
    if (!readers) return base::fail(readers.error());
    std::unique_ptr<WorkspaceSession> session(new WorkspaceSession(path, std::move(*zone), clock));
    session->m_writer = std::make_unique<store::Writer>(std::move(*database));
    session->m_readers = std::move(*readers);
    session->m_care = std::make_unique<QuietCare>(path, *session->m_writer, clock);
    return session;
}

WorkspaceSession::WorkspaceSession(std::filesystem::path path, zone::TimeZone zone, const base::Clock& clock)
    : m_path(std::move(path)),
      m_zone(std::move(zone)),
      m_clock(clock),
      m_analysis(std::make_unique<AnalysisCache>()),
      m_depth(std::make_unique<DepthCache>()),
      m_topicRuns(std::make_unique<TopicRuns>([this](store::TopicState state) { keep(std::move(state)); })),
      m_termCounts(std::make_unique<TermCounts>()) {
}

WorkspaceSession::~WorkspaceSession() = default;

void WorkspaceSession::startCare(std::function<void(const base::Error&)> damaged) {
    m_care->start(std::move(damaged));
}

std::stop_source WorkspaceSession::loadWorkspace(Answer<WorkspaceSnapshot> answer) {
    m_care->touch();
    return askReader<WorkspaceSnapshot>(
        *m_readers, std::move(answer),
        [path = m_path, zone = m_zone](auto& database) { return readWorkspace(database, path, zone); });
}

std::stop_source WorkspaceSession::loadOverview(Filter filter, Answer<OverviewSnapshot> answer) {
    m_care->touch();
    return askReader<OverviewSnapshot>(
        *m_readers, std::move(answer),
        [this, filter = std::move(filter)](store::Database& database) -> base::Result<OverviewSnapshot> {
            return readOverview(database, *m_analysis, filter, m_zone, m_clock.now());
        });
}

std::stop_source WorkspaceSession::loadFollowers(std::vector<Filter> filters,
                                                 Answer<FollowersSnapshot> answer) {
    m_care->touch();
    return askReader<FollowersSnapshot>(*m_readers, std::move(answer),
                                        [this, filters = std::move(filters)](auto& database) {
                                            return readFollowers(database, filters, m_zone, m_clock.now());
                                        });
}

std::stop_source WorkspaceSession::loadSources(bool hasToken, Answer<SourcesSnapshot> answer) {
    m_care->touch();
    return askReader<SourcesSnapshot>(*m_readers, std::move(answer), [this, hasToken](auto& database) {
        return readSources(database, m_zone, m_clock.now(), hasToken);
    });
}

std::stop_source WorkspaceSession::loadBehind(BehindQuestion question, Answer<BehindSnapshot> answer) {
    m_care->touch();
    return askReader<BehindSnapshot>(*m_readers, std::move(answer),
                                     [this, question = std::move(question)](auto& database) {
                                         return readBehind(database, *m_analysis, question, m_clock.now());
                                     });
}

std::stop_source WorkspaceSession::loadConversations(ConversationsQuestion question,
                                                     Answer<ConversationsSnapshot> answer) {
    m_care->touch();
    return askReader<ConversationsSnapshot>(
        *m_readers, std::move(answer), [this, question = std::move(question)](auto& database) {
            return readConversations(database, *m_analysis, question, m_zone, m_clock.now());
        });
}

std::stop_source WorkspaceSession::loadThread(ThreadQuestion question, Answer<ThreadSnapshot> answer) {
    m_care->touch();
    return askReader<ThreadSnapshot>(*m_readers, std::move(answer),
                                     [this, question = std::move(question)](auto& database) {
                                         return readThread(database, *m_analysis, question, m_clock.now());
                                     });
}

std::stop_source WorkspaceSession::loadPost(PostQuestion question, Answer<PostRowView> answer) {
    m_care->touch();
    return askReader<PostRowView>(*m_readers, std::move(answer),
                                  [this, question = std::move(question)](auto& database) {
                                      return readPost(database, *m_analysis, question, m_clock.now());
                                  });
}

std::stop_source WorkspaceSession::loadFilters(Answer<std::vector<store::SavedFilter>> answer) {
    m_care->touch();
    return askReader<std::vector<store::SavedFilter>>(
        *m_readers, std::move(answer),
        [](store::Database& database) { return store::listFilters(database); });
}

void WorkspaceSession::saveFilter(std::string name, std::string query,
                                  std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([name = std::move(name), query = std::move(query), done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        const auto saved = store::saveFilter(database, name, query, now);
        done(saved ? base::Status{} : base::fail(saved.error()));
    });
}

void WorkspaceSession::removeFilter(std::string name, std::function<void(base::Status)> done) {
    std::ignore =
        m_writer->submit([name = std::move(name), done = std::move(done)](store::Database& database) {
            const auto removed = store::removeFilter(database, name);
            done(removed ? base::Status{} : base::fail(removed.error()));
        });
}

} // namespace weft::app
