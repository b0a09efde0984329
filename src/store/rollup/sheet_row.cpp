// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/sheet_row.h"

#include "store/post_seq.h"

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstring>
#include <limits>

namespace weft::store {

namespace {

constexpr std::int64_t kNever = -1;
constexpr std::uint8_t kByBrand = 1;
constexpr std::uint8_t kQuestion = 2;
constexpr std::uint8_t kNamesBrand = 4;

/// Turns numbers round on machines that keep the large end first.
template<std::unsigned_integral Number>
Number little(Number value) {
    if constexpr (std::endian::native == std::endian::little) return value;
    Number turned = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        turned = static_cast<Number>(turned << 8) | static_cast<Number>((value >> (8 * i)) & 0xff);
    return turned;
}

template<std::unsigned_integral Number>
void put(char*& to, std::int64_t value) {
    const auto number = little(static_cast<Number>(value));
    std::memcpy(to, &number, sizeof number);
    to += sizeof number;
}

template<std::unsigned_integral Number>
Number take(const char*& from) {
    Number number = 0;
    std::memcpy(&number, from, sizeof number);
    from += sizeof number;
    return little(number);
}

void pack(const SheetRow& row, char* to) {
    put<std::uint64_t>(to, row.seq);
    put<std::uint64_t>(to, row.thread);
    put<std::uint64_t>(to, row.answeredAt ? base::toMs(*row.answeredAt) : kNever);
    put<std::uint64_t>(to, row.peerAnsweredAt ? base::toMs(*row.peerAnsweredAt) : kNever);
    put<std::uint64_t>(to, row.author);
    put<std::uint64_t>(to, row.target);
    put<std::uint32_t>(to, row.tag);
    put<std::uint32_t>(to, row.language);
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.kind));
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.flow));
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.parentKind));
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.media));
    put<std::uint8_t>(to, (row.byBrand ? kByBrand : 0) | (row.question ? kQuestion : 0) |
                              (row.namesBrand ? kNamesBrand : 0));
    put<std::uint8_t>(to, 0);
    constexpr std::int64_t kDeepest = std::numeric_limits<std::uint16_t>::max();
    put<std::uint16_t>(to, std::min(row.depth, kDeepest));
}

std::optional<base::Instant> takeMoment(const char*& from) {
    const auto ms = static_cast<std::int64_t>(take<std::uint64_t>(from));
    return ms == kNever ? std::nullopt : std::optional(base::instantFromMs(ms));
}

/// Whoever counts rows takes kinds for places in tables and subtracts times from each other.
bool isPossible(const SheetRow& row) {
    const auto isTime = [](base::Instant at) {
        return at >= base::kEarliestInstant && at < base::kLatestInstant;
    };
    return isTime(row.createdAt) && isTime(row.answeredAt.value_or(row.createdAt)) &&
           isTime(row.peerAnsweredAt.value_or(row.createdAt)) &&
           static_cast<std::size_t>(row.kind) < model::kConversationKinds &&
           row.flow <= conversation::Flow::BrandUnknown &&
           row.parentKind <= conversation::ParentKind::Orphan && row.media <= model::MediaType::Other;
}

} // namespace

std::string packRows(std::span<const SheetRow> rows) {
    std::string bytes(rows.size() * kPackedRowBytes, '\0');
    for (std::size_t i = 0; i < rows.size(); ++i)
        pack(rows[i], bytes.data() + i * kPackedRowBytes);
    return bytes;
}

std::optional<SheetRow> unpackRow(const char* from) {
    SheetRow row;
    row.seq = static_cast<std::int64_t>(take<std::uint64_t>(from));
    row.createdAt = instantOfSeq(row.seq);
    row.thread = static_cast<std::int64_t>(take<std::uint64_t>(from));
    row.answeredAt = takeMoment(from);
    row.peerAnsweredAt = takeMoment(from);
    row.author = static_cast<std::int64_t>(take<std::uint64_t>(from));
    row.target = static_cast<std::int64_t>(take<std::uint64_t>(from));
    row.tag = take<std::uint32_t>(from);
    row.language = take<std::uint32_t>(from);
    row.kind = static_cast<model::ConversationKind>(take<std::uint8_t>(from));
    row.flow = static_cast<conversation::Flow>(take<std::uint8_t>(from));
    row.parentKind = static_cast<conversation::ParentKind>(take<std::uint8_t>(from));
    row.media = static_cast<model::MediaType>(take<std::uint8_t>(from));
    const auto flags = take<std::uint8_t>(from);
    row.byBrand = (flags & kByBrand) != 0;
    row.question = (flags & kQuestion) != 0;
    row.namesBrand = (flags & kNamesBrand) != 0;
    take<std::uint8_t>(from);
    row.depth = take<std::uint16_t>(from);
    return isPossible(row) ? std::optional(row) : std::nullopt;
}

} // namespace weft::store
