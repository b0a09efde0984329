// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http_date.h"

#include <curl/curl.h>

namespace weft::threads {

std::optional<base::Instant> parseHttpDate(const std::string& text) {
    const auto seconds = curl_getdate(text.c_str(), nullptr);
    if (seconds < 0) return std::nullopt;
    return base::Instant{std::chrono::seconds{seconds}};
}

} // namespace weft::threads
