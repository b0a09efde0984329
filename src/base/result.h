// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace weft::base {

/// A value, or the reason why there is none. Every function that returns one is [[nodiscard]].
template<typename T>
using Result = tl::expected<T, Error>;

/// The result of something that is only done or not done.
using Status = tl::expected<void, Error>;

/// Shortens `return tl::unexpected(Error{…})`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string detail) {
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail), std::nullopt});
}

/// Passes an error on unchanged to a caller that returns another type of Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace weft::base
