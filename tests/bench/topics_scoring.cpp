// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics_scoring.h"

#include "topics/topic_stream.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_map>

namespace weft::bench {

namespace {

using namespace std::chrono_literals;
using namespace weft::topics;

constexpr Bin kBinsBetweenAlarms = 12 * kBinsPerHour;
constexpr double kLowestZ = 2;
constexpr double kFewestPosts = 5;

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

} // namespace

/// Counts the posts with each term, for the simple methods and to tell of which event an alarm is.
class TrialMaking {
public:
    explicit TrialMaking(const WovenStream& stream) : m_stream(stream) {}

    Trials::Trial make() {
        m_trial.events = m_stream.events;
        countPosts();
        runDetector();
        runSimpleMethods();
        return std::move(m_trial);
    }

private:
    struct Uses {
        std::map<Bin, int> posts;
        std::map<Bin, std::map<int, int>> eventPosts;
    };

    static Bin firstJudged() { return binOf(kWovenStart + 24h * kFirstJudgedDay); }

    static Bin end() { return binOf(kWovenStart + 24h * kDays); }

    void countPosts() {
        PostReader reader;
        for (const auto& post : m_stream.posts) {
            const auto event = m_stream.eventOf.find(post.id);
            for (const auto& term : reader.read(post).terms) {
                auto& uses = m_uses[keyOf(term.kind, term.text)];
                uses.posts[binOf(post.at)] += 1;
                if (event != m_stream.eventOf.end()) uses.eventPosts[binOf(post.at)][event->second] += 1;
            }
        }
    }

    [[nodiscard]] int eventAt(TermKey term, Bin bin) const {
        constexpr Bin kWindow = 12;
        const auto& uses = m_uses.at(term);
        int all = 0;
        std::map<int, int> events;
        for (auto at = uses.posts.lower_bound(bin - kWindow + 1); at != uses.posts.end() && at->first <= bin;
             ++at)
            all += at->second;
        for (auto at = uses.eventPosts.lower_bound(bin - kWindow + 1);
             at != uses.eventPosts.end() && at->first <= bin; ++at)
            for (const auto& [event, posts] : at->second)
                events[event] += posts;
        for (const auto& [event, posts] : events)
            if (2 * posts >= all) return event;
        return -1;
    }

    void add(Method method, Bin bin, TermKey term, double score) {
        if (bin < firstJudged()) return;
        m_trial.candidates[method].push_back({bin, term, score, eventAt(term, bin)});
    }

    void runDetector() {
        Sensitivity sensitivity;
        sensitivity.candidate = kLowestZ;
        TopicStream stream(sensitivity);
        for (const auto& post : m_stream.posts)
            static_cast<void>(stream.add(post));
        for (const auto& result : stream.closeUntil(startOf(end())))
            for (const auto& term : result.terms)
                add(Method::Weft, result.bin, term.key, term.best.z);
    }

    void runSimpleMethods() {
        for (const auto& [term, uses] : m_uses)
            runSimpleMethods(term, uses);
    }

    void runSimpleMethods(TermKey term, const Uses& uses) {
        const double keep = std::exp2(-1.0 / static_cast<double>(kBinsPerDay));
        constexpr double kFloor = 1;
        double mean = 0;
        double variance = 0;
        double hour = 0;
        const auto postsAt = [&](Bin bin) {
            const auto found = uses.posts.find(bin);
            return found == uses.posts.end() ? 0.0 : static_cast<double>(found->second);
        };
        for (Bin bin = uses.posts.begin()->first; bin < end(); ++bin) {
            hour += postsAt(bin) - postsAt(bin - kBinsPerHour);
            if (hour >= kFewestPosts) {
                add(Method::RawCounts, bin, term, hour);
                const double z = (hour - std::max(mean, kFloor)) / (std::sqrt(variance) + kFloor);
                if (z > kLowestZ) add(Method::WeightedZ, bin, term, z);
            }
            const double off = hour - mean;
            mean += (1 - keep) * off;
            variance = keep * (variance + (1 - keep) * off * off);
        }
    }

