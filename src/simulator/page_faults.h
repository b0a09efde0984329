// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/api_answer.h"
#include "simulator/faults.h"

#include <cstdint>
#include <functional>

namespace weft::simulator {

/// What a fault of pages looks at.
struct PageFaultContext {
    const ApiRequest& request;
    std::uint64_t dice = 0;
    /// The answer that the API would give to another request.
    std::function<ApiAnswer(const ApiRequest&)> ask;
};

/// Whether a fault changes the JSON of good answers: wrong types, loops, shuffled and changing pages.
[[nodiscard]] bool isPageFault(Fault fault);

/// Changes a good answer so. False, and no change, where the fault does not apply: a first page cannot repeat
/// a cursor or elements of the page before.
[[nodiscard]] bool spoilPage(Fault fault, const PageFaultContext& context, ApiAnswer& answer);

} // namespace weft::simulator
