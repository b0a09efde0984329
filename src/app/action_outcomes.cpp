// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_outcomes.h"

namespace weft::app {

bool isRefusal(const base::Error& error) {
    switch (error.code) {
    case base::ErrorCode::BadArgument:
    case base::ErrorCode::ApiTokenInvalid:
    case base::ErrorCode::ApiNoPermission:
    case base::ErrorCode::ApiRateLimited:
    case base::ErrorCode::ApiBadRequest:
    case base::ErrorCode::ApiUnknownField:
    case base::ErrorCode::ApiBudgetSpent:
    case base::ErrorCode::ApiPaused:
        return true;
    default:
        return false;
    }
}

ActionOutcome ended(ActionBook& book, store::Action action, store::ActionState state, std::string told,
                    std::optional<base::Error> error) {
    action.state = state;
    action.error = std::move(error);
    if (auto status = book.write(action); !status)
        told += ", but this could not be noted: " + status.error().text();
    return {std::move(action), std::move(told)};
}

} // namespace weft::app
