// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace weft::looks {

/// A dialog of the program in one of its states, with contents as they come in practice.
struct DialogSample {
    const char* name;
    std::function<std::unique_ptr<QWidget>()> make;
};

/// Every dialog and its states that can be made without a window.
[[nodiscard]] std::vector<DialogSample> dialogSamples();

} // namespace weft::looks
