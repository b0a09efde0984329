// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/depth_cache.h"

#include "app/brand_scope.h"
#include "app/copied_posts.h"
#include "figures/live_figures.h"
#include "figures/period_figures.h"
#include "metrics/levels.h"
#include "store/post_changes.h"
#include "store/posts_reading.h"
#include "store/read_snapshot.h"
#include "store/revision.h"

#include <algorithm>
#include <utility>

namespace weft::app {

namespace {

/// Memory grows with them; one is shown, and one was before.
constexpr std::size_t kFollowed = 2;

/// How old the score of the 90 days before may grow while nothing else changes it.
constexpr std::chrono::hours kEarlierScoreAge{24};

/// A point of a week that was measured with as many posts.
std::optional<DepthPoint> knownPoint(const std::optional<DepthCourse>& kept, base::Instant moment,
                                     std::int64_t posts) {
    if (!kept) return std::nullopt;
    const auto known = std::ranges::find(kept->weeks, moment, &DepthPoint::at);
    if (known == kept->weeks.end() || known->posts != posts) return std::nullopt;
    return *known;
}

} // namespace

/// One scope, and how far it was read.
class DepthCache::Followed {
public:
    Followed(std::vector<std::string> handles, std::optional<base::Instant> past)
        : m_handles(std::move(handles)), m_past(past) {}

    [[nodiscard]] bool isOf(const std::vector<std::string>& handles,
                            std::optional<base::Instant> past) const {
        return m_handles == handles && m_past == past;
    }

    base::Status follow(store::Database& database, base::Instant asOf) {
        auto page = m_figures ? store::readChangedPosts(database, m_revision, m_asOf, asOf)
                              : base::Result<std::optional<store::ChangedPosts>>();
        if (!page) return base::fail(std::move(page.error()));
        if (!*page) return read(database, asOf);
        auto known = dropCopiesOfPage(database, (*page)->posts, m_handles, m_copies);
        if (!known) return base::fail(std::move(known.error()));
        if (!*known) return read(database, asOf);
        take(**page, asOf);
        return {};
    }

    [[nodiscard]] const std::vector<std::string>& handles() const { return m_handles; }

    [[nodiscard]] DepthSnapshot snapshot() {
        const auto figures = m_figures->figures();
        auto snapshot = snapshotOf(pointOf(m_asOf, figures::scoreInput(figures)), earlier());
        snapshot.figures = figures::toJson(snapshot.score, figures);
        return snapshot;
    }

    [[nodiscard]] DepthPoint last() { return pointOf(m_asOf, figures::scoreInput(m_figures->figures())); }

    /// As if the posts from the moment on did not exist.
    [[nodiscard]] DepthPoint at(base::Instant moment) const {
        return pointOf(moment, figures::measureScoreInput(m_scope->before(moment), moment));
    }

    /// 90 days before, or a little earlier.
    [[nodiscard]] const DepthPoint& earlier() {
        const auto moment = m_asOf - metrics::kLevelSpan;
        if (!m_earlier || moment - m_earlier->at >= kEarlierScoreAge) m_earlier = at(moment);
        return *m_earlier;
    }

    [[nodiscard]] std::int64_t postsBefore(base::Instant moment) const {
        return m_scope->postsBefore(moment);
    }

    [[nodiscard]] DepthScope scope() {
        if (!m_copy) m_copy = std::make_shared<const metrics::ScopeTable>(m_scope->before(m_asOf));
        return {m_copy, m_asOf, m_handles, m_copies.countCopies(),
                figures::scoreInput(m_figures->figures()).coverage};
    }

private:
    base::Status read(store::Database& database, base::Instant asOf) {
        m_figures.reset();
        m_copy.reset();
        m_scope.reset();
        m_earlier.reset();
        m_copies = metrics::CopyWatch();
        const auto revision = store::readRevision(database);
        if (!revision) return base::fail(revision.error());
        auto posts = store::loadPostTable(database, asOf);
        if (!posts) return base::fail(std::move(posts.error()));
        const auto copies = dropCopies(database, *posts, m_handles, asOf, m_copies);
        if (!copies) return base::fail(copies.error());
        const auto counters = store::loadCounters(database, asOf);
        if (!counters) return base::fail(counters.error());
        m_scope = std::make_unique<metrics::LiveScope>(*std::move(posts), *counters, m_handles);
        m_figures = std::make_unique<figures::LiveFigures>(*m_scope, figures::scoreWindow(asOf));
        m_revision = *revision;
        m_asOf = asOf;
        return {};
    }

