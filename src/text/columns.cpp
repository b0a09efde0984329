// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/columns.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace weft::text {

namespace {

std::size_t columnsOfCharacter(UChar32 c) {
    if (c < 0) return 1;
    constexpr uint32_t kMarks = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK;
    if ((U_MASK(u_charType(c)) & kMarks) != 0) return 0;
    const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), i, length, c);
        columns += columnsOfCharacter(c);
    }
    return columns;
}

} // namespace weft::text
