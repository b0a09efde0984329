// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/field_columns.h"
#include "simulator/fields.h"
#include "simulator/moment.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace weft::simulator {

/// "2026-03-04T05:06:07+0000", the API's way.
[[nodiscard]] std::string apiTime(base::Instant instant);

/// A post as an endpoint shows it: what was asked for and has a value.
[[nodiscard]] nlohmann::json mediaObject(const Moment& moment, World::Index index,
                                         std::span<const FieldRequest> fields, FieldColumn column);

/// One picture of a carousel.
struct Picture {
    World::Index post = 0;
    int number = 1;
};

/// The picture that an id stands for; the ids of pictures are those of their post with a number behind.
[[nodiscard]] std::optional<Picture> findPicture(const World& world, std::string_view id);
[[nodiscard]] nlohmann::json pictureObject(const Moment& moment, Picture picture,
                                           std::span<const FieldRequest> fields);

} // namespace weft::simulator
