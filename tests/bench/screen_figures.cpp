// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen_figures.h"

#include "metrics/brand_response.h"
#include "store/rollup/brand_threads.h"
#include "store/rollup/rollup_reading.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace weft::bench {

using base::TimeRange;
using conversation::ScopedPost;

namespace {

template<typename Use>
void eachPost(store::Database& database, std::int64_t brandId, const TimeRange& range, Use use) {
    if (auto ok = store::forEachScopedPost(database, brandId, range, use); !ok)
        throw std::runtime_error(ok.error().text());
}

std::int64_t dayOf(const ScopedPost& post) {
    return std::chrono::floor<std::chrono::days>(post.createdAt).time_since_epoch().count();
}

/// 0 to 167, in UTC.
std::size_t hourOfWeek(const ScopedPost& post) {
    const auto hours = std::chrono::floor<std::chrono::hours>(post.createdAt).time_since_epoch().count();
    return static_cast<std::size_t>((hours + 72) % 168);
}

/// Sums of counters under some key.
template<typename Key>
class CounterSums {
public:
    void add(const Key& key, const store::RootCounters& counters) {
        auto& sums = m_sums[key];
        for (std::size_t i = 0; i < counters.size(); ++i)
            sums[i] += counters[i].value_or(0);
    }

    [[nodiscard]] std::int64_t rows() const { return static_cast<std::int64_t>(m_sums.size()); }

private:
    std::map<Key, std::array<std::int64_t, model::kMetrics.size()>> m_sums;
};

/// Brings the largest to the front, at most so many; returns how many.
template<typename Ranking>
std::int64_t first(Ranking& ranking, std::size_t wanted) {
    const auto shown = static_cast<std::ptrdiff_t>(std::min(ranking.size(), wanted));
    std::ranges::partial_sort(ranking, ranking.begin() + shown, std::ranges::greater{});
    return shown;
}

/// The rows with the most, at most so many.
template<typename Map>
std::int64_t most(const Map& counts, std::size_t wanted) {
    std::vector<std::pair<std::int64_t, typename Map::key_type>> ranking;
    for (const auto& [key, count] : counts)
        ranking.emplace_back(count, key);
    return first(ranking, wanted);
}

/// What members did in a period: counted when all is known, by sorting, which costs what the period holds.
class Members {
public:
    void add(std::int64_t person, std::int64_t day) {
        m_posts.push_back(static_cast<std::uint64_t>(person) << kDayBits | static_cast<std::uint64_t>(day));
    }

    /// The busiest, and how many were active on so many days.
    [[nodiscard]] std::int64_t rows() {
        std::ranges::sort(m_posts);
        std::map<std::int64_t, std::int64_t> byDays;
        std::vector<std::pair<std::int64_t, std::uint64_t>> ranking;
        for (std::size_t i = 0; i < m_posts.size();) {
            const auto person = m_posts[i] >> kDayBits;
            std::int64_t posts = 0;
            std::int64_t days = 0;
            for (; i < m_posts.size() && m_posts[i] >> kDayBits == person; ++i, ++posts)
                days += posts == 0 || m_posts[i] != m_posts[i - 1] ? 1 : 0;
            byDays[days] += 1;
            ranking.emplace_back(posts, person);
        }
        return first(ranking, 100) + static_cast<std::int64_t>(byDays.size());
    }

private:
    /// Days since 1970, of which a file holds less than 2^20.
    static constexpr int kDayBits = 20;

    std::vector<std::uint64_t> m_posts;
};

/// How often each pair of people spoke: counted when all are known, by sorting.
class Pairs {
public:
    void add(std::int64_t to, std::int64_t by) {
        m_pairs.push_back(static_cast<std::uint64_t>(to) << 32U | static_cast<std::uint64_t>(by));
    }

    [[nodiscard]] std::int64_t rows() {
        std::ranges::sort(m_pairs);
        std::vector<std::pair<std::int64_t, std::uint64_t>> ranking;
        for (const auto pair : m_pairs)
            if (!ranking.empty() && ranking.back().second == pair)
                ranking.back().first += 1;
            else
                ranking.emplace_back(1, pair);
        return first(ranking, 200);
    }

private:
    std::vector<std::uint64_t> m_pairs;
};

} // namespace

std::int64_t askEngagement(store::Database& database, std::int64_t brandId, const ScreenPeriod& period) {
    CounterSums<std::int64_t> byDay;
    CounterSums<std::size_t> byHour;
    CounterSums<std::int64_t> byTag;
    std::vector<std::int64_t> views;
    for (const auto& range : {period.now, period.before})
        eachPost(database, brandId, range, [&](const ScopedPost& post) {
            if (!post.byBrand) return;
            const auto counters = store::readRootCounters(database, post.seq);
            if (!counters) throw std::runtime_error(counters.error().text());
            byDay.add(dayOf(post), *counters);
            if (!period.now.contains(post.createdAt)) return;
            byHour.add(hourOfWeek(post), *counters);
            byTag.add(post.tag, *counters);
            if (post.parentKind == conversation::ParentKind::None && counters->front())
                views.push_back(*counters->front());
        });
    std::int64_t replies = 0;
    for (const auto& range : {period.now, period.before})
        if (auto ok = store::forEachOwnThread(database, brandId, range,
                                              [&](const auto& thread) { replies += thread.audienceReplies; });
            !ok)
            throw std::runtime_error(ok.error().text());
    std::ranges::nth_element(views, views.begin() + static_cast<std::ptrdiff_t>(views.size() / 2));
    return byDay.rows() + byHour.rows() + byTag.rows() + replies;
}

