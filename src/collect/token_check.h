// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/run_context.h"

namespace weft::collect {

/// Asks `/debug_token` what the token may do and until when, once a run, and keeps the answer in the
/// workspace and in the context. Tokens that may not be inspected leave the permissions unknown; that is no
/// error.
[[nodiscard]] base::Status checkToken(RunContext& context);

/// Reads what is known of the token. What was found out with another token (its permissions, the endpoints
/// that are left alone) is forgotten.
[[nodiscard]] base::Status recallToken(RunContext& context, std::int64_t accountId);

/// checkToken() when the last look is older than a day.
[[nodiscard]] base::Status checkTokenWhenDue(RunContext& context);

} // namespace weft::collect
