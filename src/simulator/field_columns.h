// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace weft::simulator {

/// The endpoints that give posts, as far as they differ in the fields they know (threads-api.md 2.1).
enum class FieldColumn {
    /// Lists of own threads.
    Own,
    /// One post by its id.
    One,
    /// Replies, conversations, own replies.
    Replies,
    Pending,
    Keyword,
    Profile,
    Mentions,
};

/// The names that `fields` may hold there; any other fails the call.
[[nodiscard]] std::span<const std::string_view> fieldsOf(FieldColumn column);

} // namespace weft::simulator
