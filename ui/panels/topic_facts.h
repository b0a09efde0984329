// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/topic_words.h"

#include <QList>

namespace weft::panels {

/// A name in strong ink, and what is known.
struct TopicLine {
    QString name;
    QString value;
};

/// What stands beside a chosen topic or term.
struct TopicFacts {
    QString title;
    QString caption;
    QString summary;
    QList<TopicLine> lines;
    /// The brand's part; empty for none.
    QString hint;
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
