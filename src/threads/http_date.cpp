// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/http_date.h"

#include <curl/curl.h>

namespace weft::threads {

std::optional<base::Instant> parseHttpDate(const std::string& text) {
    // In seconds, because curl also gives years that milliseconds cannot count. -1 stands for "none".
    const std::chrono::sys_seconds date{std::chrono::seconds{curl_getdate(text.c_str(), nullptr)}};
    if (date < std::chrono::floor<std::chrono::seconds>(base::kEarliestInstant) ||
        date >= std::chrono::floor<std::chrono::seconds>(base::kLatestInstant))
        return std::nullopt;
    return date;
}

} // namespace weft::threads
