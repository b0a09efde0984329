// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/token_check.h"

#include "collect/plan.h"

namespace weft::collect {

base::Status checkToken(RunContext& context) {
    if (std::exchange(context.tokenInspected, true)) return {};
    const auto now = context.clock.now();
    auto info = context.ask([&] { return context.client.inspectToken(context.stop); });
    if (!info && endsTheRun(info.error(), threads::Endpoint::InspectToken)) return base::fail(info.error());
    auto access = context.access.value_or(store::AccountAccess{});
    access.checkedAt = now;
    access.scopes.reset();
    if (info) {
        // Every token has some: none means that the answer does not say.
        if (!info->scopes.empty()) access.scopes = info->scopes;
        if (info->issuedAt) access.issuedAt = info->issuedAt;
        if (info->expiresAt) access.expiresAt = info->expiresAt;
    }
    context.access = access;
    return context.inStore([id = context.account.id, access](store::Database& database) {
        return store::writeAccess(database, id, access);
    });
}

base::Status recallToken(RunContext& context, std::int64_t accountId) {
    auto known = context.inStore(
        [accountId](store::Database& database) { return store::readAccess(database, accountId); });
    if (!known) return base::fail(known.error());
    context.access = *known;
    if (*known && (*known)->tokenMark == context.tokenMark) return {};
    if (auto status = context.accountant.forgetPauses(); !status) return status;
    store::AccountAccess access{.checkedAt = base::kEarliestInstant};
    // Until when a token lives may have been told when it was signed in.
    if (*known && !(*known)->tokenMark) access = **known;
    access.tokenMark = context.tokenMark;
    context.access = access;
    return context.inStore([accountId, access](store::Database& database) {
        return store::writeAccess(database, accountId, access);
    });
}

base::Status checkTokenWhenDue(RunContext& context) {
    const auto now = context.clock.now();
    const auto& access = context.access;
    const bool fresh = access && access->checkedAt <= now && now - access->checkedAt < kAccessInterval;
    return fresh ? base::Status{} : checkToken(context);
}

} // namespace weft::collect
