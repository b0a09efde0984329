// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_options.h"
#include "simulator/field_columns.h"
#include "simulator/moment.h"
#include "simulator/paging.h"

#include <vector>

namespace weft::simulator {

/// A list of posts in order of time as an endpoint gives it: the page that was asked for, newest first.
[[nodiscard]] ApiAnswer listAnswer(const Moment& moment, World::List posts, ListKind kind, FieldColumn column,
                                   const ApiRequest& request, const ApiOptions& options);

/// The same for a list in its own order.
[[nodiscard]] ApiAnswer rankedAnswer(const Moment& moment, const std::vector<World::Index>& ranked,
                                     FieldColumn column, const ApiRequest& request,
                                     const ApiOptions& options);

} // namespace weft::simulator
