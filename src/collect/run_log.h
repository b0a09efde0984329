// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/progress.h"
#include "store/writer.h"

#include <string>

namespace weft::collect {

/// Writes runs and what they skipped into the workspace, for the Sources screen. A run that was killed keeps
/// no end.
class RunLog {
public:
    RunLog(store::Writer& writer, const base::Clock& clock) : m_writer(writer), m_clock(clock) {}

    /// `kind` is "collect" or "import".
    [[nodiscard]] base::Result<store::Run> begin(const std::string& kind) const;
    /// Keeps the counts, the error and the first of the skipped items.
    [[nodiscard]] base::Status finish(store::Run run, const Summary& summary) const;

private:
    store::Writer& m_writer;
    const base::Clock& m_clock;
};

} // namespace weft::collect
