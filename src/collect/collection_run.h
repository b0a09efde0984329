// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/run_context.h"

#include <optional>
#include <string>

namespace weft::collect {

/// One run of the collector over all its stages. Lives for one run only.
class CollectionRun {
public:
    explicit CollectionRun(RunContext& context) : m_context(context) {}

    /// Ends with an error only if the run as a whole cannot go on. `userId` is the platform's id of the
    /// account, where it is known before the API is asked.
    [[nodiscard]] base::Status run(const std::optional<std::string>& userId);

private:
    /// The account that the requests will most likely be of, so that they are booked from the first one on.
    [[nodiscard]] base::Status attachEarly(const std::optional<std::string>& userId);
    [[nodiscard]] base::Status readProfile();
    [[nodiscard]] base::Result<model::Account> accountFor(const model::Profile& profile);

    RunContext& m_context;
};

} // namespace weft::collect
