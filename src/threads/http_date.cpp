// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http_date.h"

#include <curl/curl.h>

namespace weft::threads {

std::optional<base::Instant> parseHttpDate(const std::string& text) {
    const auto seconds = curl_getdate(text.c_str(), nullptr);
    // -1 stands for "none"; curl also reads the year 9999.
    if (seconds < 0 || std::chrono::seconds{seconds} >= base::kLatestInstant.time_since_epoch())
        return std::nullopt;
    return base::Instant{std::chrono::seconds{seconds}};
}

} // namespace weft::threads
