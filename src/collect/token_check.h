// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/run_context.h"

namespace weft::collect {

/// Asks `/debug_token` what the token may do and until when, once a run, and keeps the answer in the
/// workspace and in the context. Tokens that may not be inspected leave the permissions unknown; that is no
/// error.
[[nodiscard]] base::Status checkToken(RunContext& context);

/// The same when the last look is older than a day.
[[nodiscard]] base::Status checkTokenWhenDue(RunContext& context);

} // namespace weft::collect
