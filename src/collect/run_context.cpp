// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/run_context.h"

namespace weft::collect {

using base::ErrorCode;

bool endsTheRun(const base::Error& error, threads::Endpoint endpoint) {
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::ApiNoToken:
    case ErrorCode::ApiTokenInvalid:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkTls:
    case ErrorCode::NetworkPortal:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreFailed:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreReadOnly:
        return true;
    case ErrorCode::ApiRateLimited:
        return !budgetOf(endpoint);
    case ErrorCode::ApiBudgetSpent:
        return error.where == budgetName(BudgetKind::Calls);
    default:
        return false;
    }
}

bool closesTheEndpoint(ErrorCode code) {
    switch (code) {
    case ErrorCode::ApiNoPermission:
    case ErrorCode::ApiServerError:
    case ErrorCode::ApiNotJson:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ApiPaused:
    case ErrorCode::ApiRateLimited:
    case ErrorCode::ApiBudgetSpent:
        return true;
    default:
        return false;
    }
}

} // namespace weft::collect
