// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight.h"

#include <optional>
#include <string>

namespace weft::model {

/// What `/profile_lookup` says of somebody else (threads-api.md 2.8). The counts other than followers are
/// sums over the person's posts of the last seven days.
struct PublicProfile {
    std::string username;
    std::optional<std::string> name;
    std::optional<std::string> biography;
    std::optional<std::string> pictureUrl;
    std::optional<bool> verified;
    Measured followers;
    Measured likes;
    Measured quotes;
    Measured replies;
    Measured reposts;
    Measured views;
};

} // namespace weft::model
