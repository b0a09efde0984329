// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/hosts.h"

#include <QString>

#include <string>

namespace weft::window {

/// "Atelier Nord · 1–30 Sept 2026"
[[nodiscard]] QString reportTitle(const Hosts& hosts);

/// "report-2026-09-01-2026-09-30.pdf", a name to begin with.
[[nodiscard]] QString reportFileName(const Hosts& hosts);

/// What a chart or a table of the screens shows, by its name, as a sentence without its full stop.
[[nodiscard]] QString sheetAbout(const std::string& name);

} // namespace weft::window
