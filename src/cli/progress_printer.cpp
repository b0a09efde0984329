// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_printer.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>

namespace weft::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenDrawings = 100ms;
constexpr int kBarWidth = 24;

std::string describe(const collect::Progress& progress) {
    auto line = progress.total ? fmt::format("{} of {}", progress.done, *progress.total)
                               : fmt::format("{}", progress.done);
    line += fmt::format(" · {} posts, {} new · {:.0f} posts/s", progress.postsSeen, progress.postsNew,
                        progress.postsPerSecond);
    if (progress.left && progress.left->count() > 0)
        line += fmt::format(" · about {} s left", progress.left->count());
    return line;
}

std::string bar(const collect::Progress& progress) {
    if (!progress.total || *progress.total <= 0) return {};
    const auto filled = static_cast<int>(progress.done * kBarWidth / *progress.total);
    std::string cells;
    for (int i = 0; i < kBarWidth; ++i)
        cells += i < filled ? "━" : "╌";
    return cells + " ";
}

} // namespace

ProgressPrinter::ProgressPrinter() : m_terminal(isatty(STDERR_FILENO) == 1) {
}

ProgressPrinter::~ProgressPrinter() {
    if (m_barShown) fmt::print(stderr, "\r\033[K");
}

void ProgressPrinter::show(const collect::Progress& progress) {
    if (m_terminal) return drawBar(progress);
    if (progress.stageEnded)
        fmt::print(stderr, "{}: {}\n", collect::stageName(progress.stage), describe(progress));
}

void ProgressPrinter::drawBar(const collect::Progress& progress) {
    const auto now = std::chrono::steady_clock::now();
    if (!progress.stageEnded && now - m_lastDrawn < kBetweenDrawings) return;
    m_lastDrawn = now;
    m_barShown = !progress.stageEnded;
    fmt::print(stderr, "\r\033[K{:<14}{}{}{}", collect::stageName(progress.stage), bar(progress),
               describe(progress), progress.stageEnded ? "\n" : "");
    std::fflush(stderr);
}

} // namespace weft::cli
