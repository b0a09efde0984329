// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

struct ZSTD_DCtx_s;

namespace weft::collect {

/// Unpacks zstd as it comes in, frame after frame, in fixed memory. A frame that wants a window above 128 MB
/// is refused.
class ZstdUnpacker {
public:
    /// Whether bytes begin like a zstd file.
    [[nodiscard]] static bool recognises(std::string_view start);

    ZstdUnpacker();

    /// Hands over packed bytes, which must stay valid until they are used up. Nothing happens when empty.
    void feed(std::string_view packed);

    /// The next unpacked piece, valid until the next call; empty when more packed bytes are needed. The error
    /// has no place.
    [[nodiscard]] base::Result<std::string_view> next();

    /// Something is still missing.
    [[nodiscard]] bool midFrame() const { return m_midFrame; }

private:
    struct Deleter {
        void operator()(ZSTD_DCtx_s* context) const;
    };

    std::unique_ptr<ZSTD_DCtx_s, Deleter> m_context;
    std::vector<char> m_buffer;
    std::string_view m_packed;
    bool m_midFrame = false;
    /// The last piece filled the buffer, so more may come without new input.
    bool m_moreInside = false;
};

} // namespace weft::collect
