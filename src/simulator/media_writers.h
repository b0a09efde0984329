// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/field_columns.h"
#include "simulator/fields.h"
#include "simulator/moment.h"
#include "simulator/random.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace weft::simulator {

/// One post, or one picture of a carousel, and the moment at which it is shown.
struct Shown {
    const Moment& moment;
    /// Of the post, or of the post that a picture belongs to.
    World::Index index;
    const SimPost& post;
    FieldColumn column = FieldColumn::One;
    bool isPicture = false;

    [[nodiscard]] bool own() const { return moment.world.isOwn(index); }

    [[nodiscard]] std::uint64_t hash(std::uint64_t salt) const { return hashText(post.id, salt); }
};

/// Writes one field. Null stands for "leave the field out".
using FieldWriter = std::function<nlohmann::json(const Shown&, const FieldRequest&)>;
using FieldWriters = std::map<std::string_view, FieldWriter, std::less<>>;

/// Of all fields.
[[nodiscard]] const FieldWriters& fieldWriters();
/// Pictures, films, links, polls, places: what comes with a text.
[[nodiscard]] FieldWriters attachmentWriters();

/// The fields of an object that were asked for and have a value.
[[nodiscard]] nlohmann::json shownObject(const Shown& shown, std::span<const FieldRequest> fields);

/// The last part of the post's address.
[[nodiscard]] std::string shortcodeOf(const Shown& shown);

} // namespace weft::simulator