    void take(const store::ChangedPosts& page, base::Instant asOf) {
        const auto isEarlier = [&](const model::PostRow& row) {
            return m_earlier && row.createdAt < m_earlier->at;
        };
        if (std::ranges::any_of(page.posts.rows, isEarlier)) m_earlier.reset();
        if (!page.posts.rows.empty()) m_copy.reset();
        m_figures->follow(m_scope->take(page.posts, page.counters), figures::scoreWindow(asOf));
        m_revision = page.revision;
        m_asOf = asOf;
    }

    DepthPoint pointOf(base::Instant moment, metrics::ScoreInput input) const {
        const auto touched = m_scope->touchedIn(metrics::levelRange(moment));
        return {moment, m_scope->postsBefore(moment), static_cast<std::int64_t>(touched.threads.size()),
                m_copies.countCopies(), std::move(input)};
    }

    std::vector<std::string> m_handles;
    std::optional<base::Instant> m_past;
    std::int64_t m_revision = 0;
    base::Instant m_asOf{};
    metrics::CopyWatch m_copies;
    std::unique_ptr<metrics::LiveScope> m_scope;
    std::unique_ptr<figures::LiveFigures> m_figures;
    std::optional<DepthPoint> m_earlier;
    /// Made when somebody asks for it.
    std::shared_ptr<const metrics::ScopeTable> m_copy;
};

DepthCache::DepthCache() = default;
DepthCache::~DepthCache() = default;

base::Result<DepthSnapshot> DepthCache::get(store::Database& database, const DepthQuestion& question) {
    const std::lock_guard lock(m_mutex);
    const auto followed = follow(database, question);
    if (!followed) return base::fail(followed.error());
    return (*followed)->snapshot();
}

base::Result<DepthScope> DepthCache::scope(store::Database& database, const DepthQuestion& question) {
    const std::lock_guard lock(m_mutex);
    const auto followed = follow(database, question);
    if (!followed) return base::fail(followed.error());
    return (*followed)->scope();
}

base::Result<DepthCourse> DepthCache::course(store::Database& database, const DepthQuestion& question,
                                             std::span<const base::Instant> moments,
                                             const std::optional<DepthCourse>& kept,
                                             const std::stop_token& stop) {
    const auto past = question.past ? std::optional(question.asOf) : std::nullopt;
    std::vector<std::string> handles;
    {
        const std::lock_guard lock(m_mutex);
        const auto followed = follow(database, question);
        if (!followed) return base::fail(followed.error());
        handles = (*followed)->handles();
    }
    DepthCourse course;
    const auto gone = [] { return base::fail(base::ErrorCode::Cancelled, "depth", "nobody waits for it"); };
    for (const auto moment : moments) {
        const std::lock_guard lock(m_mutex);
        const auto* followed = stop.stop_requested() ? nullptr : find(handles, past);
        if (followed == nullptr) return gone();
        const auto known = knownPoint(kept, moment, followed->postsBefore(moment));
        course.weeks.push_back(known ? *known : followed->at(moment));
    }
    const std::lock_guard lock(m_mutex);
    auto* followed = find(handles, past);
    if (followed == nullptr) return gone();
    course.before = followed->earlier();
    course.last = followed->last();
    return course;
}

DepthCache::Followed* DepthCache::find(const std::vector<std::string>& handles,
                                       std::optional<base::Instant> past) {
    const auto known =
        std::ranges::find_if(m_followed, [&](const auto& followed) { return followed->isOf(handles, past); });
    return known == m_followed.end() ? nullptr : known->get();
}

base::Result<DepthCache::Followed*> DepthCache::follow(store::Database& database,
                                                       const DepthQuestion& question) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    auto scope = findBrandScope(database, question.brandId, question.handles);
    if (!scope) return base::fail(std::move(scope.error()));
    auto& handles = scope->handles;
    const auto past = question.past ? std::optional(question.asOf) : std::nullopt;
    const auto known =
        std::ranges::find_if(m_followed, [&](const auto& followed) { return followed->isOf(handles, past); });
    if (known != m_followed.end())
        m_followed.splice(m_followed.begin(), m_followed, known);
    else
        m_followed.push_front(std::make_unique<Followed>(std::move(handles), past));
    if (m_followed.size() > kFollowed) m_followed.pop_back();
    auto followed = m_followed.front()->follow(database, question.asOf);
    if (!followed) {
        m_followed.pop_front();
        return base::fail(std::move(followed.error()));
    }
    return m_followed.front().get();
}

} // namespace weft::app