    const WovenStream& m_stream;
    Trials::Trial m_trial;
    std::unordered_map<TermKey, Uses> m_uses;
};

void Trials::add(const WovenStream& stream) {
    m_trials.push_back(TrialMaking(stream).make());
    for (auto& [method, candidates] : m_trials.back().candidates)
        std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
            return std::pair(candidate.bin, -candidate.score);
        });
}

Trials::Count Trials::countAt(Method method, double threshold) const {
    Count count;
    for (std::size_t trial = 0; trial < m_trials.size(); ++trial) {
        const auto& [events, candidates] = m_trials[trial];
        std::unordered_map<TermKey, Bin> last;
        std::set<Bin> falseBins;
        const auto found = candidates.find(method);
        if (found == candidates.end()) continue;
        for (const auto& candidate : found->second) {
            if (candidate.score < threshold) continue;
            const auto [alarm, isNew] = last.try_emplace(candidate.term, candidate.bin);
            if (!isNew && candidate.bin - alarm->second < kBinsBetweenAlarms) continue;
            alarm->second = candidate.bin;
            if (candidate.event < 0) {
                falseBins.insert(candidate.bin);
                continue;
            }
            const auto begin = events[static_cast<std::size_t>(candidate.event)].begin;
            const std::chrono::duration<double, std::ratio<60>> delay = endOf(candidate.bin) - begin;
            if (delay > 12h) continue;
            count.trueAlarms += 1;
            count.delays.try_emplace({trial, candidate.event}, delay.count());
        }
        // Several words of one thing are one alarm.
        count.falseAlarms += static_cast<int>(falseBins.size());
    }
    return count;
}

std::vector<SizeVerdict> Trials::sizesOf(const Count& count) const {
    struct Range {
        const char* name;
        int least;
        int most;
    };

    constexpr std::array kRanges{Range{"8 to 14", 0, 14}, Range{"15 to 29", 15, 29},
                                 Range{"30 to 60", 30, 1000}};
    std::vector<SizeVerdict> sizes;
    for (const auto& [name, least, most] : kRanges) {
        SizeVerdict verdict{.name = name};
        std::vector<double> delays;
        for (std::size_t trial = 0; trial < m_trials.size(); ++trial)
            for (std::size_t event = 0; event < m_trials[trial].events.size(); ++event) {
                const auto people = m_trials[trial].events[event].people;
                if (people < least || people > most) continue;
                verdict.events += 1;
                const auto found = count.delays.find({trial, static_cast<int>(event)});
                if (found != count.delays.end()) delays.push_back(found->second);
            }
        verdict.found = static_cast<int>(delays.size());
        verdict.medianDelay = quantile(delays, 0.5);
        verdict.p90Delay = quantile(delays, 0.9);
        sizes.push_back(verdict);
    }
    return sizes;
}

Verdict Trials::judge(Method method) const {
    const double days = static_cast<double>(m_trials.size()) * (kDays - kFirstJudgedDay);
    double low = 0;
    double high = 10'000;
    // Fewer alarms the higher the threshold: the lowest that is quiet enough.
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (countAt(method, middle).falseAlarms <= days ? high : low) = middle;
    }
    return judgeAt(method, high);
}

Verdict Trials::judgeAt(Method method, double threshold) const {
    const double days = static_cast<double>(m_trials.size()) * (kDays - kFirstJudgedDay);
    const auto count = countAt(method, threshold);
    Verdict verdict{.threshold = threshold, .falseADay = count.falseAlarms / days};
    const auto found = static_cast<double>(count.delays.size());
    verdict.precision = found / std::max(found + count.falseAlarms, 1.0);
    verdict.sizes = sizesOf(count);
    return verdict;
}

} // namespace weft::bench
