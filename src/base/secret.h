// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace weft::base {

/// A secret that no formatter, log or stream can print by accident.
class Secret {
public:
    Secret() = default;

    explicit Secret(std::string value) : m_value(std::move(value)) {}

    [[nodiscard]] bool empty() const { return m_value.empty(); }

    /// The only way to the text. Used by what sends or keeps it.
    [[nodiscard]] const std::string& reveal() const { return m_value; }

private:
    std::string m_value;
};

} // namespace weft::base
