// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_options.h"
#include "simulator/endpoints.h"
#include "simulator/moment.h"

namespace weft::simulator {

/// Lists of the account: threads, replies, ghost posts, mentions.
[[nodiscard]] ApiAnswer accountList(EndpointId endpoint, const Moment& moment, const ApiRequest& request,
                                    const ApiOptions& options);

/// What is read of one post: itself, what hangs below it, its numbers.
[[nodiscard]] ApiAnswer mediaAnswer(EndpointId endpoint, const Moment& moment, World::Index index,
                                    const ApiRequest& request, const ApiOptions& options);

/// One picture of a carousel.
[[nodiscard]] ApiAnswer pictureAnswer(const Moment& moment, std::string_view id, const ApiRequest& request);

} // namespace weft::simulator
