// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_community.h"
#include "bench/scale_questions.h"
#include "bench/scale_timing.h"
#include "collect/import_post.h"
#include "store/cleaning.h"
#include "store/workspace_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace {

using namespace weft;

constexpr int kPagePosts = 100;
constexpr auto kEnd = base::instantFromMs(bench::kScaleEndMs);

struct Options {
    std::filesystem::path workspace;
    std::filesystem::path later;
    int times = 100;
    /// 0 means the whole past.
    int days = 28;
};

template<typename Value>
Value take(base::Result<Value> result) {
    if (!result) throw std::runtime_error(result.error().text());
    return std::move(*result);
}

void check(const base::Status& status) {
    if (!status) throw std::runtime_error(status.error().text());
}

void say(const bench::ScaleTiming& timing) {
    fmt::print("{}\n", bench::toJson(timing));
    std::fflush(stdout);
}

/// Periods of whole local days, at random places of the stored past.
class Periods {
public:
    Periods(const std::filesystem::path& workspace, const zone::TimeZone& zone, int days)
        : m_zone(zone), m_days(days), m_oldest(oldest(workspace)) {}

    [[nodiscard]] base::TimeRange at(int number) const {
        if (m_days == 0) return {m_oldest, kEnd};
        bench::ScaleRandom random(static_cast<std::uint64_t>(number) + 1);
        const std::chrono::days length{m_days};
        const auto room =
            std::max(std::chrono::floor<std::chrono::days>(kEnd - m_oldest) - length, std::chrono::days{1});
        const std::chrono::days back{random.below(static_cast<std::uint64_t>(room.count()))};
        return {m_zone.dayStart(kEnd - back - length), m_zone.dayStart(kEnd - back)};
    }

private:
    static base::Instant oldest(const std::filesystem::path& workspace) {
        auto database = take(store::openWorkspaceReadOnly(workspace));
        return take(store::readCounts(database)).oldest.value_or(kEnd - std::chrono::days{1});
    }

    const zone::TimeZone& m_zone;
    int m_days;
    base::Instant m_oldest;
};

void measureQuestions(const Options& options, const std::vector<bench::ScaleQuestion>& questions) {
    const base::ManualClock clock(kEnd);
    const auto session = take(app::WorkspaceSession::open(options.workspace, false, clock));
    const Periods periods(options.workspace, session->timeZone(), options.days);
    for (const auto& question : questions)
        say(bench::timeIt(question.name, options.times,
                          [&](int number) { question.ask(*session, periods.at(number)); }));
}

std::vector<collect::ImportedPost> nextPage(std::ifstream& file) {
    std::vector<collect::ImportedPost> page;
    for (std::string line; page.size() < kPagePosts && std::getline(file, line);)
        page.push_back(take(collect::parseImportLine(line)));
    if (page.size() < kPagePosts) throw std::runtime_error("too few later posts");
    return page;
}

base::Status savePage(store::Database& database, const std::vector<collect::ImportedPost>& page) {
    std::vector<model::Post> posts;
    for (const auto& imported : page)
        posts.push_back(imported.post);
    auto transaction = take(store::Transaction::begin(database));
    const auto counts = take(store::savePosts(database, posts, store::Source::Conversation, kEnd));
    if (counts.added != kPagePosts) throw std::runtime_error("the later posts are there already");
    for (const auto& imported : page)
        if (imported.counters.anyKnown())
            std::ignore = take(store::saveCounters(database, imported.post.id, imported.counters, kEnd));
    return transaction.commit();
}

/// What the collector does with a page of an answer; parsing is not part of it. Taking the log into the file,
/// which the writer does when it has nothing else to do, is measured apart.
void measurePages(const Options& options) {
    auto database = take(store::openWorkspace(options.workspace));
    std::ifstream file(options.later);
    std::vector<std::vector<collect::ImportedPost>> pages;
    for (int i = 0; i <= options.times; ++i)
        pages.push_back(nextPage(file));
    bench::Stopwatch page;
    bench::Stopwatch log;
    for (const auto& posts : pages) {
        page.time([&] { check(savePage(database, posts)); });
        log.time([&] { check(store::takeLogIntoFile(database)); });
    }
    say(page.timing("page of 100 posts"));
    say(log.timing("taking the log into the file, after a page"));
}

int run(int argc, char** argv) {
    CLI::App program("Asks a workspace of generated posts what the window asks, and says how long it took");
    Options options;
    program.require_subcommand(1);
    program.add_option("--workspace", options.workspace)->required();
    program.add_option("--times", options.times)->capture_default_str();
    program.fallthrough();
    auto* screens = program.add_subcommand("screens", "What every screen asks");
    screens->add_option("--days", options.days, "Length of the period; 0 is the whole past")
        ->capture_default_str();
    auto* search = program.add_subcommand("search", "The first page of searches, with count");
    auto* pages = program.add_subcommand("pages", "Adding pages of 100 posts");
    pages->add_option("--later", options.later, "What weft_scale_posts wrote as later posts")->required();
    CLI11_PARSE(program, argc, argv);
    if (*screens) measureQuestions(options, bench::screenQuestions());
    if (*search) measureQuestions(options, bench::searchQuestions());
    if (*pages) measurePages(options);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "weft_scale_queries: {}\n", error.what());
        return 1;
    }
}
