// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "panels/fact_list.h"

#include <QTimeZone>

namespace weft::panels {

/// What is known of a post, in the order of the drawings; every unknown counter says why.
[[nodiscard]] QList<Fact> postFacts(const app::PostRowView& row, const QTimeZone& zone);

} // namespace weft::panels
