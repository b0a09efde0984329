// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.h"
#include "cli/metrics_question.h"

#include <fmt/format.h>

namespace weft::cli {

std::string threadTable(const figures::MetricsReport& report) {
    auto table = fmt::format("{:<24}{:>8}{:>9}{:>8}{:>7}{:>7}{:>9}{:>9}\n", "thread", "posts", "replies",
                             "people", "depth", "width", "h-index", "living");
    for (const auto& thread : report.figures.homeThreads) {
        const bool mature = thread.mature(report.window.asOf);
        table += fmt::format("{:<23} {:>8}{:>9}{:>8}{:>7}{:>7}{:>9}{:>9}\n", base::printable(thread.id),
                             thread.posts, thread.audienceReplies, thread.participants, thread.maxDepth,
                             thread.width, thread.hIndex,
                             !mature           ? "too young"
                             : thread.living() ? "yes"
                                               : "no");
    }
    if (report.figures.homeThreads.empty()) table += "The brand started no thread in this period.\n";
    return table;
}

std::string memberTable(const figures::MetricsReport& report, const zone::TimeZone& zone) {
    auto table = fmt::format("{:<32}{:<9}{:>7}{:>6}{:>7}{:>10}  {:<12}{}\n", "member", "level", "posts",
                             "days", "weeks", "answered", "first", "last");
    for (const auto& member : report.members)
        table +=
            fmt::format("{:<31} {:<9}{:>7}{:>6}{:>7}{:>10}  {:<12}{}\n", "@" + base::printable(member.name),
                        metrics::levelName(member.level.level), member.posts, member.level.activeDays,
                        member.level.activeWeeks, member.level.membersAnswered, zone.date(member.firstAt),
                        zone.date(member.lastAt));
    if (report.members.empty()) table += "No member has a post in scope.\n";
    return table + "posts: in the period; level, days, weeks and members answered: in the 90 days.\n";
}

} // namespace weft::cli
