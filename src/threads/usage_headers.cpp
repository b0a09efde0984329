// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/usage_headers.h"

#include "threads/json.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::threads {

namespace {

constexpr std::array<std::string_view, 4> kPercentages{"call_count", "total_time", "total_cputime",
                                                       "total_cpu_time"};
constexpr std::int64_t kLongestWaitMinutes = 7 * 24 * 60;

void addObject(const JsonValue& object, std::optional<Usage>& usage) {
    for (const std::string_view key : kPercentages) {
        const auto given = object.member(key);
        const auto percent = given ? given->number() : std::nullopt;
        if (!percent || !(*percent >= 0 && *percent <= 1e6)) continue;
        if (!usage) usage.emplace();
        // Rounded up: nearly full counts as full.
        usage->percent = std::max(usage->percent.value_or(0), static_cast<int>(std::ceil(*percent)));
    }
    const auto minutes = object.integer("estimated_time_to_regain_access");
    if (!minutes || *minutes <= 0) return;
    if (!usage) usage.emplace();
    const std::chrono::minutes wait{std::min(*minutes, kLongestWaitMinutes)};
    usage->regainAfter = std::max(usage->regainAfter.value_or(wait), wait);
}

} // namespace

std::optional<Usage> readUsage(const std::map<std::string, std::string>& headers) {
    std::optional<Usage> usage;
    if (const auto found = headers.find("x-app-usage"); found != headers.end())
        if (const auto document = JsonDocument::parse(found->second)) addObject(document->root(), usage);
    const auto found = headers.find("x-business-use-case-usage");
    if (found == headers.end()) return usage;
    const auto document = JsonDocument::parse(found->second);
    if (!document) return usage;
    for (const auto& [account, list] : document->root().members())
        for (const JsonValue& object : list.elements())
            addObject(object, usage);
    return usage;
}

} // namespace weft::threads
