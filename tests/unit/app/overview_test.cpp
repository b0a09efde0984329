// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview.h"

#include "figures/explanation.h"
#include "figures/figures_json.h"
#include "metrics/answer_times.h"
#include "metrics/brand_response.h"
#include "metrics/scope_table.h"
#include "store/brands.h"
#include "store/rollup/rollup_reading.h"
#include "store/rollup/rollups.h"
#include "store/tombstones.h"
#include "unit/store/rollup/tangled_posts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace weft::app {
namespace {

std::string textOf(const std::optional<double>& value) {
    return value ? fmt::format("{:.12g}", *value) : std::string("-");
}

std::string textOf(const std::string& name, const Figure& figure) {
    auto text =
        fmt::format("{}: {} before {} of {}/{} missing {} trend", name, textOf(figure.value),
                    textOf(figure.previous), figure.part, figure.whole, static_cast<int>(figure.missing));
    for (const auto& point : figure.trend)
        text += " " + textOf(point);
    return text + "\n";
}

/// The formulas of the window's metrics with a report's figures.
std::string formulasOf(std::string_view reportJson) {
    std::string text;
    for (const auto* metric :
         {"people", "conversations", "active_share", "horizontal_share", "answer_time", "crude_answer_rate"})
        text += figures::explain(metric, reportJson, figures::Language::English).value().formula + "\n";
    return text;
}

/// Everything in the snapshot, to be compared.
std::string textOf(const OverviewSnapshot& snapshot) {
    auto text = textOf("people", snapshot.people) + textOf("posts", snapshot.posts) +
                textOf("active", snapshot.activeShare) + textOf("horizontal", snapshot.horizontalShare) +
                textOf("answer", snapshot.medianAnswer);
    text += fmt::format("answered {} threads {} orphans {} of {} waiting {} weekly {}\n",
                        textOf(snapshot.answeredShare), snapshot.threadsInScope, snapshot.orphans,
                        snapshot.repliesInScope, snapshot.waitingTotal, snapshot.weekly);
    for (const auto& interval : snapshot.weave.intervals)
        text += fmt::format("{} ", fmt::join(interval.counts, ","));
    text += fmt::format("total {}\n", fmt::join(snapshot.weave.total.counts, ","));
    for (const auto& post : snapshot.waiting)
        text += fmt::format("{} {} {} {}\n", post.id, post.author, post.question, post.mention);
    return text + formulasOf(snapshot.figures);
}

class OverviewTest : public store::WorkspaceTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(store::addAccount(db(), "Acme", "acme"));
        ASSERT_TRUE(store::addAccount(db(), "Acme", "acme.help"));
        ASSERT_TRUE(store::addAccount(db(), "Rival", "rival"));
    }

    void saveCounters(const std::vector<model::Post>& posts, store::TangledPosts& tangle) {
        auto transaction = store::Transaction::begin(db());
        for (const auto& post : posts) {
            if (tangle.upTo(2) == 0) continue;
            model::Counters counters;
            counters[model::Metric::Likes] = tangle.upTo(9);
            if (tangle.upTo(2) == 0) counters[model::Metric::Quotes] = tangle.upTo(3);
            if (tangle.upTo(2) == 0) counters[model::Metric::Views] = tangle.upTo(300);
            ASSERT_TRUE(store::saveCounters(db(), post.id, counters, store::at(7000 + tangle.upTo(50))));
        }
        ASSERT_TRUE(transaction->commit());
    }

    void expectSame(std::int64_t brandId, const Filter& filter, const std::string& zoneName) {
        const auto zone = zone::TimeZone::find(zoneName).value();
        const auto asOf = store::at(8000);
        ASSERT_TRUE(store::rollupsCover(db(), asOf).value_or(false));
        const auto fast = computeOverview(db(), SheetPosts(db(), brandId), "brand", filter, zone, asOf);
        const auto analysis = analyse(db(), brandId, asOf);
        ASSERT_TRUE(fast && analysis);
        const auto slow = computeOverview(db(), ForestPosts(**analysis), "brand", filter, zone, asOf);
        ASSERT_TRUE(slow);
        EXPECT_EQ(textOf(*fast), textOf(*slow));
    }
};

/// All that the window and the report say of answers.
std::string textOf(const metrics::SurvivalCurve& curve, std::int64_t addressed, std::int64_t answered) {
    auto text = fmt::format("{} of {} median {} p90 {}", answered, addressed, textOf(curve.quantile(0.5)),
                            textOf(curve.quantile(0.9)));
    for (const auto hours : {1, 6, 24, 72}) {
        const auto share = curve.estimateWithin(hours * 3600.0);
        text += fmt::format(" {}h {}", hours, share ? fmt::format("{:.9g}", share->p) : "-");
    }
    return text;
}

