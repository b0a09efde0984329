// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures_json.h"
#include "figures/live_figures.h"

#include <gtest/gtest.h>

#include <random>

namespace weft::figures {
namespace {

const base::Instant kStart = base::instantFromMs(1'750'000'000'000);
constexpr std::chrono::hours kSpan{24 * 150};

/// A community whose posts name parents and roots that come late, never, or wrongly.
class RandomCommunity {
public:
    explicit RandomCommunity(unsigned seed) : m_random(seed) {}

    model::PostTable posts(int count) {
        model::PostTable table;
        table.people = {"acme", "acme.help", "ana", "Bob", "cleo", "dan", "eve", "finn", "gus", "hal"};
        for (int i = 0; i < count; ++i)
            table.rows.push_back(post(i, count));
        std::ranges::shuffle(table.rows, m_random);
        return table;
    }

    std::vector<model::PostCounters> countersOf(const model::PostTable& table) {
        std::vector<model::PostCounters> counters;
        for (const auto& row : table.rows) {
            if (!row.parentId.empty() || !chance(2)) continue;
            auto& known = counters.emplace_back();
            known.id = row.id;
            known.counters[model::Metric::Views] = std::int64_t{number(500)};
            known.counters[model::Metric::Likes] = std::int64_t{number(50)};
            known.counters[model::Metric::Replies] = std::int64_t{number(20)};
        }
        return counters;
    }

    /// Other versions of some posts.
    model::PostTable changed(const model::PostTable& table) {
        model::PostTable page;
        page.people = table.people;
        for (const auto& row : table.rows) {
            if (!chance(25)) continue;
            auto& next = page.rows.emplace_back(row);
            if (chance(3)) next.goneAt = row.createdAt + std::chrono::hours{number(900)};
            if (chance(3)) next.parentId = chance(2) ? "" : "p" + std::to_string(number(400));
            if (chance(3)) next.mentions = {"acme"};
            if (chance(4)) next.author = -1;
        }
        return page;
    }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    bool chance(int oneIn) { return number(oneIn) == 0; }

private:
    model::PostRow post(int i, int count) {
        model::PostRow row;
        row.id = "p" + std::to_string(i);
        row.author = chance(12) ? -1 : number(10);
        // Few moments, so that many posts share one.
        row.createdAt = kStart + kSpan * number(200) / 200;
        if (!chance(6)) {
            row.parentId = "p" + std::to_string(chance(20) ? count + number(9) : number(count));
            if (row.parentId == row.id) row.parentId.clear();
            if (chance(2)) row.rootId = "p" + std::to_string(number(count));
        }
        if (chance(30)) row.quotedId = "p" + std::to_string(number(count));
        if (chance(10)) row.mentions = {"acme"};
        row.question = chance(3);
        return row;
    }

    std::mt19937 m_random;
};

std::string textOf(DepthFigures figures, const metrics::ScopeTable& table) {
    MetricsReport report;
    report.window = figures.window;
    report.score = metrics::scoreDepth(scoreInput(figures));
    report.figures = std::move(figures);
    for (metrics::Person person = 0; person < table.people(); ++person)
        report.names.push_back(table.nameOf(person));
    return toJson(report, {.perThread = true, .perPerson = true});
}

std::string batch(const model::PostTable& posts, const std::vector<model::PostCounters>& counters,
                  const metrics::Window& window) {
    const auto table =
        metrics::ScopeTable::build(metrics::ThreadForest::build(posts, {"acme", "acme.help"}), counters);
    return textOf(measureDepth(table, window), table);
}

/// What a reader holds who took in all pages.
class Held {
public:
    void take(const model::PostTable& page, const std::vector<model::PostCounters>& counters) {
        m_posts.people = page.people;
        for (const auto& row : page.rows) {
            const auto held = std::ranges::find(m_posts.rows, row.id, &model::PostRow::id);
            if (held == m_posts.rows.end())
                m_posts.rows.push_back(row);
            else
                *held = row;
        }
        for (const auto& known : counters) {
            const auto held = std::ranges::find(m_counters, known.id, &model::PostCounters::id);
            if (held == m_counters.end())
                m_counters.push_back(known);
            else
                *held = known;
        }
    }