std::int64_t askTopics(store::Database& database, std::int64_t brandId, const ScreenPeriod& period) {
    struct Tag {
        std::int64_t posts = 0;
        std::int64_t byBrand = 0;
        std::unordered_set<std::int64_t> people;
        std::unordered_set<std::int64_t> threads;
        std::map<std::int64_t, std::set<std::int64_t>> days;
        std::map<std::int64_t, std::int64_t> languages;
    };

    std::int64_t shown = 0;
    for (const auto& range : {period.now, period.before}) {
        std::unordered_map<std::int64_t, Tag> tags;
        eachPost(database, brandId, range, [&](const ScopedPost& post) {
            if (post.tag == 0) return;
            auto& tag = tags[post.tag];
            tag.posts += 1;
            tag.byBrand += post.byBrand ? 1 : 0;
            tag.people.insert(post.author);
            tag.threads.insert(post.thread);
            tag.days[dayOf(post)].insert(post.author);
            tag.languages[post.language] += 1;
        });
        std::map<std::int64_t, std::int64_t> counts;
        for (const auto& [number, tag] : tags)
            counts.emplace(number, tag.posts);
        shown += most(counts, 50);
    }
    return shown;
}

std::int64_t askCommunity(store::Database& database, std::int64_t brandId, const ScreenPeriod& period) {
    std::int64_t rows = 0;
    for (const auto& range : {period.now, period.before}) {
        Members members;
        Pairs pairs;
        std::map<std::pair<std::int64_t, int>, std::int64_t> flows;
        const bool current = range == period.now;
        eachPost(database, brandId, range, [&](const ScopedPost& post) {
            const auto day = dayOf(post);
            if (!post.byBrand && post.author != 0) members.add(post.author, day);
            if (!current) return;
            if (post.target != 0 && post.target != post.author) pairs.add(post.target, post.author);
            if (post.flow == conversation::Flow::AudienceToAudience ||
                post.flow == conversation::Flow::AudienceToBrand)
                flows[{day, static_cast<int>(post.flow)}] += 1;
        });
        rows += members.rows() + pairs.rows() + static_cast<std::int64_t>(flows.size());
    }
    return rows;
}

std::int64_t askConversations(store::Database& database, std::int64_t brandId, const ScreenPeriod& period) {
    struct Post {
        std::int64_t thread = 0;
        std::int64_t author = 0;
        std::int64_t seq = 0;
        bool waiting = false;
        bool question = false;
    };

    std::vector<Post> posts;
    eachPost(database, brandId, period.now, [&](const ScopedPost& post) {
        posts.push_back(
            {post.thread, post.author, post.seq, post.addressed() && !post.answeredAt, post.question});
    });
    std::ranges::sort(posts, [](const Post& a, const Post& b) {
        return a.thread == b.thread ? a.author < b.author : a.thread < b.thread;
    });
    std::vector<std::pair<std::int64_t, std::int64_t>> newest;
    std::vector<std::pair<std::int64_t, std::int64_t>> largest;
    std::int64_t people = 0;
    std::int64_t waiting = 0;
    for (std::size_t i = 0; i < posts.size();) {
        const auto thread = posts[i].thread;
        const auto begin = i;
        std::int64_t last = 0;
        for (; i < posts.size() && posts[i].thread == thread; ++i) {
            people += i == begin || posts[i].author != posts[i - 1].author ? 1 : 0;
            waiting += (posts[i].waiting ? 1 : 0) + (posts[i].question ? 1 : 0);
            last = std::max(last, posts[i].seq);
        }
        newest.emplace_back(last, thread);
        largest.emplace_back(static_cast<std::int64_t>(i - begin), thread);
    }
    return first(newest, 100) + first(largest, 100) + people + waiting;
}

std::int64_t askVoice(store::Database& database, std::int64_t brandId, const ScreenPeriod& period) {
    std::int64_t rows = 0;
    for (const auto& range : {period.now, period.before}) {
        metrics::ResponseCounter all(period.asOf);
        std::vector<metrics::ResponseCounter> byHour(168, metrics::ResponseCounter(period.asOf));
        std::array<std::int64_t, 168> answers{};
        const bool current = range == period.now;
        eachPost(database, brandId, range, [&](const ScopedPost& post) {
            all.add(post);
            if (!current) return;
            if (post.addressed()) byHour[hourOfWeek(post)].add(post);
            if (post.byBrand && post.parentKind != conversation::ParentKind::None)
                answers[hourOfWeek(post)] += 1;
        });
        rows += all.take().addressed;
        for (auto& hour : byHour)
            rows += hour.take().answered;
        for (const auto count : answers)
            rows += count;
    }
    return rows;
}

} // namespace weft::bench
