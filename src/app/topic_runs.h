// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_detection.h"

#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace weft::app {

/// When topics are looked for.
struct TopicMoment {
    base::Instant asOf{};
    /// A moment that will be asked for again, not the time of the question.
    bool past = false;
};

/// Keeps what the detector said last: a question about the same quarter of an hour costs nothing while no
/// post is added, and the present goes on from what is kept in the file. Safe to share between readers.
class TopicRuns {
public:
    using Keep = std::function<void(store::TopicState)>;

    /// `keep` is handed what the next run can go on from; it is called from the thread that asks.
    explicit TopicRuns(Keep keep) : m_keep(std::move(keep)) {}

    [[nodiscard]] base::Result<std::shared_ptr<const TopicRun>> get(store::Database& database,
                                                                    const TopicMoment& moment);

private:
    struct Held {
        TopicMoment moment;
        std::int64_t revision = 0;
        /// Before the moment.
        std::int64_t posts = 0;
        std::shared_ptr<const TopicRun> run;
    };

    [[nodiscard]] static base::Result<bool> stillHolds(store::Database& database, Held& held,
                                                       std::int64_t revision);
    [[nodiscard]] base::Result<Held> detect(store::Database& database, const TopicMoment& moment,
                                            std::int64_t revision) const;

    Keep m_keep;
    std::mutex m_mutex;
    /// The latest first.
    std::list<Held> m_held;
};

} // namespace weft::app
