// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/planned_sources.h"

#include "collect/plan.h"

#include <algorithm>
#include <array>

namespace weft::collect {

namespace {

using std::chrono::milliseconds;

struct StageInterval {
    std::string_view stage;
    milliseconds interval;
    /// There is one of it for each watch.
    bool ofWatches = false;
};

constexpr std::array kStages{StageInterval{"threads", kListInterval},
                             StageInterval{"ghosts", kGhostInterval},
                             StageInterval{"conversations", kListInterval},
                             StageInterval{"replies", kListInterval},
                             StageInterval{"mentions", kListInterval},
                             StageInterval{"search", kSearchInterval, true},
                             StageInterval{"search-top", kTopSearchInterval, true},
                             StageInterval{"profiles", kProfileInterval, true},
                             StageInterval{"counters", kListInterval},
                             StageInterval{"account", kAccountInterval}};

} // namespace

base::Result<std::vector<PlannedSource>> plannedSources(store::Database& database, std::int64_t accountId,
                                                        base::Instant now) {
    auto watches = store::listWatches(database, accountId);
    if (!watches) return base::fail(watches.error());
    auto visits = store::listVisits(database, accountId);
    if (!visits) return base::fail(visits.error());
    std::vector<PlannedSource> sources;
    const auto add = [&](const StageInterval& stage, std::string subject, std::optional<store::Watch> watch) {
        PlannedSource source{{accountId, std::string(stage.stage), std::move(subject)}, stage.interval};
        source.watch = std::move(watch);
        const auto visit = std::ranges::find(*visits, source.key, &store::SourceVisit::key);
        if (visit != visits->end()) source.visit = *visit;
        const bool paused = source.watch && source.watch->paused;
        if (!paused) source.nextAt = nextVisit(source.visit, source.interval, now);
        sources.push_back(std::move(source));
    };
    for (const auto& stage : kStages) {
        if (!stage.ofWatches) {
            add(stage, {}, std::nullopt);
            continue;
        }
        const bool profiles = stage.stage == "profiles";
        for (const auto& watch : *watches)
            if ((watch.kind == store::WatchKind::Profile) == profiles)
                add(stage, std::to_string(watch.id), watch);
    }
    return sources;
}

} // namespace weft::collect
