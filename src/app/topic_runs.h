// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topic_detection.h"
#include "app/topic_scene.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>

namespace weft::app {

/// When topics are looked for.
struct TopicMoment {
    base::Instant asOf{};
    /// A moment that will be asked for again, not the time of the question.
    bool past = false;
};

/// Keeps what the detector said last: a question about the same quarter of an hour costs nothing while no
/// post is added, and the present goes on from what is kept in the file. What was in the past is told from
/// the record of the present. Safe to share between readers.
class TopicRuns {
public:
    using Keep = std::function<void(store::TopicState)>;

    /// `keep` is handed what the next run can go on from; it is called from the thread that asks.
    explicit TopicRuns(Keep keep) : m_keep(std::move(keep)) {}

    /// The present, whose run knows all that was before it.
    [[nodiscard]] base::Result<std::shared_ptr<const TopicRun>> get(store::Database& database,
                                                                    const TopicMoment& present);
    /// A moment that lies behind the present `run`.
    [[nodiscard]] base::Result<std::shared_ptr<const TopicScene>>
    past(store::Database& database, const TopicRun& run, base::Instant moment);

private:
    struct Held {
        base::Instant asOf{};
        std::int64_t revision = 0;
        /// Before the moment.
        std::int64_t posts = 0;
        std::shared_ptr<const TopicRun> run;
    };

    struct HeldScene {
        topics::Bin last = 0;
        /// To its end.
        std::size_t posts = 0;
        std::shared_ptr<const TopicScene> scene;
    };

    [[nodiscard]] static base::Result<bool> stillHolds(store::Database& database, Held& held,
                                                       std::int64_t revision);
    [[nodiscard]] base::Result<Held> detect(store::Database& database, base::Instant asOf,
                                            std::int64_t revision) const;

    Keep m_keep;
    std::mutex m_mutex;
    std::optional<Held> m_present;
    std::mutex m_pastMutex;
    /// The latest first.
    std::list<HeldScene> m_scenes;
};

} // namespace weft::app
