// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/http.h"

#include <cstddef>

namespace weft::threads {

inline constexpr std::size_t kMostHeaderBytes = 256u << 10;

/// What the callbacks of one transfer fill.
struct Transfer {
    HttpResponse response;
    std::size_t maxBytes = 0;
    std::size_t headerBytes = 0;
    bool tooLarge = false;
};

/// The write and header callbacks of libcurl; `user` is the Transfer.
std::size_t onBody(const char* data, std::size_t size, std::size_t count, void* user);
std::size_t onHeader(const char* data, std::size_t size, std::size_t count, void* user);

} // namespace weft::threads
