// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <curl/curl.h>

namespace weft::threads {

/// What a failed transfer means to somebody who does not know libcurl.
[[nodiscard]] base::ErrorCode errorOfCurl(CURLcode code);

} // namespace weft::threads
