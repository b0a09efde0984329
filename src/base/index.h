// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>

namespace weft::base {

/// A number that names a row, a thread or a person, as the containers of the standard library want it. The
/// caller has made sure that it is not negative.
[[nodiscard]] constexpr std::size_t at(std::signed_integral auto number) {
    return static_cast<std::size_t>(number);
}

} // namespace weft::base
