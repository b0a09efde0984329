// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "conversation/kinds.h"
#include "model/post.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::store {

/// What a day's sheet keeps of a post in a brand's scope.
struct SheetRow {
    std::int64_t seq = 0;
    /// The root's seq, or the negative number of a ghost thread.
    std::int64_t thread = 0;
    /// The earliest direct answer by the brand at or after the post.
    std::optional<base::Instant> answeredAt = std::nullopt;
    /// The person's seq; 0 when nobody is named.
    std::int64_t author = 0;
    /// Numbers of labels; 0 for none.
    std::int64_t tag = 0;
    std::int64_t language = 0;
    model::ConversationKind kind = model::ConversationKind::Unclear;
    conversation::Flow flow = conversation::Flow::None;
    conversation::ParentKind parentKind = conversation::ParentKind::None;
    model::MediaType media = model::MediaType::Text;
    std::int64_t depth = 0;
    bool byBrand = false;
    bool question = false;
    /// The text names one of the brand's handles.
    bool namesBrand = false;

    friend bool operator==(const SheetRow&, const SheetRow&) = default;

    /// An audience post that replies to the brand or names it (metrics.md A4).
    [[nodiscard]] bool addressed() const {
        return !byBrand && (kind == model::ConversationKind::Vertical || namesBrand);
    }
};

/// Rows as bytes: 48 a row, little-endian, in the order given.
[[nodiscard]] std::string packRows(std::span<const SheetRow> rows);
/// The rows in the bytes; what is left over at the end of a damaged sheet is passed over.
[[nodiscard]] std::vector<SheetRow> unpackRows(std::string_view bytes);

} // namespace weft::store
