// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_book.h"

#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/posts_writing.h"
#include "store/tombstones.h"

#include <algorithm>

namespace weft::app {

namespace {

using store::Action;
using store::ActionKind;
using store::Database;

/// As far back as doubles could be confused.
constexpr int kRecentActions = 500;

base::Result<std::optional<std::string>> handleOf(Database& database, std::int64_t accountId) {
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    for (const auto& brand : *brands)
        for (const auto& account : brand.accounts)
            if (account.id == accountId) return account.handle;
    return std::nullopt;
}

base::Result<std::optional<model::Post>> held(Database& database, const std::string& id) {
    auto posts = store::readPosts(database, std::vector{id});
    if (!posts) return base::fail(posts.error());
    if (posts->empty()) return std::nullopt;
    return posts->front().post;
}

/// The new post of a reply, made of what is known here.
base::Result<model::Post> composed(Database& database, const Action& action) {
    auto handle = handleOf(database, action.accountId);
    if (!handle) return base::fail(handle.error());
    auto target = held(database, action.targetId);
    if (!target) return base::fail(target.error());
    model::Post post;
    post.id = *action.postId;
    post.author = *handle;
    post.text = action.text;
    post.createdAt = action.changedAt;
    post.parentId = action.targetId;
    if (*target) post.rootId = (*target)->rootId.value_or((*target)->id);
    post.isReply = true;
    return post;
}

base::Status saveOne(Database& database, const model::Post& post, base::Instant now) {
    if (auto saved = store::savePosts(database, std::vector{post}, store::Source::Sent, now); !saved)
        return base::fail(saved.error());
    return {};
}

base::Status applyReply(Database& database, const Action& action, std::optional<model::Post> sent,
                        base::Instant now) {
    if (!action.postId) return {};
    if (sent) return saveOne(database, *sent, now);
    auto post = composed(database, action);
    if (!post) return base::fail(post.error());
    return saveOne(database, *post, now);
}

base::Status applyDecision(Database& database, const Action& action, base::Instant now) {
    auto post = held(database, action.targetId);
    if (!post) return base::fail(post.error());
    if (!*post) return {};
    if (action.kind == ActionKind::Hide) (*post)->hideStatus = "HIDDEN";
    if (action.kind == ActionKind::Unhide) (*post)->hideStatus = "UNHUSHED";
    if (action.kind == ActionKind::Approve) (*post)->approvalStatus = "approved";
    if (action.kind == ActionKind::Ignore) (*post)->approvalStatus = "ignored";
    return saveOne(database, **post, now);
}

base::Status applyTo(Database& database, const Action& action, std::optional<model::Post> sent,
                     base::Instant now) {
    if (action.kind == ActionKind::Reply) return applyReply(database, action, std::move(sent), now);
    if (action.kind != ActionKind::Delete) return applyDecision(database, action, now);
    if (auto gone = store::markGone(database, action.targetId, now); !gone) return base::fail(gone.error());
    return {};
}

} // namespace

base::Status ActionBook::write(Action& action) {
    action.accountId = m_accountId;
    action.changedAt = m_clock.now();
    if (action.id != 0)
        return m_writer.submit([action](Database& database) { return store::updateAction(database, action); })
            .get();
    action.createdAt = action.changedAt;
    auto id =
        m_writer.submit([action](Database& database) { return store::addAction(database, action); }).get();
    if (!id) return base::fail(id.error());
    action.id = *id;
    return {};
}

base::Result<std::vector<Action>> ActionBook::open() {
    return m_writer
        .submit(
            [account = m_accountId](Database& database) { return store::listOpenActions(database, account); })
        .get();
}

base::Result<std::set<std::string>> ActionBook::postsOfOthers(const Action& action) {
    auto actions =
        m_writer.submit([](Database& database) { return store::listActions(database, kRecentActions); })
            .get();
    if (!actions) return base::fail(actions.error());
    std::set<std::string> posts;
    for (const auto& other : *actions)
        if (other.id != action.id && other.postId) posts.insert(*other.postId);
    return posts;
}

base::Result<std::optional<std::string>> ActionBook::rootOf(const std::string& postId) {
    auto post = m_writer.submit([postId](Database& database) { return held(database, postId); }).get();
    if (!post) return base::fail(post.error());
    if (!*post) return std::nullopt;
    return (*post)->rootId;
}

base::Status ActionBook::apply(const Action& action, std::optional<model::Post> sent) {
    return m_writer
        .submit([action, sent = std::move(sent), now = m_clock.now()](Database& database) -> base::Status {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            if (auto status = applyTo(database, action, sent, now); !status) return status;
            return transaction->commit();
        })
        .get();
}

} // namespace weft::app
