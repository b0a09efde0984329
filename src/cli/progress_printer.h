// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/progress.h"

#include <chrono>

namespace weft::cli {

/// Shows how a run goes, on stderr: a bar that moves when that is a terminal, a line for each stage when not.
class ProgressPrinter {
public:
    ProgressPrinter();
    ~ProgressPrinter();
    ProgressPrinter(const ProgressPrinter&) = delete;
    ProgressPrinter& operator=(const ProgressPrinter&) = delete;

    void show(const collect::Progress& progress);

private:
    void drawBar(const collect::Progress& progress);

    bool m_terminal;
    bool m_barShown = false;
    std::chrono::steady_clock::time_point m_lastDrawn{};
};

} // namespace weft::cli
