// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/post_powers.h"

#include "format/actions.h"
#include "format/permissions.h"
#include "format/text.h"
#include "model/handle.h"

#include <QCoreApplication>

#include <algorithm>

namespace weft::models {

namespace {

using store::ActionKind;

bool isCalled(const app::AccountRow& account, const std::optional<std::string>& handle) {
    return handle && model::foldHandle(*handle) == model::foldHandle(account.account.handle);
}

const app::AccountRow* called(const app::SourcesSnapshot& sources, const std::optional<std::string>& handle) {
    const auto found = std::ranges::find_if(
        sources.accounts, [&handle](const auto& account) { return isCalled(account, handle); });
    return found != sources.accounts.end() ? &*found : nullptr;
}

/// The writer of an own post, who was answered, or who is signed in.
const app::AccountRow* actingAccount(const app::PostRowView& post, const app::SourcesSnapshot& sources) {
    if (const auto* author = called(sources, post.stored.post.author)) return author;
    if (const auto* answered = called(sources, post.stored.parentAuthor)) return answered;
    const auto found = std::ranges::find_if(sources.accounts, &app::AccountRow::signedIn);
    if (found != sources.accounts.end()) return &*found;
    return sources.accounts.empty() ? nullptr : &sources.accounts.front();
}

bool inOwnThread(model::ConversationKind kind) {
    return kind == model::ConversationKind::Vertical || kind == model::ConversationKind::Horizontal;
}

QString reasonAgainst(ActionKind kind, const app::AccountRow* account) {
    if (account == nullptr || !account->signedIn)
        return QCoreApplication::translate("actions", "No account is signed in that could do this");
    const std::string_view scope = format::actionScope(kind);
    for (const app::PermissionState& permission : account->permissions)
        if (permission.scope == scope && permission.granted == false)
            return QCoreApplication::translate("actions", "The token lacks the permission %1. %2")
                .arg(format::fromUtf8(scope), format::permissionCost(scope));
    return {};
}

std::vector<ActionKind> kindsFor(const app::PostRowView& post, bool own) {
    if (post.stored.goneAt) return {};
    if (own) return {ActionKind::Reply, ActionKind::Delete};
    if (post.stored.post.approvalStatus) return {ActionKind::Approve, ActionKind::Ignore};
    if (post.stored.hidden) return {ActionKind::Unhide};
    if (inOwnThread(post.kind)) return {ActionKind::Reply, ActionKind::Hide};
    return {ActionKind::Reply};
}

} // namespace

PostPowers postPowers(const app::PostRowView& post, const app::SourcesSnapshot* sources) {
    PostPowers powers;
    const app::AccountRow* account = sources != nullptr ? actingAccount(post, *sources) : nullptr;
    if (account != nullptr) powers.account = account->account;
    const bool own = account != nullptr && isCalled(*account, post.stored.post.author);
    for (const ActionKind kind : kindsFor(post, own))
        powers.powers.push_back({kind, reasonAgainst(kind, account)});
    return powers;
}

} // namespace weft::models