TEST_F(OverviewTest, AnswerTimesOfDeletedPostsAreThoseOfTheReport) {
    std::int64_t censored = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        store::TangledPosts tangle(seed * 17);
        const auto posts = tangle.make(300);
        save(posts);
        auto transaction = store::Transaction::begin(db());
        for (const auto& post : posts)
            if (tangle.upTo(3) == 0) {
                ASSERT_TRUE(store::markGone(db(), post.id, store::at(tangle.upTo(9000))));
            }
        ASSERT_TRUE(transaction->commit());
        const metrics::Window window{{store::at(500), store::at(6000)}, store::at(8000)};
        for (const std::int64_t brand : {1, 2}) {
            SCOPED_TRACE(fmt::format("seed {}, brand {}", seed, brand));
            metrics::ResponseCounter counter(window.asOf);
            ASSERT_TRUE(SheetPosts(db(), brand).eachPost(window.range, [&](const auto& post) {
                censored += post.addressed() && !post.answeredAt && post.goneAt ? 1 : 0;
                counter.add(post);
            }));
            const auto fast = counter.take();
            const auto analysis = analyse(db(), brand, window.asOf);
            ASSERT_TRUE(analysis);
            const auto table = metrics::ScopeTable::build((*analysis)->forest, (*analysis)->counters);
            const auto slow = metrics::measureAnswerTimes(table, window).all;
            EXPECT_EQ(textOf(fast.curve, fast.addressed, fast.answered),
                      textOf(slow.curve, slow.count, slow.came));
            Filter filter;
            filter.period = window.range;
            expectSame(brand, filter, "UTC");
        }
    }
    EXPECT_GT(censored, 20);
}

TEST_F(OverviewTest, RollupsAndThePostsThemselvesSayTheSame) {
    for (const auto* zone : {"UTC", "America/New_York"}) {
        ASSERT_TRUE(store::writeSetting(db(), "time_zone", zone));
        ASSERT_TRUE(store::refreshRollups(db(), store::at(8000)));
        for (unsigned seed = 1; seed <= 4; ++seed) {
            store::TangledPosts tangle(seed * 31);
            const auto posts = tangle.make(250);
            save(posts);
            saveCounters(posts, tangle);
            for (const std::int64_t brand : {1, 2}) {
                SCOPED_TRACE(fmt::format("seed {}, brand {}, {}", seed, brand, zone));
                Filter filter;
                filter.period = {store::at(1000), store::at(4000)};
                filter.comparison = base::TimeRange{store::at(0), store::at(1000)};
                expectSame(brand, filter, zone);
                filter.period = {store::at(-100'000), store::at(200'000)};
                filter.comparison.reset();
                expectSame(brand, filter, zone);
                filter.period = {store::at(2000), store::at(2001)};
                expectSame(brand, filter, zone);
                filter.period = {store::at(90'000), store::at(100'000)};
                expectSame(brand, filter, zone);
            }
        }
    }
}

TEST_F(OverviewTest, TheFiguresOfTheFormulasAreThoseOfTheReport) {
    store::TangledPosts tangle(97);
    const auto posts = tangle.make(400);
    save(posts);
    saveCounters(posts, tangle);
    Filter filter;
    filter.period = {store::at(1000), store::at(5000)};
    const auto asOf = store::at(8000);
    const auto utc = zone::TimeZone::find("UTC").value();
    const auto overview = computeOverview(db(), SheetPosts(db(), 1), "Acme", filter, utc, asOf);
    const auto analysis = analyse(db(), 1, asOf);
    ASSERT_TRUE(overview && analysis);
    const auto table = metrics::ScopeTable::build((*analysis)->forest, (*analysis)->counters);
    const auto report = figures::makeReport((*analysis)->forest, table,
                                            {{filter.period, asOf}, {}, utc.dayGrid(filter.period)});
    ASSERT_TRUE(report);
    EXPECT_EQ(formulasOf(overview->figures), formulasOf(figures::toJson(*report)));
    EXPECT_TRUE(overview->horizontalShare.value && overview->activeShare.value) << "or nothing was compared";
}

TEST_F(OverviewTest, WhatIsGoneWaitsNoMoreHoweverManyWait) {
    const auto root = store::makePost("root", "acme", "news", 10);
    std::vector<model::Post> posts{root};
    for (int i = 0; i < 210; ++i)
        posts.push_back(store::makeReply(fmt::format("q{}", i), "ana", "when?", 20 + i, root));
    posts.push_back(store::makeReply("gone", "bob", "nice", 300, root));
    save(posts);
    auto transaction = store::Transaction::begin(db());
    ASSERT_TRUE(store::markGone(db(), "gone", store::at(400)));
    ASSERT_TRUE(transaction->commit());
    Filter filter;
    filter.period = {store::at(0), store::at(1000)};
    const auto overview = computeOverview(db(), SheetPosts(db(), 1), "Acme", filter,
                                          zone::TimeZone::find("UTC").value(), store::at(1000));
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->waitingTotal, 210);
    EXPECT_EQ(overview->waiting.size(), 200U);
}

TEST_F(OverviewTest, AMomentOfThePastIsAnsweredFromThePosts) {
    const auto root = store::makePost("p1", "acme", "news", 10);
    save({root, store::makeReply("p2", "ana", "oh?", 20, root)});
    EXPECT_TRUE(store::rollupsCover(db(), store::at(30)).value_or(false));
    EXPECT_FALSE(store::rollupsCover(db(), store::at(15)).value_or(true));
    EXPECT_TRUE(store::rollupsCover(db(), store::at(900'000'000)).value_or(false));
}

} // namespace
} // namespace weft::app
