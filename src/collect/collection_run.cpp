// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/collection_run.h"

#include "collect/account_stage.h"
#include "collect/conversations_stage.h"
#include "collect/counters_stage.h"
#include "collect/lists_stage.h"
#include "collect/token_check.h"
#include "collect/watches_stage.h"
#include "store/brands.h"

namespace weft::collect {

using base::ErrorCode;

base::Status CollectionRun::run(const std::optional<std::string>& userId) {
    if (auto status = attachEarly(userId); !status) return status;
    if (auto status = readProfile(); !status) return status;
    const auto& only = m_context.request.only;
    if (only && only->accountId != m_context.account.id) return {};
    if (auto status = checkTokenWhenDue(m_context); !status) return status;
    ListsStage lists(m_context);
    if (auto status = lists.ownThreads(); !status) return status;
    if (auto status = lists.ghostPosts(); !status) return status;
    if (auto status = ConversationsStage(m_context).run(); !status) return status;
    if (auto status = lists.ownReplies(); !status) return status;
    if (auto status = lists.mentions(); !status) return status;
    if (auto status = WatchesStage(m_context).run(); !status) return status;
    if (auto status = CountersStage(m_context).run(); !status) return status;
    return AccountStage(m_context).run();
}

base::Status CollectionRun::attachEarly(const std::optional<std::string>& userId) {
    auto brands = m_context.inStore([](store::Database& database) { return store::listBrands(database); });
    if (!brands) return base::fail(brands.error());
    std::vector<std::int64_t> accounts;
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts)
            if (!userId || account.userId == userId) accounts.push_back(account.id);
    if (accounts.size() != 1) return {};
    if (auto status = m_context.accountant.attach(accounts.front()); !status) return status;
    return recallToken(m_context, accounts.front());
}

base::Status CollectionRun::readProfile() {
    m_context.tracker.beginStage(Stage::Profile, 1);
    auto profile = m_context.ask([&] { return m_context.client.me(m_context.stop); });
    if (!profile) return base::fail(profile.error());
    auto account = accountFor(*profile);
    if (!account) return base::fail(account.error());
    m_context.account = *account;
    m_context.userId = profile->id;
    if (auto status = m_context.accountant.attach(account->id); !status) return status;
    if (auto status = recallToken(m_context, account->id); !status) return status;
    auto saved = m_context.inStore([id = account->id, profile = *profile](store::Database& database) {
        return store::saveProfile(database, id, profile);
    });
    if (!saved) return saved;
    m_context.tracker.advance();
    m_context.tracker.endStage();
    return {};
}

base::Result<model::Account> CollectionRun::accountFor(const model::Profile& profile) {
    return m_context.inStore([handle = profile.username](
                                 store::Database& database) -> base::Result<model::Account> {
        auto known = store::findAccount(database, handle);
        if (!known) return base::fail(known.error());
        if (*known) return **known;
        auto brands = store::listBrands(database);
        if (!brands) return base::fail(brands.error());
        if (brands->empty()) return store::addAccount(database, handle, handle);
        return base::fail(ErrorCode::BadArgument, "token",
                          "it belongs to @" + handle +
                              ", which is no account of this workspace; add it with \"weftctl init --brand " +
                              handle + "\" or use another token");
    });
}

} // namespace weft::collect
