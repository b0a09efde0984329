// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace weft::format {

/// What went wrong, in the reader's words.
[[nodiscard]] QString errorSentence(base::ErrorCode code);

/// What the reader can do about it.
[[nodiscard]] QString errorRemedy(base::ErrorCode code);

/// The place and the machine's own words, untranslated, for a second line and for copying.
[[nodiscard]] QString errorDetail(const base::Error& error);

} // namespace weft::format
