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

base::Status checkTokenWhenDue(RunContext& context) {
    auto known = context.inStore(
        [id = context.account.id](store::Database& database) { return store::readAccess(database, id); });
    if (!known) return base::fail(known.error());
    context.access = *known;
    const auto now = context.clock.now();
    const bool fresh = *known && (*known)->checkedAt <= now && now - (*known)->checkedAt < kAccessInterval;
    if (fresh) return {};
    return checkToken(context);
}

} // namespace weft::collect
