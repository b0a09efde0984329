// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fields.h"
#include "simulator/moment.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string_view>

namespace weft::simulator {

/// The names that `fields` may hold for posts.
[[nodiscard]] std::span<const std::string_view> mediaFields();

/// "2026-03-04T05:06:07+0000", the API's way.
[[nodiscard]] std::string apiTime(base::Instant instant);

/// A post as the API shows it: what was asked for and has a value.
[[nodiscard]] nlohmann::json mediaObject(const Moment& moment, World::Index index,
                                         std::span<const FieldRequest> fields);

} // namespace weft::simulator
