// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/moderation.h"

#include "app/action_outcomes.h"

#include <algorithm>

namespace weft::app {

namespace {

using base::ErrorCode;
using store::Action;
using store::ActionKind;
using store::ActionState;
using namespace std::chrono_literals;

constexpr int kTries = 3;
constexpr auto kPause = 10s;
constexpr int kListPages = 20;

std::string_view pastTense(ActionKind kind) {
    switch (kind) {
    case ActionKind::Reply:
        return "replied";
    case ActionKind::Hide:
        return "hidden";
    case ActionKind::Unhide:
        return "shown";
    case ActionKind::Approve:
        return "approved";
    case ActionKind::Ignore:
        return "ignored";
    case ActionKind::Delete:
        return "deleted";
    }
    return "done";
}

bool isDecision(ActionKind kind) {
    return kind == ActionKind::Approve || kind == ActionKind::Ignore;
}

/// For hiding, showing and deleting.
std::optional<bool> isAsWanted(ActionKind kind, const model::Post& post) {
    if (kind == ActionKind::Delete) return false;
    if (!post.hideStatus) return std::nullopt;
    return (*post.hideStatus == "HIDDEN") == (kind == ActionKind::Hide);
}

} // namespace

base::Result<ActionOutcome> Moderation::carryOut(Action action, const std::stop_token& stop) {
    action.state = ActionState::Sent;
    if (auto status = m_book.write(action); !status) return base::fail(status.error());
    base::Error last;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        if (attempt > 1 && !m_wait(kPause, stop)) break;
        const auto status = request(action, stop);
        const std::string word(pastTense(action.kind));
        if (status) return done(std::move(action), word);
        last = status.error();
        const bool refused = isRefusal(last) || last.code == ErrorCode::ApiNotAvailable;
        if (refused && attempt == 1)
            return ended(m_book, std::move(action), ActionState::Failed,
                         "was refused, nothing was changed: " + last.text(), last);
        if (last.code == ErrorCode::Cancelled) break;
        const auto as = holds(action, stop);
        if (as && *as == true) return done(std::move(action), "was " + word + " already");
    }
    const auto told = "nobody could say whether it was " + std::string(pastTense(action.kind));
    return ended(m_book, std::move(action), ActionState::Unknown, told + "; ask again later",
                 base::Error{ErrorCode::ApiOutcomeUnknown, last.where, told + ": " + last.detail});
}

base::Result<ActionOutcome> Moderation::resume(Action action, const std::stop_token& stop) {
    const base::Error interrupted{ErrorCode::Cancelled, std::string(store::actionName(action.kind)),
                                  "was interrupted, nothing was changed"};
    if (action.state == ActionState::Prepared)
        return ended(m_book, std::move(action), ActionState::Failed,
                     "was interrupted before anything was sent", interrupted);
    const auto as = holds(action, stop);
    const std::string word(pastTense(action.kind));
    if (as && *as == true) return done(std::move(action), "was " + word);
    if (as && *as == false)
        return ended(m_book, std::move(action), ActionState::Failed, "was not " + word, interrupted);
    auto error = base::Error{ErrorCode::ApiOutcomeUnknown, interrupted.where,
                             as ? "the API does not say whether it was " + word : as.error().text()};
    return ended(m_book, std::move(action), ActionState::Unknown,
                 "nobody could say whether it was " + word + "; ask again later", std::move(error));
}

base::Status Moderation::request(const Action& action, const std::stop_token& stop) {
    switch (action.kind) {
    case ActionKind::Hide:
    case ActionKind::Unhide:
        return m_client.hideReply(action.targetId, action.kind == ActionKind::Hide, stop);
    case ActionKind::Approve:
    case ActionKind::Ignore:
        return m_client.decidePendingReply(action.targetId, action.kind == ActionKind::Approve, stop);
    case ActionKind::Delete:
        return m_client.deletePost(action.targetId, stop);
    case ActionKind::Reply:
        break;
    }
    return base::fail(ErrorCode::BadArgument, "action", "a reply is published, not decided upon");
}

base::Result<std::optional<bool>> Moderation::holds(const Action& action, const std::stop_token& stop) {
    if (isDecision(action.kind)) return isDecided(action, stop);
    const auto post = m_client.post(action.targetId, stop);
    if (post) return isAsWanted(action.kind, *post);
    if (action.kind == ActionKind::Delete && post.error().code == ErrorCode::ApiNotAvailable) return true;
    return base::fail(post.error());
}

base::Result<std::optional<bool>> Moderation::isDecided(const Action& action, const std::stop_token& stop) {
    auto root = m_book.rootOf(action.targetId);
    if (!root) return base::fail(root.error());
    if (!*root) {
        const auto post = m_client.post(action.targetId, stop);
        if (!post) return base::fail(post.error());
        *root = post->rootId;
    }
    if (!*root) return std::nullopt;
    const auto waits = isListed(**root, action.targetId, threads::Approval::Pending, stop);
    if (!waits) return base::fail(waits.error());
    if (*waits) return false;
    const auto ignored = isListed(**root, action.targetId, threads::Approval::Ignored, stop);
    if (!ignored) return base::fail(ignored.error());
    return *ignored == (action.kind == ActionKind::Ignore);
}

base::Result<bool> Moderation::isListed(const std::string& root, const std::string& replyId,
                                        threads::Approval approval, const std::stop_token& stop) {
    threads::PageQuery query;
    for (int page = 0; page < kListPages; ++page) {
        const auto replies = m_client.pendingReplies(root, approval, query, stop);
        if (!replies) return base::fail(replies.error());
        if (std::ranges::find(replies->posts, replyId, &model::Post::id) != replies->posts.end()) return true;
        if (!replies->after) return false;
        query.after = replies->after;
    }
    return false;
}

ActionOutcome Moderation::done(Action action, std::string told) {
    auto outcome = ended(m_book, std::move(action), ActionState::Done, std::move(told));
    if (auto status = m_book.apply(outcome.action, std::nullopt); !status)
        outcome.told += ", but this could not be kept here: " + status.error().text();
    return outcome;
}

} // namespace weft::app