    [[nodiscard]] std::string figures(const metrics::Window& window) const {
        return batch(m_posts, m_counters, window);
    }

private:
    model::PostTable m_posts;
    std::vector<model::PostCounters> m_counters;
};

model::PostTable pageOf(const model::PostTable& table, std::size_t first, std::size_t last) {
    model::PostTable page;
    page.people = table.people;
    for (auto i = first; i < std::min(last, table.rows.size()); ++i)
        page.rows.push_back(table.rows[i]);
    return page;
}

TEST(LiveFigures, PagesInAnyOrderGiveWhatAllPostsGive) {
    const auto end = kStart + kSpan;
    const metrics::Window window{{kStart + kSpan / 4, end}, end};
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomCommunity community(seed);
        const auto all = community.posts(300);
        const auto counters = community.countersOf(all);
        const auto first = pageOf(all, 0, 100);
        Held held;
        held.take(first, counters);
        metrics::LiveScope scope(first, counters, {"acme", "acme.help"});
        LiveFigures live(scope, window);
        EXPECT_EQ(textOf(live.figures(), scope.table()), held.figures(window));
        for (std::size_t next = 100; next < all.rows.size(); next += 25) {
            const auto page = pageOf(all, next, next + 25);
            held.take(page, {});
            live.follow(scope.take(page, {}), window);
            ASSERT_EQ(textOf(live.figures(), scope.table()), held.figures(window)) << seed << " at " << next;
        }
    }
}

TEST(LiveFigures, BusinessHoursNarrowAnswersAloneAndNotTheIndex) {
    const auto end = kStart + kSpan;
    const metrics::Window window{{kStart, end}, end};
    RandomCommunity community(3);
    const auto all = community.posts(300);
    DepthSettings settings;
    settings.businessHours = metrics::BusinessHours{.from = 9 * 60, .until = 12 * 60};
    metrics::LiveScope scope(pageOf(all, 0, 200), {}, {"acme", "acme.help"});
    LiveFigures live(scope, window, settings);
    live.follow(scope.take(pageOf(all, 200, 300), {}), window);
    const auto narrowed = live.figures();
    const auto forest = metrics::ThreadForest::build(all, {"acme", "acme.help"});
    const auto table = metrics::ScopeTable::build(forest, {});
    const auto wide = measureDepth(table, window);
    const auto batch = measureDepth(table, window, settings);
    ASSERT_LT(batch.answers.all.count, wide.answers.all.count);
    EXPECT_EQ(narrowed.answers.all.count, batch.answers.all.count);
    for (const auto* figures : {&narrowed, &batch}) {
        EXPECT_EQ(figures->answeredWithinDay.share, wide.answeredWithinDay.share);
        EXPECT_EQ(figures->hyperConversationIndex, wide.hyperConversationIndex);
    }
    EXPECT_EQ(measureScore(table, end, settings).score, measureScore(table, end).score);
}

TEST(LiveFigures, OtherVersionsOfPostsAndCountersAreTakenIn) {
    const auto end = kStart + kSpan;
    const metrics::Window window{{kStart, end}, end};
    for (unsigned seed = 20; seed < 30; ++seed) {
        RandomCommunity community(seed);
        const auto all = community.posts(250);
        Held held;
        held.take(all, {});
        metrics::LiveScope scope(all, {}, {"acme", "acme.help"});
        LiveFigures live(scope, window);
        for (int round = 0; round < 8; ++round) {
            const auto page = community.changed(all);
            const auto counters = community.countersOf(page);
            held.take(page, counters);
            live.follow(scope.take(page, counters), window);
            ASSERT_EQ(textOf(live.figures(), scope.table()), held.figures(window)) << seed << " " << round;
        }
    }
}

TEST(LiveFigures, TheWindowMovesOn) {
    const std::chrono::hours step{37};
    for (unsigned seed = 40; seed < 46; ++seed) {
        RandomCommunity community(seed);
        auto all = community.posts(300);
        std::ranges::sort(all.rows, {}, &model::PostRow::createdAt);
        auto asOf = kStart + kSpan / 3;
        auto taken =
            std::ranges::lower_bound(all.rows, asOf, {}, &model::PostRow::createdAt) - all.rows.begin();
        const auto first = pageOf(all, 0, static_cast<std::size_t>(taken));
        Held held;
        held.take(first, {});
        metrics::LiveScope scope(first, {}, {"acme", "acme.help"});
        LiveFigures live(scope, {metrics::levelRange(asOf), asOf});
        for (; asOf < kStart + kSpan + 90 * step; asOf += step) {
            const auto next =
                std::ranges::lower_bound(all.rows, asOf, {}, &model::PostRow::createdAt) - all.rows.begin();
            const auto page = pageOf(all, static_cast<std::size_t>(taken), static_cast<std::size_t>(next));
            taken = next;
            held.take(page, {});
            const metrics::Window window{metrics::levelRange(asOf), asOf};
            live.follow(scope.take(page, {}), window);
            ASSERT_EQ(textOf(live.figures(), scope.table()), held.figures(window)) << seed;
        }
    }
}

} // namespace
} // namespace weft::figures
