// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured_collection.h"

#include "collect/collector.h"
#include "store/workspace_file.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace weft::bench {

namespace {

constexpr int kMostRuns = 3;
/// A community this size would be collected over days; here nothing is to wait for.
constexpr std::int64_t kCalls = 100'000'000;

template<typename Value>
Value take(base::Result<Value> result) {
    if (!result) throw std::runtime_error(result.error().text());
    return std::move(*result);
}

double secondsOf(std::chrono::nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

std::int64_t peakKilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string name; status >> name;) {
        std::int64_t value = 0;
        if (name == "VmHWM:" && status >> value) return value;
    }
    return 0;
}

} // namespace

Measured measureCollection(const std::string& apiBase, const std::filesystem::path& file) {
    collect::CollectorOptions options;
    options.apiBase = apiBase;
    options.token = threads::Secret("token");
    options.limits.calls = kCalls;
    const base::SystemClock clock;
    Measured measured;
    bool complete = false;
    const auto start = std::chrono::steady_clock::now();
    {
        store::Writer writer(take(store::createWorkspace(file)));
        collect::Collector collector(options, writer, clock);
        for (; measured.runs < kMostRuns && !complete; ++measured.runs) {
            const auto summary = collector.collectOnce({}, {});
            measured.requests += summary.requests;
            complete = summary.complete;
            if (!complete && !summary.skipped.empty()) measured.complaint = summary.skipped.front().reason;
            if (summary.error) measured.complaint = summary.error->text();
        }
        measured.network = secondsOf(collector.times().network);
        measured.parsing = secondsOf(collector.times().parsing);
        measured.writing = secondsOf(writer.busy());
    }
    measured.seconds = secondsOf(std::chrono::steady_clock::now() - start);
    measured.peakKilobytes = peakKilobytes();
    if (complete) measured.complaint.clear();
    auto database = take(store::openWorkspaceReadOnly(file));
    measured.posts = take(store::checkHealth(database)).posts;
    return measured;
}

std::string toJson(const Measured& measured) {
    return nlohmann::json{{"posts", measured.posts},        {"requests", measured.requests},
                          {"runs", measured.runs},          {"seconds", measured.seconds},
                          {"network", measured.network},    {"parsing", measured.parsing},
                          {"writing", measured.writing},    {"peakKilobytes", measured.peakKilobytes},
                          {"complaint", measured.complaint}}
        .dump();
}

Measured fromJson(const std::string& json) {
    const auto read = nlohmann::json::parse(json);
    return {.posts = read.at("posts"),
            .requests = read.at("requests"),
            .runs = read.at("runs"),
            .seconds = read.at("seconds"),
            .network = read.at("network"),
            .parsing = read.at("parsing"),
            .writing = read.at("writing"),
            .peakKilobytes = read.at("peakKilobytes"),
            .complaint = read.at("complaint")};
}

} // namespace weft::bench
