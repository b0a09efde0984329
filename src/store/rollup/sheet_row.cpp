// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/sheet_row.h"

#include <algorithm>
#include <limits>

namespace weft::store {

namespace {

template<std::unsigned_integral Number>
void put(char*& to, std::int64_t value) {
    const auto number = PackedNumbers::little(static_cast<Number>(value));
    std::memcpy(to, &number, sizeof number);
    to += sizeof number;
}

std::int64_t msOrNever(const std::optional<base::Instant>& moment) {
    return moment ? base::toMs(*moment) : PackedNumbers::kNever;
}

std::uint8_t flagsOf(const SheetRow& row) {
    int flags = (row.byBrand ? packed::kByBrand : 0) | (row.question ? packed::kQuestion : 0) |
                (row.namesBrand ? packed::kNamesBrand : 0);
    if (row.goneAt) flags |= row.answeredAt ? packed::kGoneAnswered : packed::kGoneUnanswered;
    return static_cast<std::uint8_t>(flags);
}

void pack(const SheetRow& row, char* to) {
    put<std::uint64_t>(to, row.seq);
    put<std::uint64_t>(to, row.thread);
    put<std::uint64_t>(to, msOrNever(row.answeredAt ? row.answeredAt : row.goneAt));
    put<std::uint64_t>(to, msOrNever(row.answeredAt && row.goneAt ? row.goneAt : row.peerAnsweredAt));
    put<std::uint64_t>(to, row.author);
    put<std::uint64_t>(to, row.target);
    put<std::uint32_t>(to, row.tag);
    put<std::uint32_t>(to, row.language);
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.kind));
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.flow));
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.parentKind));
    put<std::uint8_t>(to, static_cast<std::int64_t>(row.media));
    put<std::uint8_t>(to, flagsOf(row));
    put<std::uint8_t>(to, 0);
    constexpr std::int64_t kDeepest = std::numeric_limits<std::uint16_t>::max();
    put<std::uint16_t>(to, std::min(row.depth, kDeepest));
}

} // namespace

std::string packRows(std::span<const SheetRow> rows) {
    std::string bytes(rows.size() * kPackedRowBytes, '\0');
    for (std::size_t i = 0; i < rows.size(); ++i)
        pack(rows[i], bytes.data() + i * kPackedRowBytes);
    return bytes;
}

} // namespace weft::store
