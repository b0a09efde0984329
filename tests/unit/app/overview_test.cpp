// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview.h"

#include "store/brands.h"
#include "store/rollup/rollup_reading.h"
#include "store/rollup/rollups.h"
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
    for (const auto& post : snapshot.mostAnswered)
        text +=
            fmt::format("{} {} {} {} {}\n", post.id, post.author, post.byBrand, post.replies, post.people);
    return text;
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

TEST_F(OverviewTest, AMomentOfThePastIsAnsweredFromThePosts) {
    const auto root = store::makePost("p1", "acme", "news", 10);
    save({root, store::makeReply("p2", "ana", "oh?", 20, root)});
    EXPECT_TRUE(store::rollupsCover(db(), store::at(30)).value_or(false));
    EXPECT_FALSE(store::rollupsCover(db(), store::at(15)).value_or(true));
    EXPECT_TRUE(store::rollupsCover(db(), store::at(900'000'000)).value_or(false));
}

} // namespace
} // namespace weft::app
