// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_session.h"

#include "app/analysis.h"
#include "app/overview.h"
#include "app/sources.h"
#include "store/brands.h"
#include "store/collection.h"
#include "store/workspace_file.h"

namespace weft::app {

namespace {

/// One reader computes while the other answers the small questions.
constexpr int kReaders = 2;
constexpr int kRunsShown = 50;

base::Result<zone::TimeZone> readZone(store::Database& database) {
    auto name = store::readSetting(database, "time_zone");
    if (!name) return base::fail(name.error());
    return zone::TimeZone::find(name->value_or("UTC"));
}

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

base::Result<PostsPage> readPostsPage(store::Database& database, AnalysisCache& cache,
                                      const PostsQuestion& question, base::Instant asOf) {
    const auto start = std::chrono::steady_clock::now();
    auto found = store::search(database, question.search);
    if (!found) return base::fail(found.error());
    PostsPage page;
    page.next = found->next;
    page.terms = std::move(found->terms);
    if (question.withTotal) {
        auto total = store::countMatches(database, question.search);
        if (!total) return base::fail(total.error());
        page.total = *total;
    }
    page.took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);

    auto analysis = cache.get(database, question.brandId, question.handles, asOf);
    if (!analysis) return base::fail(analysis.error());
    for (auto& stored : found->posts) {
        PostRowView row;
        if (const auto at = (*analysis)->rowOf.find(stored.post.id); at != (*analysis)->rowOf.end()) {
            const auto& post = (*analysis)->forest.posts()[static_cast<std::size_t>(at->second)];
            row.kind = post.kind;
            row.byBrand = post.byBrand;
        }
        row.stored = std::move(stored);
        page.rows.push_back(std::move(row));
    }
    return page;
}

/// Asks a reader and hands its answer on, unless nobody wants it any more.
template<typename T, typename Read>
std::stop_source askReader(store::ReaderPool& readers, Answer<T> answer, Read read) {
    return readers.ask([answer = std::move(answer), read = std::move(read)](store::Database& database,
                                                                            const std::stop_token& stop) {
        base::Result<T> result = read(database);
        if (stop.stop_requested()) return;
        if (!result) return answer(base::fail(result.error()));
        answer(std::make_shared<const T>(std::move(*result)));
    });
}

} // namespace

base::Result<std::unique_ptr<WorkspaceSession>>
WorkspaceSession::open(const std::filesystem::path& path, bool create, const base::Clock& clock) {
    auto database = create ? store::openOrCreateWorkspace(path) : store::openWorkspace(path);
    if (!database) return base::fail(database.error());
    auto zone = readZone(*database);
    if (!zone) return base::fail(zone.error());
    auto readers = store::ReaderPool::open(path, kReaders);
    if (!readers) return base::fail(readers.error());
    std::unique_ptr<WorkspaceSession> session(new WorkspaceSession(path, std::move(*zone), clock));
    session->m_writer = std::make_unique<store::Writer>(std::move(*database));
    session->m_readers = std::move(*readers);
    return session;
}

WorkspaceSession::WorkspaceSession(std::filesystem::path path, zone::TimeZone zone, const base::Clock& clock)
    : m_path(std::move(path)),
      m_zone(std::move(zone)),
      m_clock(clock),
      m_analysis(std::make_unique<AnalysisCache>()) {
}

WorkspaceSession::~WorkspaceSession() = default;

std::stop_source WorkspaceSession::loadWorkspace(Answer<WorkspaceSnapshot> answer) {
    return askReader<WorkspaceSnapshot>(
        *m_readers, std::move(answer),
        [path = m_path, zone = m_zone](auto& database) { return readWorkspace(database, path, zone); });
}

std::stop_source WorkspaceSession::loadOverview(Filter filter, Answer<OverviewSnapshot> answer) {
    return askReader<OverviewSnapshot>(
        *m_readers, std::move(answer),
        [this, filter = std::move(filter)](store::Database& database) -> base::Result<OverviewSnapshot> {
            const auto asOf = m_clock.now();
            auto analysis = m_analysis->get(database, filter.brandId, filter.handles, asOf);
            if (!analysis) return base::fail(analysis.error());
            return computeOverview(database, **analysis, filter, m_zone, asOf);
        });
}

std::stop_source WorkspaceSession::loadSources(bool hasToken, Answer<SourcesSnapshot> answer) {
    return askReader<SourcesSnapshot>(*m_readers, std::move(answer), [this, hasToken](auto& database) {
        return readSources(database, m_zone, m_clock.now(), hasToken);
    });
}

std::stop_source WorkspaceSession::loadPosts(PostsQuestion question, Answer<PostsPage> answer) {
    return askReader<PostsPage>(*m_readers, std::move(answer),
                                [this, question = std::move(question)](auto& database) {
                                    return readPostsPage(database, *m_analysis, question, m_clock.now());
                                });
}

void WorkspaceSession::setNote(std::string postId, std::string text, std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([postId = std::move(postId), text = std::move(text),
                                    done = std::move(done), now = m_clock.now()](store::Database& database) {
        done(store::writeNote(database, postId, text, now));
    });
}

void WorkspaceSession::setFavourite(std::string postId, bool favourite,
                                    std::function<void(base::Status)> done) {
    std::ignore = m_writer->submit([postId = std::move(postId), favourite, done = std::move(done),
                                    now = m_clock.now()](store::Database& database) {
        done(store::writeFavourite(database, postId, favourite, now));
    });
}

} // namespace weft::app
