// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/budget_ledger.h"
#include "store/source_visits.h"

#include <optional>

namespace weft::collect {

/// What a run is to visit.
struct RunRequest {
    enum class Scope {
        /// What the plan says is due.
        Due,
        /// The lists and live conversations in any case, the rest as planned: a run that was asked for.
        Lists,
        /// Everything in any case.
        Everything,
    };

    Scope scope = Scope::Lists;
    /// Manual may spend the searches that are kept back.
    Purpose purpose = Purpose::Planned;
    /// Nothing but this source.
    std::optional<store::SourceKey> only = std::nullopt;
};

} // namespace weft::collect
