// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metrics_question.h"

#include "base/printable.h"
#include "model/handle.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace weft::cli {

namespace {

constexpr std::array kWorkingDays{true, true, true, true, true, false, false};

std::optional<std::int32_t> minuteOfDay(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    std::int32_t digits[4] = {};
    for (std::size_t i = 0, place = 0; i < text.size(); ++i) {
        if (i == 2) continue;
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        digits[place++] = text[i] - '0';
    }
    const auto minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3];
    return digits[2] > 5 || minutes > metrics::kMinutesOfDay ? std::nullopt : std::optional(minutes);
}

base::Result<std::optional<metrics::BusinessHours>> readHours(const std::string& text) {
    if (text.empty()) return std::nullopt;
    const auto dash = text.find('-');
    const auto from = minuteOfDay(std::string_view(text).substr(0, dash));
    const auto until =
        dash == std::string::npos ? std::nullopt : minuteOfDay(std::string_view(text).substr(dash + 1));
    if (!from || !until || from == until)
        return base::fail(
            base::ErrorCode::BadArgument, "--business-hours",
            fmt::format("\"{}\" is no stretch of a day such as 09:00-18:00", text.substr(0, 60)));
    metrics::BusinessHours hours{.from = *from, .until = *until};
    std::ranges::copy(kWorkingDays, hours.weekdays.begin());
    return hours;
}

std::vector<figures::ComparedBrand> comparedBrands(const std::vector<model::Brand>& brands) {
    std::vector<figures::ComparedBrand> compared;
    for (const auto& brand : brands)
        compared.push_back({brand.name, brand.handles()});
    return compared;
}

/// Those that wrote nothing and that no post names.
std::vector<std::string> unknownHandles(const app::Analysis& analysis) {
    std::map<std::string, std::string> unknown;
    for (const auto& handle : analysis.brandHandles)
        unknown.emplace(model::foldHandle(handle), handle);
    for (const auto& person : analysis.table.people)
        unknown.erase(model::foldHandle(person));
    for (const auto& row : analysis.table.rows)
        for (const auto& named : row.mentions)
            unknown.erase(named);
    std::vector<std::string> handles;
    for (auto& [folded, handle] : unknown)
        handles.push_back(std::move(handle));
    return handles;
}

} // namespace

void addMetricsOptions(CLI::App& command, MetricsOptions& options) {
    addCommonOptions(command, options);
    addPeriodOptions(command, options.period);
    command.add_flag("--hygiene", options.hygiene,
                     "Leave out texts of the audience that are copied again and again");
    command
        .add_option(
            "--business-hours", options.businessHours,
            "Count for the brand's answers only what was written in these hours, Monday to Friday; the depth "
            "score and the hyper-conversation index take all hours")
        ->type_name("09:00-18:00");
}

base::Result<MetricsQuestion> openMetricsQuestion(const MetricsOptions& options) {
    auto hours = readHours(options.businessHours);
    if (!hours) return base::fail(std::move(hours.error()));
    auto asked =
        openQuestion(options, options.period, options.hygiene ? app::Hygiene::On : app::Hygiene::Off);
    if (!asked) return base::fail(std::move(asked.error()));
    auto table = metrics::ScopeTable::build(asked->analysis->forest, asked->analysis->counters);
    MetricsQuestion question{*std::move(asked), std::move(table), {}, options.hygiene, options.businessHours};
    question.settings.businessHours = *hours;
    question.settings.clock = [zone = question.asked.zone](base::Instant instant) {
        return zone.minuteOfWeek(instant);
    };
    if (const auto& authors = question.asked.analysis->copies.authors; !authors.empty()) {
        auto flagged = std::make_shared<std::vector<bool>>();
        for (metrics::Person person = 0; person < question.table.people(); ++person)
            flagged->push_back(authors.contains(question.table.nameOf(person)));
        question.settings.levels.isFlagged = [flagged](metrics::Person member) {
            return (*flagged)[static_cast<std::size_t>(member)];
        };
    }
    return question;
}

void warnOfUnknownBrands(const figures::MetricsReport& report) {
    for (const auto& handle : report.unknownBrands)
        spdlog::warn("no post by or naming @{} in the workspace", base::printable(handle));
}

base::Result<figures::MetricsReport> measure(const MetricsQuestion& question, const base::TimeRange& range) {
    const auto& analysis = *question.asked.analysis;
    figures::ReportRequest request{{range, question.asked.period.asOf}, question.settings};
    request.observed = observedRange(question.asked);
    request.days = question.asked.zone.dayGrid(base::intersection(range, request.observed));
    auto report = figures::makeReport(analysis.forest, question.table, request);
    if (!report) return report;
    report->brands = analysis.brandHandles;
    report->unknownBrands = unknownHandles(analysis);
    report->hygiene = question.hygiene;
    report->businessHours = question.businessHours;
    report->copiesDropped = analysis.copies.posts;
    report->voice = figures::measureVoice(analysis.table, comparedBrands(question.asked.brands), range);
    return report;
}

} // namespace weft::cli
