// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weft::theme {

/// Makes ":/weft/…" readable. A static library's resources are only linked in when somebody asks for them.
void linkResources();

} // namespace weft::theme
