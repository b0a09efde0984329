// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/progress_printer.h"
#include "cli/stop_on_signal.h"
#include "cli/summary_output.h"
#include "collect/import.h"
#include "store/cleaning.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace weft::cli {

namespace {

struct ImportOptions : CommonOptions {
    std::vector<std::filesystem::path> files;
    std::vector<std::string> maps;
    bool restart = false;
};

/// Adds what another file did; the first error is the one told.
void add(collect::Summary& total, collect::Summary summary) {
    total.postsSeen += summary.postsSeen;
    total.postsNew += summary.postsNew;
    total.postsChanged += summary.postsChanged;
    total.skippedTotal += summary.skippedTotal;
    total.skipped.insert(total.skipped.end(), summary.skipped.begin(), summary.skipped.end());
    if (!total.resumedAtLine) total.resumedAtLine = summary.resumedAtLine;
    total.complete = total.complete && summary.complete;
    if (!total.error) total.error = std::move(summary.error);
}

/// What something that was cut off left to do; other programs may write between the steps.
base::Status dropErasedWords(store::Writer& writer, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const auto done = writer.submit(store::dropSomeStaleWords).get();
        if (!done) return base::fail(done.error());
        if (*done) return {};
    }
    return {};
}

Exit run(const ImportOptions& options) {
    const StopOnSignal signals;
    auto mapping = collect::parseCsvMapping(options.maps);
    if (!mapping) return report(mapping.error());
    const collect::ImportOptions how{*std::move(mapping), options.restart};
    auto database = store::openOrCreateWorkspace(options.workspace);
    if (!database) return report(database.error());
    store::Writer writer(std::move(*database));
    const base::SystemClock clock;
    collect::Summary total;
    for (const auto& file : options.files) {
        ProgressPrinter printer;
        const auto show = [&](const collect::Progress& progress) { printer.show(progress); };
        add(total, collect::importFile(file, writer, clock, show, signals.token(), how));
    }
    if (auto ok = dropErasedWords(writer, signals.token()); !ok) return report(ok.error());
    return printSummary(total, false, options.json);
}

} // namespace

void addImportCommand(CLI::App& program, Exit& exit) {
    auto options = std::make_shared<ImportOptions>();
    auto* command = program.add_subcommand("import", "Read posts from files into the workspace");
    addCommonOptions(*command, *options);
    command
        ->add_option("FILE", options->files,
                     "JSON lines or a CSV, plain or zstd-compressed; - is standard input")
        ->required();
    command->add_option("--map", options->maps, "Which column of a CSV holds what: id=tweet_id,author=user")
        ->type_name("KEY=COLUMN,…")
        ->allow_extra_args(false);
    command->add_flag("--restart", options->restart, "Begin anew with a file whose import was stopped");
    command->footer("Example: zstdcat posts.jsonl.zst | weftctl import - --workspace acme.weft");
    command->callback([options, &exit] { exit = run(*options); });
}

} // namespace weft::cli
