// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics_posts.h"
#include "bench/topics_scoring.h"
#include "bench/topics_weaving.h"
#include "topics/detector.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace {

using namespace weft;
using namespace weft::bench;

void print(const std::string& method, const Verdict& verdict) {
    fmt::print("{:<28} threshold {:6.2f}, {:.2f} false alarms a day, precision {:.2f}\n", method,
               verdict.threshold, verdict.falseADay, verdict.precision);
    for (const auto& size : verdict.sizes)
        fmt::print(
            "    {:>9} people: {:3} of {:3} found, recall {:.2f}, median delay {:.0f} min, p90 {:.0f} min\n",
            size.name, size.found, size.events,
            static_cast<double>(size.found) / static_cast<double>(std::max(size.events, 1)), size.medianDelay,
            size.p90Delay);
}

} // namespace

int main(int argc, char** argv) {
    CLI::App program("Weaves events of known beginning into an ordinary stream and counts which are found.");
    std::string forum;
    std::string events;
    int seeds = 5;
    double postsADay = 1500;
    program.add_option("FORUM", forum, "JSON lines of ordinary posts")->required();
    program.add_option("EVENTS", events, "JSON lines of posts with their event")->required();
    program.add_option("--seeds", seeds, "Streams, each with every event once")->capture_default_str();
    program.add_option("--posts-a-day", postsADay, "Of the ordinary stream")->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    const auto ordinary = readTopicPosts(forum);
    const auto eventful = eventsOf(readTopicPosts(events));
    Trials trials;
    for (int seed = 0; seed < seeds; ++seed)
        trials.add(weave(ordinary, eventful, postsADay, static_cast<unsigned>(seed)));
    print("Weft", trials.judge(Method::Weft));
    print("Weft, as it alerts", trials.judgeAt(Method::Weft, topics::Sensitivity().alert));
    print("raw counts an hour", trials.judge(Method::RawCounts));
    print("weighted z-score an hour", trials.judge(Method::WeightedZ));
    return 0;
}
