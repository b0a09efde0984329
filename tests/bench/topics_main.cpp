// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics_posts.h"
#include "topics/topic_stream.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <ctime>
#include <deque>
#include <tuple>

namespace {

using namespace weft;
using namespace weft::topics;
using namespace std::chrono_literals;

constexpr base::Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    constexpr double kNano = 1e-9;
    return static_cast<double>(now.tv_sec) + kNano * static_cast<double>(now.tv_nsec);
}

std::size_t bytesInUse() {
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// Real posts, ten thousand a day, through language, terms and counting.
void measurePosts(std::vector<RawPost> posts) {
    constexpr auto kBetween = std::chrono::milliseconds(24h) / 10'000;
    for (std::size_t i = 0; i < posts.size(); ++i)
        posts[i].at = kStart + kBetween * i;
    const auto count = posts.size();
    const auto end = posts.back().at + 15min;
    TopicStream stream;
    const double begun = cpuSeconds();
    for (auto& post : posts)
        static_cast<void>(stream.add(std::move(post)));
    const auto bins = stream.closeUntil(end).size();
    const double taken = cpuSeconds() - begun;
    fmt::print("{} posts in {} bins: {:.0f} posts a second and core, {} live terms at the end\n", count, bins,
               static_cast<double>(count) / taken, stream.detector().liveTerms());
}

StreamPost postOf(int number, base::Instant at) {
    StreamPost post;
    post.at = at;
    post.id = std::to_string(number);
    post.author = mixed(static_cast<std::uint64_t>(number) + 1);
    return post;
}

/// Lives as long as the program: posts only look at it.
std::string_view word(int number) {
    static std::deque<std::string> words;
    while (static_cast<int>(words.size()) <= number)
        words.push_back("word" + std::to_string(words.size()));
    return words[static_cast<std::size_t>(number)];
}

void addTerm(StreamPost& post, int number) {
    const auto text = word(number);
    post.terms.push_back({keyOf(text::TermKind::Word, text), text::TermKind::Word, text});
}

/// Every term is used by three people, so that all get a state.
Detector fullDetector(int terms) {
    constexpr int kTermsOfPost = 10;
    Detector detector;
    const Bin first = binOf(kStart);
    for (int bin = 0; bin < 3; ++bin) {
        std::vector<StreamPost> posts;
        for (int i = 0; i < terms / kTermsOfPost; ++i) {
            posts.push_back(postOf(bin * terms + i, startOf(first + bin)));
            for (int k = 0; k < kTermsOfPost; ++k)
                addTerm(posts.back(), i * kTermsOfPost + k);
        }
        static_cast<void>(detector.close(first + bin, posts));
    }
    // What only the uses of the last hours need is gone after a day.
    std::vector<StreamPost> none;
    for (int bin = 3; bin < kBinsPerDay + 12; ++bin)
        static_cast<void>(detector.close(first + bin, none));
    return detector;
}

void measureTerms(int terms) {
    std::ignore = word(terms);
    const auto before = bytesInUse();
    auto detector = fullDetector(terms);
    const auto bytes = bytesInUse() - before;
    fmt::print("{} live terms: {:.1f} MB in all, {:.0f} bytes a term\n", detector.liveTerms(),
               static_cast<double>(bytes) / 1e6, static_cast<double>(bytes) / static_cast<double>(terms));
    constexpr int kBins = 60;
    constexpr int kPostsOfBin = 1000;
    std::vector<double> taken;
    for (int bin = 0; bin < kBins; ++bin) {
        std::vector<StreamPost> posts;
        for (int i = 0; i < kPostsOfBin; ++i) {
            posts.push_back(postOf(1'000'000 + bin * kPostsOfBin + i, startOf(detector.lastBin() + 1)));
            for (int k = 0; k < 12; ++k)
                addTerm(posts.back(), static_cast<int>(mixed(static_cast<std::uint64_t>(i * 12 + k + bin)) %
                                                       static_cast<std::uint64_t>(terms)));
        }
        const double begun = cpuSeconds();
        static_cast<void>(detector.close(detector.lastBin() + 1, posts));
        taken.push_back(1000 * (cpuSeconds() - begun));
    }
    std::ranges::sort(taken);
    fmt::print("closing a bin of {} posts with {} live terms: median {:.1f} ms, longest {:.1f} ms\n",
               kPostsOfBin, detector.liveTerms(), taken[taken.size() / 2], taken.back());
}

} // namespace

int main(int argc, char** argv) {
    CLI::App program("How fast posts go through the detector of topics, and what a term costs.");
    std::string file;
    int terms = 49'990;
    program.add_option("POSTS", file, "JSON lines")->required();
    program.add_option("--terms", terms, "Live terms")->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    measurePosts(bench::readTopicPosts(file));
    measureTerms(terms);
    return 0;
}
