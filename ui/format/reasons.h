// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "model/insight.h"

#include <QString>

namespace weft::format {

/// Why a counter is not known, as a sentence.
[[nodiscard]] QString unknownReason(model::Unknown reason);

/// The same in two or three words, to stand beside the dash.
[[nodiscard]] QString unknownShort(model::Unknown reason);

/// Why a card shows "—".
[[nodiscard]] QString missingReason(app::Missing missing);

} // namespace weft::format
