// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/process.h"

namespace weft::tests {

/// Runs weftctl with a token in its environment.
[[nodiscard]] inline Finished weftctl(const std::vector<std::string>& arguments) {
    return runProcess(WEFTCTL, arguments, {{"WEFT_TOKEN", "secret-token-of-a-test"}});
}

} // namespace weft::tests
