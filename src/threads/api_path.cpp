// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/api_path.h"

#include "threads/percent.h"

namespace weft::threads {

std::string pathOf(std::string_view id, std::string_view edge) {
    return '/' + percentEncode(id) + std::string(edge);
}

base::Status checkId(std::string_view id) {
    if (!id.empty() && id != "." && id != "..") return {};
    return base::fail(base::ErrorCode::BadArgument, "id", "is empty");
}

} // namespace weft::threads
