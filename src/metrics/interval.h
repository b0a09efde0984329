// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/interval.h"

namespace weft::metrics {

using base::Interval;
using base::kNormal975;

} // namespace weft::metrics
