// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exit_status.h"

#include <cstdio>

namespace weft::commands {

ExitStatus report(const base::Error& error) {
    std::fprintf(stderr, "weft: %s\n", error.text().c_str());
    return error.code == base::ErrorCode::BadArgument ? ExitStatus::BadUsage : ExitStatus::Failed;
}

} // namespace weft::commands
