// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/topic_words.h"

#include <QList>

#include <string>
#include <vector>

namespace weft::panels {

/// A name in strong ink, and what is known.
struct TopicLine {
    QString name;
    QString value;
};

/// Numbers of a topic that open posts.
enum class TopicNumber {
    /// The posts, which its people wrote.
    Posts,
    /// The first posts of its threads with a post of the brand, and of the larger ones without.
    WithBrand,
    LargerWithout,
};

/// The posts behind a number of a topic, as they are listed.
[[nodiscard]] std::vector<std::string> topicNumberPosts(const app::TopicEntry& entry, TopicNumber number);

/// What stands beside a chosen topic or term.
struct TopicFacts {
    QString title;
    QString caption;
    /// How many posts by how many people; empty for a term.
    QString posts = {};
    QString summary;
    QList<TopicLine> lines;
    /// The brand's part; empty for none.
    QString hint;
    /// Of the hint: how many threads are with the brand, and how many larger ones are not.
    int withBrand = 0;
    int largerWithout = 0;
    /// Where the first post was written; empty when nobody knows.
    QString firstLink = {};
    /// Finds its posts on the Posts screen.
    QString query;
    /// What is marked when it is to be watched or muted, and what is unmarked.
    std::string term;
    std::string markedBy = {};
    bool watched = false;
    bool muted = false;
};

[[nodiscard]] TopicFacts factsOf(const app::TopicEntry& entry, const TopicTime& time);
/// `watched` is what the snapshot knows of it; null for other terms.
[[nodiscard]] TopicFacts factsOf(const app::TermCourse& course, const app::WatchedEntry* watched,
                                 const TopicTime& time);

} // namespace weft::panels
