// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/brands.h"
#include "store/collection.h"
#include "store/tombstones.h"
#include "store/watches.h"
#include "workspace_fixture.h"

#include <random>

namespace weft::store {

/// Fills a workspace with a bit of everything: posts of a common stock in their own versions, read at their
/// own times, tombstones, counters, marks, watches.
class RandomFilling {
public:
    RandomFilling(Database& database, unsigned seed) : m_database(database), m_random(seed) {}

    void fill(int steps) {
        begin();
        for (int i = 0; i < steps; ++i)
            step();
    }

    void begin() {
        EXPECT_TRUE(writeSetting(m_database, "name", "client"));
        const auto account = addAccount(m_database, "Acme", "acme");
        EXPECT_TRUE(account);
        for (const auto* term : {"zebra", "quagga"})
            m_watches.push_back(
                addWatch(m_database, account->id, WatchKind::Word, term, at(number(50))).value().id);
        model::AccountInsight insight;
        insight.metric = "views";
        insight.period = "day";
        insight.endTime = at(number(4) * 1440);
        insight.value = number(1000);
        run([&] {
            return saveAccountInsights(m_database, account->id, std::vector{insight}, at(number(9)));
        });
    }

    /// Saves a version of a post, and perhaps does something else to it.
    void step() {
        const int which = number(30);
        const auto id = "p" + std::to_string(which);
        const auto source = number(3) == 0 ? Source::Import : Source::Search;
        const auto seenAt = at(500 + number(40));
        run([&] { return savePosts(m_database, std::vector{version(which)}, source, seenAt); });
        switch (number(8)) {
        case 0:
            run([&] { return markGone(m_database, id, at(500 + number(40))); });
            break;
        case 1:
        case 2: {
            model::Counters counters;
            counters[model::Metric::Likes] = number(50);
            counters[model::Metric::Views] = model::Unknown::NotProvided;
            run([&] { return saveCounters(m_database, id, counters, at(500 + number(20))); });
            break;
        }
        case 3:
            run([&] {
                return writeNote(m_database, id, "note " + std::to_string(number(5)), at(600 + number(9)));
            });
            break;
        case 4:
            run([&] { return writeFavourite(m_database, id, true, at(600 + number(9))); });
            break;
        case 5:
            run([&] {
                return addWatchHits(m_database, m_watches[static_cast<std::size_t>(number(2))],
                                    std::vector{id}, std::vector{number(5) + 1}, seenAt);
            });
            break;
        default:
            break;
        }
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    template<typename Work>
    void run(Work work) {
        auto transaction = Transaction::begin(m_database);
        ASSERT_TRUE(transaction);
        const auto done = work();
        ASSERT_TRUE(done) << done.error().text();
        ASSERT_TRUE(transaction->commit());
    }

    model::Post version(int which) {
        auto post = makePost("p" + std::to_string(which), "author" + std::to_string(which % 7),
                             "text " + std::to_string(number(4)) + (number(3) == 0 ? " @friend" : " why?"),
                             which * 10);
        if (which % 3 != 0) {
            post.parentId = "p" + std::to_string(which - which % 3);
            post.rootId = post.parentId;
            post.isReply = true;
        }
        if (number(3) == 0) post.topicTag = "tag" + std::to_string(number(3));
        if (number(4) == 0) post.language = number(2) == 0 ? "en" : "fr";
        if (number(5) == 0) post.hideStatus = number(2) == 0 ? "HIDDEN" : "NOT_HUSHED";
        if (number(6) == 0) post.permalink = "https://example.org/" + std::to_string(number(3));
        if (number(8) == 0)
            post.poll = model::Poll{{{"yes", 1.0 / (3 + number(3))}, {"no", {}}}, number(100), at(900)};
        if (number(9) == 0) post.createdAt = at(which * 10 + 1);
        return post;
    }

    Database& m_database;
    std::mt19937 m_random;
    std::vector<std::int64_t> m_watches;
};

} // namespace weft::store
