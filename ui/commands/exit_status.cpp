// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exit_status.h"

#include <cstdio>

namespace weft::commands {

ExitStatus report(const base::Error& error) {
    std::fprintf(stderr, "weft: %s\n", error.text().c_str());
    return error.code == base::ErrorCode::BadArgument ? ExitStatus::BadUsage : ExitStatus::Failed;
}

ExitStatus reportNoDisplay() {
    std::fprintf(stderr,
                 "weft: there is no display to open a window on; \"weft shot\" and \"weft chart\" draw "
                 "without one\n");
    return ExitStatus::Failed;
}

} // namespace weft::commands
