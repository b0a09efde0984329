// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compared_stretches.h"

#include "cli/compared_range.h"
#include "cli/figure_words.h"

#include <fmt/format.h>

#include <chrono>
#include <utility>

namespace weft::cli {

namespace {

using base::TimeRange;

constexpr std::chrono::hours kClockChange{1};

template<typename... Arguments>
auto refuse(fmt::format_string<Arguments...> text, Arguments&&... arguments) {
    return base::fail(base::ErrorCode::BadArgument, "--compare",
                      fmt::format(text, std::forward<Arguments>(arguments)...));
}

} // namespace

base::Result<ComparedStretches> findStretches(const TimeRange& now, const std::string& with,
                                              const zone::TimeZone& zone) {
    const auto before = comparedRange(now, zone, with);
    if (!before) return base::fail(before.error());
    const auto longer = before->length() - now.length();
    if (longer > kClockChange || -longer > kClockChange)
        return refuse("only stretches of one length can be compared: this one has {}, the period {}",
                      lengthInWords(before->length()), lengthInWords(now.length()));
    const auto shared = base::intersection(*before, now);
    if (!shared.empty())
        return refuse("it overlaps the period from {} to {}: the same posts would stand on both sides",
                      momentInWords(shared.since, zone), momentInWords(shared.until, zone));
    return ComparedStretches{*before, now};
}

base::Result<ComparedStretches> comparablePart(const ComparedStretches& asked, const TimeRange& observed,
                                               const zone::TimeZone& zone) {
    if (const auto part = app::observedPart(asked, observed, zone)) return *part;
    if (base::intersection(asked.before, observed).empty() || base::intersection(asked.now, observed).empty())
        return asked;
    return refuse(
        "of the two stretches different parts are observed, as posts are held from {} to {}: choose "
        "a shorter period",
        momentInWords(observed.since, zone), momentInWords(observed.until, zone));
}

} // namespace weft::cli
