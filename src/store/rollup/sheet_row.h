// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/scoped_post.h"
#include "store/post_seq.h"

#include <bit>
#include <concepts>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace weft::store {

/// What a day's sheet keeps of a post in a brand's scope.
using SheetRow = conversation::ScopedPost;

/// Rows as bytes: 64 a row, little-endian, in the order given.
[[nodiscard]] std::string packRows(std::span<const SheetRow> rows);
inline constexpr std::size_t kPackedRowBytes = 64;

/// Reads packed numbers one after the other. Here, and not in the .cpp, because screens read tens of
/// thousands of rows: inlined it is three times as fast.
class PackedNumbers {
public:
    explicit PackedNumbers(const char* bytes) : m_bytes(bytes) {}

    template<std::unsigned_integral Number>
    Number take() {
        Number number = 0;
        std::memcpy(&number, m_bytes, sizeof number);
        m_bytes += sizeof number;
        return little(number);
    }

    std::int64_t takeSigned() { return static_cast<std::int64_t>(take<std::uint64_t>()); }

    std::optional<base::Instant> takeMoment() {
        const auto ms = takeSigned();
        return ms == kNever ? std::nullopt : std::optional(base::instantFromMs(ms));
    }

    /// What stands for a moment that never came.
    static constexpr std::int64_t kNever = -1;

    /// Turns numbers round on machines that keep the large end first.
    template<std::unsigned_integral Number>
    static Number little(Number value) {
        if constexpr (std::endian::native == std::endian::little) return value;
        Number turned = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            turned = static_cast<Number>(turned << 8) | static_cast<Number>((value >> (8 * i)) & 0xff);
        return turned;
    }

private:
    const char* m_bytes;
};

/// Bits of a packed row.
namespace packed {
inline constexpr std::uint8_t kByBrand = 1;
inline constexpr std::uint8_t kQuestion = 2;
inline constexpr std::uint8_t kNamesBrand = 4;
/// The place of an answer that never came holds since when the post is gone: that of the brand's answer, or,
/// when the brand did answer, that of the other one.
inline constexpr std::uint8_t kGoneUnanswered = 8;
inline constexpr std::uint8_t kGoneAnswered = 16;
} // namespace packed

/// Whether a row can be: whoever counts rows takes kinds for places in tables and subtracts times from each
/// other.
inline bool isPossible(const SheetRow& row) {
    const auto isTime = [](base::Instant at) {
        return at >= base::kEarliestInstant && at < base::kLatestInstant;
    };
    return isTime(row.createdAt) && isTime(row.answeredAt.value_or(row.createdAt)) &&
           isTime(row.peerAnsweredAt.value_or(row.createdAt)) && isTime(row.goneAt.value_or(row.createdAt)) &&
           static_cast<std::size_t>(row.kind) < model::kConversationKinds &&
           row.flow <= conversation::Flow::BrandUnknown &&
           row.parentKind <= conversation::ParentKind::Orphan && row.media <= model::MediaType::Other;
}

/// The row in 64 bytes; nothing for bytes that no row is packed into.
inline std::optional<SheetRow> unpackRow(const char* bytes) {
    PackedNumbers from(bytes);
    SheetRow row;
    row.seq = from.takeSigned();
    row.createdAt = instantOfSeq(row.seq);
    row.thread = from.takeSigned();
    row.answeredAt = from.takeMoment();
    row.peerAnsweredAt = from.takeMoment();
    row.author = from.takeSigned();
    row.target = from.takeSigned();
    row.tag = from.take<std::uint32_t>();
    row.language = from.take<std::uint32_t>();
    row.kind = static_cast<model::ConversationKind>(from.take<std::uint8_t>());
    row.flow = static_cast<conversation::Flow>(from.take<std::uint8_t>());
    row.parentKind = static_cast<conversation::ParentKind>(from.take<std::uint8_t>());
    row.media = static_cast<model::MediaType>(from.take<std::uint8_t>());
    const auto flags = from.take<std::uint8_t>();
    row.byBrand = (flags & packed::kByBrand) != 0;
    row.question = (flags & packed::kQuestion) != 0;
    row.namesBrand = (flags & packed::kNamesBrand) != 0;
    if ((flags & packed::kGoneUnanswered) != 0)
        row.goneAt = std::exchange(row.answeredAt, std::nullopt);
    else if ((flags & packed::kGoneAnswered) != 0)
        row.goneAt = std::exchange(row.peerAnsweredAt, std::nullopt);
    from.take<std::uint8_t>();
    row.depth = from.take<std::uint16_t>();
    return isPossible(row) ? std::optional(row) : std::nullopt;
}

/// Hands over the rows in the bytes; of a damaged sheet, what is no row or left over at its end is passed
/// over.
template<typename Use>
void forEachPackedRow(std::string_view bytes, Use use) {
    for (std::size_t at = 0; at + kPackedRowBytes <= bytes.size(); at += kPackedRowBytes)
        if (const auto row = unpackRow(bytes.data() + at)) use(*row);
}

} // namespace weft::store
