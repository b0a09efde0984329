// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/commands.h"
#include "cli/stop_on_signal.h"
#include "store/retention.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <charconv>
#include <memory>
#include <optional>

namespace weft::cli {

namespace {

using base::ErrorCode;

struct RetainOptions : CommonOptions {
    std::string olderThan;
    std::string keep;
    bool dryRun = false;
    bool yes = false;
};

constexpr std::int64_t kMostDays = 100 * 366;

/// "730d".
base::Result<std::chrono::days> parseDays(std::string_view option, const std::string& text) {
    std::int64_t days = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), days);
    const std::string_view unit(read.ptr, text.data() + text.size());
    if (read.ec != std::errc{} || unit != "d" || days < 1 || days > kMostDays)
        return base::fail(ErrorCode::BadArgument, std::string(option),
                          fmt::format("\"{}\" is no age in days; say something like 730d", text));
    return std::chrono::days{days};
}

void print(const RetainOptions& options, const store::Expired& expired, base::Instant before, bool done) {
    if (options.json) {
        const nlohmann::ordered_json json{{"before", base::formatInstant(before)},
                                          {"erased", done},
                                          {"posts", expired.posts},
                                          {"kept", expired.keptPosts},
                                          {"profiles", expired.profiles}};
        fmt::print("{}\n", json.dump(2));
        return;
    }
    fmt::print("{} {} posts from before {} and {} looks at profiles\n", done ? "erased" : "would erase",
               expired.posts, base::formatDate(before), expired.profiles);
    if (expired.keptPosts > 0)
        fmt::print("{} older posts stay, because they bear a note or a star\n", expired.keptPosts);
}

Exit printRule(const RetainOptions& options, store::Database& database) {
    const auto keep = store::readKeep(database);
    if (!keep) return report(keep.error());
    if (options.json) {
        nlohmann::ordered_json json{{"keep_days", nullptr}};
        if (*keep) json["keep_days"] = (*keep)->count();
        fmt::print("{}\n", json.dump(2));
    } else if (*keep) {
        fmt::print("posts are kept for {} days\n", (*keep)->count());
    } else {
        fmt::print("posts are kept for ever\n");
    }
    return Exit::Done;
}

Exit storeRule(const RetainOptions& options, store::Database& database) {
    std::optional<std::chrono::days> keep;
    if (options.keep != "forever") {
        const auto days = parseDays("--keep", options.keep);
        if (!days) return report(days.error());
        keep = *days;
    }
    if (auto ok = store::writeKeep(database, keep); !ok) return report(ok.error());
    return printRule(options, database);
}

Exit erase(const RetainOptions& options, std::chrono::days age) {
    const StopOnSignal signals;
    const auto now = base::SystemClock{}.now();
    const auto before = now - age;
    auto database = options.yes && !options.dryRun ? store::openWorkspace(options.workspace)
                                                   : store::openWorkspaceToAsk(options.workspace);
    if (!database) return report(database.error());
    if (!options.yes || options.dryRun) {
        const auto expired = store::countExpired(*database, before);
        if (!expired) return report(expired.error());
        print(options, *expired, before, false);
        if (options.dryRun) return Exit::Done;
        return report({ErrorCode::BadArgument, "--yes", "nothing was done; add --yes to do it"});
    }
    const auto erased = store::eraseExpired(*database, before, now, {}, signals.token());
    if (!erased) return report(erased.error());
    print(options, *erased, before, true);
    for (const auto& copy : store::earlierCopies(options.workspace))
        spdlog::warn("{} is an earlier copy and still holds them; delete it when you need it no more",
                     copy.string());
    return Exit::Done;
}

Exit run(const RetainOptions& options) {
    if (!options.olderThan.empty()) {
        const auto age = parseDays("--older-than", options.olderThan);
        if (!age) return report(age.error());
        return erase(options, *age);
    }
    auto database = options.keep.empty() ? store::openWorkspaceToAsk(options.workspace)
                                         : store::openWorkspace(options.workspace);
    if (!database) return report(database.error());
    return options.keep.empty() ? printRule(options, *database) : storeRule(options, *database);
}

} // namespace

void addRetainCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<RetainOptions>();
    auto* command = program.add_subcommand("retain", "Erase old posts, or say how long posts are kept");
    addCommonOptions(*command, *options);
    auto* age =
        command->add_option("--older-than", options->olderThan, "Erase posts of this age, such as 730d")
            ->type_name("AGE");
    command
        ->add_option("--keep", options->keep,
                     "From now on erase posts of this age once a day by itself; forever ends that")
        ->type_name("AGE")
        ->excludes(age);
    command->add_flag("--dry-run", options->dryRun, "Only say what --older-than would erase");
    command->add_flag("--yes", options->yes, "Do it; without, only what would be done is said");
    command->footer("Posts with a note or a star stay.\n"
                    "Example: weftctl retain --older-than 730d --workspace acme.weft --yes");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
