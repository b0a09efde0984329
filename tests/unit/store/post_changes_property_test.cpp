// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_workspace.h"
#include "store/bulk_import.h"
#include "store/post_changes.h"
#include "store/retention.h"
#include "store/revision.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>

#include <map>

namespace weft::store {
namespace {

/// All posts as of a moment, as somebody keeps them in memory. Texts, so that a difference can be read.
class Copy {
public:
    /// Brings it up to date; whether that went without reading everything.
    bool follow(Database& database, base::Instant asOf) {
        auto changes = readChangedPosts(database, m_revision, m_asOf, asOf);
        EXPECT_TRUE(changes) << changes.error().text();
        const bool fed = m_read && *changes;
        if (fed) {
            m_revision = (*changes)->revision;
            take((*changes)->posts, (*changes)->counters);
        } else {
            *this = readAll(database, asOf);
        }
        m_asOf = asOf;
        return fed;
    }

    static Copy readAll(Database& database, base::Instant asOf) {
        Copy all;
        all.m_read = true;
        all.m_revision = readRevision(database).value();
        all.take(loadPostTable(database, asOf).value(), loadCounters(database, asOf).value());
        return all;
    }

    [[nodiscard]] const std::map<std::string, std::string>& posts() const { return m_posts; }

    [[nodiscard]] const std::map<std::string, std::string>& counters() const { return m_counters; }

private:
    void take(const model::PostTable& table, const std::vector<model::PostCounters>& counters) {
        for (const auto& row : table.rows)
            m_posts[row.id] = fmt::format(
                "{} {} {} {} {} {} {} {}",
                row.author < 0 ? "-" : table.people.at(static_cast<std::size_t>(row.author)),
                base::toMs(row.createdAt), row.parentId, row.rootId, row.quotedId,
                row.goneAt ? base::toMs(*row.goneAt) : 0, row.question, fmt::join(row.mentions, ","));
        for (const auto& post : counters) {
            std::string all;
            for (const auto metric : model::kMetrics)
                all += fmt::format("{} ", post.counters[metric].value().value_or(-1));
            m_counters[post.id] = all;
        }
    }

    bool m_read = false;
    std::int64_t m_revision = 0;
    base::Instant m_asOf{};
    std::map<std::string, std::string> m_posts;
    std::map<std::string, std::string> m_counters;
};

std::vector<std::string> difference(const std::map<std::string, std::string>& held,
                                    const std::map<std::string, std::string>& right) {
    std::vector<std::string> lines;
    for (const auto& [id, words] : held)
        if (const auto other = right.find(id); other == right.end() || other->second != words)
            lines.push_back(fmt::format("{}: {} is held", id, words));
    for (const auto& [id, words] : right)
        if (const auto other = held.find(id); other == held.end() || other->second != words)
            lines.push_back(fmt::format("{}: {} is right", id, words));
    return lines;
}

class PostChangesProperty : public WorkspaceTest, public ::testing::WithParamInterface<unsigned> {
protected:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    /// What restarts the log, seldom.
    void upheave() {
        switch (number(60)) {
        case 0:
            ASSERT_TRUE(forgetPerson(db(), "author" + std::to_string(number(7)), at(500)));
            break;
        case 1:
            ASSERT_TRUE(eraseExpired(db(), at(number(60)), at(500), {}, {}));
            break;
        case 2:
            ASSERT_TRUE(beginBulkImport(db()));
            break;
        case 3:
        case 4:
            ASSERT_TRUE(endBulkImport(db(), at(500)));
            break;
        default:
            break;
        }
    }

    std::mt19937 m_random{GetParam()};
};

TEST_P(PostChangesProperty, WhoFollowsHoldsWhatReadingEverythingGives) {
    RandomFilling filling(db(), GetParam());
    filling.begin();
    Copy copy;
    int fed = 0;
    // Posts are of the minutes until 300, counters of some after 500.
    int minute = 0;
    for (int round = 0; round < 250; ++round) {
        for (int i = number(4); i > 0; --i)
            filling.step();
        upheave();
        minute += number(9);
        fed += copy.follow(db(), at(minute)) ? 1 : 0;
        const auto all = Copy::readAll(db(), at(minute));
        ASSERT_THAT(difference(copy.posts(), all.posts()), ::testing::IsEmpty()) << "round " << round;
        ASSERT_THAT(difference(copy.counters(), all.counters()), ::testing::IsEmpty()) << "round " << round;
    }
    EXPECT_GT(minute, 520);
    EXPECT_GT(fed, 25);
    EXPECT_FALSE(copy.counters().empty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, PostChangesProperty, ::testing::Range(1U, 13U));

} // namespace
} // namespace weft::store
