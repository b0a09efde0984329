// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_period.h"
#include "app/topic_report.h"
#include "base/clock.h"
#include "base/printable.h"
#include "cli/commands.h"
#include "cli/period_options.h"
#include "cli/topics_output.h"
#include "cli/topics_watch.h"
#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/workspace_file.h"
#include "text/casefold.h"
#include "text/language.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace weft::cli {

namespace {

struct Options : CommonOptions {
    PeriodOptions period;
    topics::Sensitivity sensitivity;
    std::string language;
    std::string history;
    std::string watchedTerm;
    std::string mutedTerm;
    std::string unmarkedTerm;
    bool allBins = false;
    bool watch = false;
};

/// Words that people wrote may hold characters that steer a terminal.
void printText(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        fmt::print("{}\n", base::printable(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

base::Result<zone::TimeZone> zoneOf(store::Database& database) {
    const auto name = store::readSetting(database, "time_zone");
    if (!name) return base::fail(name.error());
    return zone::TimeZone::find(name->value_or("UTC"));
}

base::Result<std::vector<std::string>> brandHandles(store::Database& database, const Options& options) {
    std::vector<std::string> handles;
    for (const auto& handle : options.brands)
        handles.push_back(handle.starts_with('@') ? handle.substr(1) : handle);
    if (!handles.empty()) return handles;
    const auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    return brands->empty() ? handles : brands->front().handles();
}

base::Result<app::TopicRequest> requestOf(store::Database& database, const Options& options) {
    const auto zone = zoneOf(database);
    if (!zone) return base::fail(zone.error());
    const auto asOf = readMomentOption(options.period.asOf, "--as-of", *zone, base::SystemClock{}.now());
    if (!asOf) return base::fail(asOf.error());
    return app::TopicRequest{options.sensitivity, options.language, *asOf};
}

base::Result<app::TopicReport> look(const Options& options) {
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return base::fail(std::move(database.error()));
    const auto request = requestOf(*database, options);
    if (!request) return base::fail(request.error());
    const auto handles = brandHandles(*database, options);
    if (!handles) return base::fail(handles.error());
    const auto run = app::detectNow(*database, *request);
    if (!run) return base::fail(run.error());
    app::keepTopicState(options.workspace, *run);
    return app::reportTopics(*database, *run, *request, *handles);
}

/// --since and --until. A burst is often of today: without an end the period goes to the present.
base::Result<base::TimeRange> rangeOf(store::Database& database, const Options& options) {
    const auto zone = zoneOf(database);
    if (!zone) return base::fail(zone.error());
    const auto now = base::SystemClock{}.now();
    auto wanted = options.period;
    if (wanted.until.empty()) wanted.until = wanted.asOf.empty() ? base::formatInstant(now) : wanted.asOf;
    const auto period = readPeriod(wanted, *zone, now);
    if (!period) return base::fail(period.error());
    const auto range = base::makeRange(period->range.since, std::min(period->range.until, period->asOf));
    if (!range) return base::fail(base::ErrorCode::BadArgument, "--since", range.error().detail);
    return *range;
}

/// The present goes on from what is kept; the end of a period is told from the record of the present.
base::Result<TopicsTold> lookAtPeriod(store::Database& database, const Options& options) {
    const auto range = rangeOf(database, options);
    if (!range) return base::fail(range.error());
    const auto handles = brandHandles(database, options);
    if (!handles) return base::fail(handles.error());
    app::TopicRequest request{options.sensitivity, options.language, base::SystemClock{}.now()};
    const auto run = app::detectNow(database, request);
    if (!run) return base::fail(run.error());
    app::keepTopicState(options.workspace, *run);
    const app::SceneAt sceneAt =
        [&](base::Instant at) -> base::Result<std::shared_ptr<const app::TopicScene>> {
        request.asOf = at;
        auto scene = app::pastScene(database, *run, request);
        if (!scene) return base::fail(std::move(scene.error()));
        return std::make_shared<const app::TopicScene>(*std::move(scene));
    };
    const auto end = sceneAt(range->until);
    if (!end) return base::fail(end.error());
    auto atEnd = app::reportTopics(database, **end, nullptr, request, *handles);
    if (!atEnd) return base::fail(std::move(atEnd.error()));
    auto period = app::findPeriodTopics(database, run->stream.record(), sceneAt,
                                        {*range, options.sensitivity, *handles}, *atEnd);
    if (!period) return base::fail(std::move(period.error()));
    return TopicsTold{*std::move(atEnd), *range, *std::move(period)};
}

base::Status readShownPosts(store::Database& database, TopicsTold& told) {
    std::vector<std::string> ids;
    const auto add = [&](const app::TopicView& view) {
        const auto& posts = view.topic.posts;
        const auto shown = std::min(posts.size(), kTopicPostsShown);
        ids.insert(ids.end(), posts.begin(), posts.begin() + static_cast<std::ptrdiff_t>(shown));
    };
    std::ranges::for_each(told.report.topics, add);
    std::ranges::for_each(told.period.over, add, &app::PastTopic::view);
    auto posts = store::readPosts(database, ids);
    if (!posts) return base::fail(std::move(posts.error()));
    for (auto& post : *posts)
        told.posts.emplace(post.post.id, post.post);
    return {};
}

base::Result<TopicsTold> tell(const Options& options) {
    const bool ofPeriod = !options.period.since.empty() || !options.period.until.empty();
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return base::fail(std::move(database.error()));
    TopicsTold told;
    if (ofPeriod) {
        auto period = lookAtPeriod(*database, options);
        if (!period) return base::fail(std::move(period.error()));
        told = *std::move(period);
    } else {
        auto report = look(options);
        if (!report) return base::fail(std::move(report.error()));
        told.report = *std::move(report);
    }
    if (auto read = readShownPosts(*database, told); !read) return base::fail(std::move(read.error()));
    return told;
}

Exit showNow(const Options& options) {
    const auto told = tell(options);
    if (!told) return report(told.error());
    if (options.json)
        fmt::print("{}\n", topicsJson(*told));
    else
        printText(topicsText(*told));
    return Exit::Done;
}

Exit follow(const Options& options) {
    const auto show = [&](const app::TopicView& view) {
        if (options.json)
            fmt::print("{}\n", topicLineJson(view));
        else
            printText(topicLineText(view));
        std::ignore = std::fflush(stdout);
    };
    return watchTopics(
        options.workspace, [&] { return look(options); }, show);
}

Exit showBins(const Options& options) {
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    const auto request = requestOf(*database, options);
    if (!request) return report(request.error());
    const auto run = app::detectAll(*database, *request);
    if (!run) return report(run.error());
    if (options.json)
        fmt::print("{}\n", allBinsJson(run->bins, options.sensitivity));
    else
        printText(allBinsText(run->bins, options.sensitivity));
    return Exit::Done;
}

Exit showHistory(const Options& options) {
    auto database = store::openWorkspaceReadOnly(options.workspace);
    if (!database) return report(database.error());
    const auto range = rangeOf(*database, options);
    if (!range) return report(range.error());
    const auto history = app::readTermHistory(*database, options.history, *range, options.language);
    if (!history) return report(history.error());
    if (options.json)
        fmt::print("{}\n", historyJson(options.history, *history));
    else
        printText(fmt::format("{} to {}\n{}", base::formatInstant(range->since),
                              base::formatInstant(range->until), historyText(options.history, *history)));
    return Exit::Done;
}

base::Result<bool> isMarked(store::Database& database, std::string_view term) {
    const auto marks = store::listTopicMarks(database);
    if (!marks) return base::fail(marks.error());
    const auto folded = text::caseFolded(term.starts_with('#') ? term.substr(1) : term);
    return std::ranges::find(*marks, folded, &store::TopicMark::folded) != marks->end();
}

Exit mark(const Options& options, const std::string& term, std::optional<store::TopicMarkKind> kind) {
    if (kind && term.find("://") != std::string::npos)
        return report(
            {base::ErrorCode::BadArgument, *kind == store::TopicMarkKind::Watched ? "--watch-term" : "--mute",
             fmt::format("\"{}\" is an address: those are no part of any topic", base::printable(term))});
    auto database = store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    const auto known = isMarked(*database, term);
    if (!known) return report(known.error());
    if (!kind && !*known)
        return report({base::ErrorCode::BadArgument, "--unmark",
                       fmt::format("\"{}\" is neither watched nor muted", base::printable(term))});
    if (auto ok = store::markTopic(*database, term, kind, base::SystemClock{}.now()); !ok)
        return report(ok.error());
    fmt::print("{}: {}\n", base::printable(term), kind ? store::topicMarkName(*kind) : "no longer marked");
    return Exit::Done;
}

Exit run(const Options& options) {
    if (options.sensitivity.alert < options.sensitivity.show)
        return report(
            {base::ErrorCode::BadArgument, "--alert", "this is below --show: nothing would alert first"});
    if (!options.watchedTerm.empty())
        return mark(options, options.watchedTerm, store::TopicMarkKind::Watched);
    if (!options.mutedTerm.empty()) return mark(options, options.mutedTerm, store::TopicMarkKind::Muted);
    if (!options.unmarkedTerm.empty()) return mark(options, options.unmarkedTerm, std::nullopt);
    if (!options.history.empty()) return showHistory(options);
    if (options.allBins) return showBins(options);
    return options.watch ? follow(options) : showNow(options);
}

void addQuestions(CLI::App& command, Options& options) {
    command.add_flag("--all-bins", options.allBins, "Every quarter of an hour in which a term stood out");
    const CLI::Validator notEmpty(
        [](const std::string& term) { return term.empty() ? "no term is named" : std::string(); }, "TERM");
    command.add_option("--history", options.history, "The hours and the bursts of one term")
        ->type_name("TERM")
        ->check(notEmpty);
    auto* watch =
        command.add_flag("--watch", options.watch, "Go on, and print each topic when it is alerted");
    for (const char* moment : {"--as-of", "--since", "--until"})
        watch->excludes(command.get_option(moment));
    command.add_option("--watch-term", options.watchedTerm, "Show a term always, and its topics first")
        ->type_name("TERM")
        ->check(notEmpty);
    command.add_option("--mute", options.mutedTerm, "Leave out the topics with this term")
        ->type_name("TERM")
        ->check(notEmpty)
        ->excludes("--watch-term");
    command.add_option("--unmark", options.unmarkedTerm, "Neither watch nor mute a term")
        ->type_name("TERM")
        ->check(notEmpty);
}

void addSettings(CLI::App& command, Options& options) {
    // A range lets through what is no number.
    const CLI::Validator isThreshold(
        [](const std::string& text) {
            double value = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
            const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
            return whole && value >= 3 && value <= 1000 ? std::string()
                                                        : "not a number from 3 to 1000: " + text;
        },
        "Z");
    command.add_option("--lang", options.language, "Read every text as written in this language")
        ->type_name("LANGUAGE")
        ->check(CLI::Validator(
            [](const std::string& code) {
                return text::isLanguage(code) ? std::string() : "not the code of a language: " + code;
            },
            ""));
    command.add_option("--show", options.sensitivity.show, "Show topics from this z on")
        ->check(isThreshold)
        ->capture_default_str();
    command.add_option("--alert", options.sensitivity.alert, "Alert topics from this z on")
        ->check(isThreshold)
        ->capture_default_str();
}

} // namespace

void addTopicsCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<Options>();
    auto* command = program.add_subcommand("topics", "Say what people talk about more than usual");
    addCommonOptions(*command, *options);
    addPeriodOptions(*command, options->period);
    addQuestions(*command, *options);
    addSettings(*command, *options);
    command->footer("Example: weftctl topics --workspace acme.weft --json");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
