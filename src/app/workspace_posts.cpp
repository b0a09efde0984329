// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ask_reader.h"
#include "app/brand_posts.h"
#include "app/post_listing.h"
#include "app/quiet_care.h"
#include "app/workspace_session.h"
#include "store/read_snapshot.h"

namespace weft::app {

namespace {

base::Result<PostsPage> readPostsPage(store::Database& database, AnalysisCache& cache,
                                      const PostsQuestion& question, base::Instant asOf) {
    const auto start = std::chrono::steady_clock::now();
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
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

    const auto brand = findBrandPosts(database, cache, question.brandId, question.handles, asOf);
    if (!brand) return base::fail(brand.error());
    auto rows = seePosts(database, *brand, std::move(found->posts));
    if (!rows) return base::fail(std::move(rows.error()));
    page.rows = std::move(*rows);
    return page;
}

} // namespace

std::stop_source WorkspaceSession::loadPosts(PostsQuestion question, Answer<PostsPage> answer) {
    m_care->touch();
    return askReader<PostsPage>(*m_readers, std::move(answer),
                                [this, question = std::move(question)](auto& database) {
                                    return readPostsPage(database, *m_analysis, question, m_clock.now());
                                });
}

std::stop_source WorkspaceSession::loadListing(PostsQuestion question, store::PostOrder order,
                                               Answer<PostListing> answer) {
    m_care->touch();
    return askReader<PostListing>(*m_readers, std::move(answer),
                                  [question = std::move(question), order](auto& database) {
                                      return readPostListing(database, question, order);
                                  });
}

std::stop_source WorkspaceSession::loadListedPosts(Shared<PostListing> listing, std::size_t first,
                                                   std::size_t count, Answer<PostsPage> answer) {
    m_care->touch();
    return askReader<PostsPage>(
        *m_readers, std::move(answer), [this, listing = std::move(listing), first, count](auto& database) {
            return readListedPosts(database, *m_analysis, *listing, first, count, m_clock.now());
        });
}

} // namespace weft::app
