// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/topics_weaving.h"
#include "topics/bins.h"

#include <map>
#include <string>
#include <vector>

namespace weft::bench {

/// What is compared: the detector; the most posts with a term in the last hour; and how many weighted
/// standard deviations that is above its weighted mean (half-life 24 hours).
enum class Method { Weft, RawCounts, WeightedZ };

/// How many events of a size were found.
struct SizeVerdict {
    std::string name;
    int events = 0;
    int found = 0;
    double medianDelay = 0;
    double p90Delay = 0;
};

/// What the alarms at a threshold are worth.
struct Verdict {
    double threshold = 0;
    double falseADay = 0;
    double precision = 0;
    std::vector<SizeVerdict> sizes = {};
};

/// Streams with what each method says of them.
class Trials {
public:
    void add(const WovenStream& stream);
    /// At the lowest threshold with at most one false alarm a day.
    [[nodiscard]] Verdict judge(Method method) const;
    [[nodiscard]] Verdict judgeAt(Method method, double threshold) const;

private:
    /// A term at the end of a bin.
    struct Candidate {
        topics::Bin bin = 0;
        topics::TermKey term = 0;
        double score = 0;
        /// Whose event makes up at least half of the term's posts in three hours; -1 for none.
        int event = -1;
    };

    struct Trial {
        std::vector<WovenEvent> events;
        std::map<Method, std::vector<Candidate>> candidates;
    };

    /// What alarms at a threshold are worth.
    struct Count {
        int falseAlarms = 0;
        int trueAlarms = 0;
        /// Of found events: the event's number in all trials, and minutes from its beginning.
        std::map<std::pair<std::size_t, int>, double> delays;
    };

    [[nodiscard]] Count countAt(Method method, double threshold) const;
    [[nodiscard]] std::vector<SizeVerdict> sizesOf(const Count& count) const;

    std::vector<Trial> m_trials;

    friend class TrialMaking;
};

} // namespace weft::bench
