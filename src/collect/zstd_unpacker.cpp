// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/zstd_unpacker.h"

#include <fmt/format.h>
#include <zstd.h>

namespace weft::collect {

using base::ErrorCode;

void ZstdUnpacker::Deleter::operator()(ZSTD_DCtx_s* context) const {
    ZSTD_freeDCtx(context);
}

bool ZstdUnpacker::recognises(std::string_view start) {
    if (start.size() < 4) return false;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(start[i]); };
    const bool frame = byte(0) == 0x28 && byte(1) == 0xB5 && byte(2) == 0x2F && byte(3) == 0xFD;
    // pzstd and others put a skippable frame first.
    const bool skippable = (byte(0) & 0xF0) == 0x50 && byte(1) == 0x2A && byte(2) == 0x4D && byte(3) == 0x18;
    return frame || skippable;
}

ZstdUnpacker::ZstdUnpacker() : m_context(ZSTD_createDCtx()), m_buffer(ZSTD_DStreamOutSize()) {
}

void ZstdUnpacker::feed(std::string_view packed) {
    if (!packed.empty()) m_packed = packed;
}

base::Result<std::string_view> ZstdUnpacker::next() {
    if (!m_context) return base::fail(ErrorCode::FileNotReadable, {}, "zstd has no memory to unpack it");
    while (!m_packed.empty() || m_moreInside) {
        ZSTD_inBuffer in{m_packed.data(), m_packed.size(), 0};
        ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
        const std::size_t left = ZSTD_decompressStream(m_context.get(), &out, &in);
        if (ZSTD_isError(left) != 0)
            return base::fail(ErrorCode::FileNotReadable, {},
                              fmt::format("its zstd compression is damaged ({})", ZSTD_getErrorName(left)));
        m_packed.remove_prefix(in.pos);
        m_midFrame = left != 0;
        m_moreInside = out.pos == out.size;
        if (out.pos > 0) return std::string_view(m_buffer.data(), out.pos);
    }
    return std::string_view{};
}

} // namespace weft::collect
