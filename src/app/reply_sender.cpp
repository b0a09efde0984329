// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reply_sender.h"

#include "app/action_outcomes.h"
#include "app/reply_text.h"

namespace weft::app {

namespace {

using base::ErrorCode;
using store::Action;
using store::ActionState;
using threads::ContainerProgress;
using namespace std::chrono_literals;

/// As Meta advises: once a minute, at most five times.
constexpr int kQuestions = 5;
constexpr auto kPause = 60s;
constexpr int kPublishTries = 3;
/// Nobody can see a container, so a doubtful one costs nothing.
constexpr int kPrepareTries = 3;
constexpr auto kPreparePause = 5s;
/// A container that is seen ready so often, a pause apart, is not being published any more.
constexpr int kSeenWaiting = 2;
/// So often it is looked for, once it is known to be published.
constexpr int kSeenPublished = 3;
constexpr int kReplyPages = 5;
/// How much the moments of two answers of the server may differ from its posts' moments.
constexpr auto kMoments = 2min;

base::Error doubt(std::string detail) {
    return {ErrorCode::ApiOutcomeUnknown, "reply", std::move(detail)};
}

bool cannotBeAsked(const base::Error& error) {
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::ApiTokenInvalid ||
           error.code == ErrorCode::ApiNoPermission;
}

} // namespace

base::Result<ActionOutcome> ReplySender::send(Action action, const std::stop_token& stop) {
    auto container = prepare(action, stop);
    if (!container)
        return ended(m_book, std::move(action), ActionState::Failed,
                     "nothing was sent: " + container.error().text(), container.error());
    action.containerId = std::move(*container);
    if (auto status = m_book.write(action); !status) return base::fail(status.error());
    return publish(std::move(action), false, stop);
}

base::Result<ActionOutcome> ReplySender::resume(Action action, const std::stop_token& stop) {
    if (!action.containerId)
        return ended(m_book, std::move(action), ActionState::Failed,
                     "was interrupted before anything was sent",
                     base::Error{ErrorCode::Cancelled, "reply", "was interrupted before anything was sent"});
    auto verdict = ask(action, stop);
    if (verdict.fate == Fate::Waiting) return publish(std::move(action), true, stop);
    return conclude(std::move(action), verdict, stop);
}

base::Result<std::string> ReplySender::prepare(const Action& action, const std::stop_token& stop) {
    for (int attempt = 1;; ++attempt) {
        auto container = m_client.prepareReply(action.targetId, action.text, stop);
        if (container || isRefusal(container.error()) || container.error().code == ErrorCode::Cancelled ||
            container.error().code == ErrorCode::ApiNotAvailable || attempt == kPrepareTries)
            return container;
        if (!m_wait(kPreparePause, stop)) return container;
    }
}

base::Result<ActionOutcome> ReplySender::publish(Action action, bool doubt, const std::stop_token& stop) {
    Verdict verdict;
    for (int attempt = 1; attempt <= kPublishTries; ++attempt) {
        action.state = ActionState::Sent;
        // Never send what a crash would make us forget.
        if (auto status = m_book.write(action); !status) return base::fail(status.error());
        auto post = m_client.publish(*action.containerId, stop);
        if (post) return done(std::move(action), *post, "replied", stop);
        if (isRefusal(post.error()) && !doubt) return refused(std::move(action), post.error(), stop);
        verdict = ask(action, stop);
        if (verdict.fate != Fate::Waiting) return conclude(std::move(action), verdict, stop);
        doubt = true;
        verdict.error = post.error();
    }
    verdict.fate = Fate::Unknown;
    return conclude(std::move(action), verdict, stop);
}

ActionOutcome ReplySender::refused(Action action, base::Error error, const std::stop_token& stop) {
    // A gateway may refuse in place of a server that has published already.
    const auto state = m_client.containerState(*action.containerId, stop);
    if (state && state->progress == ContainerProgress::Published) {
        const auto verdict = ask(action, stop);
        return conclude(std::move(action), verdict, stop);
    }
    if (!state && error.code == ErrorCode::ApiRateLimited)
        return conclude(std::move(action), {Fate::Unknown, {}, doubt(error.text())}, stop);
    auto told = "was refused, nothing was published: " + error.text();
    return ended(m_book, std::move(action), ActionState::Failed, std::move(told), std::move(error));
}

ReplySender::Verdict ReplySender::ask(const Action& action, const std::stop_token& stop) {
    Verdict verdict{Fate::Unknown, {}, doubt("nobody could say whether the reply was published")};
    int waiting = 0;
    int published = 0;
    for (int question = 1; question <= kQuestions; ++question) {
        if (question > 1 && !m_wait(kPause, stop)) {
            if (verdict.fate == Fate::Published) return verdict;
            verdict.error = doubt("stopped before anybody could say whether the reply was published");
            return verdict;
        }
        const auto state = m_client.containerState(*action.containerId, stop);
        if (!state && cannotBeAsked(state.error())) {
            if (verdict.fate == Fate::Published) return verdict;
            verdict.error = doubt(state.error().text());
            return verdict;
        }
        // A container that is not there any more may have become a post.
        const bool gone = !state && state.error().code == ErrorCode::ApiNotAvailable;
        if (!state && !gone) continue;
        auto next = judge(action, state.value_or(threads::ContainerState{}), stop);
        if (next.postId || next.fate == Fate::Dead) return next;
        if (next.fate == Fate::Waiting && ++waiting == kSeenWaiting) return next;
        // Published for certain; which post it became may take the server a moment to say.
        if (next.fate == Fate::Published) verdict = next;
        if (next.fate == Fate::Published && ++published == kSeenPublished) return verdict;
    }
    return verdict;
}

ReplySender::Verdict ReplySender::judge(const Action& action, const threads::ContainerState& state,
                                        const std::stop_token& stop) {
    const auto found = findReply(action, stop);
    if (found && *found) return {Fate::Published, *found, {}};
    switch (state.progress) {
    case ContainerProgress::Published:
        return {Fate::Published, {}, {}};
    case ContainerProgress::Finished:
        // Without a look at the own replies nothing is sure enough to publish once more.
        return {found ? Fate::Waiting : Fate::Unknown, {}, {}};
    case ContainerProgress::Expired:
        return {found ? Fate::Dead : Fate::Unknown,
                {},
                base::Error{ErrorCode::ApiNotAvailable, "reply",
                            "the prepared reply is older than a day and cannot be published any more"}};
    case ContainerProgress::Error:
        return {found ? Fate::Dead : Fate::Unknown,
                {},
                base::Error{ErrorCode::ApiBadRequest, "reply",
                            "the server could not make a post of it: " +
                                (state.error.empty() ? std::string("no reason given") : state.error)}};
    default:
        return {};
    }
}

base::Result<std::optional<std::string>> ReplySender::findReply(const Action& action,
                                                                const std::stop_token& stop) {
    const auto others = m_book.postsOfOthers(action);
    if (!others) return base::fail(others.error());
    // The action carries our moment, the post the server's.
    const auto offset =
        m_client.serverTime() ? *m_client.serverTime() - m_clock.now() : base::Instant::duration{};
    const auto earliest = action.createdAt + offset - kMoments;
    threads::PageQuery query;
    for (int page = 0; page < kReplyPages; ++page) {
        const auto replies = m_client.ownReplies(query, stop);
        if (!replies) return base::fail(replies.error());
        for (const auto& reply : replies->posts) {
            const bool same =
                reply.parentId == action.targetId && reply.text && sameReplyText(*reply.text, action.text);
            if (same && reply.createdAt >= earliest && !others->contains(reply.id)) return reply.id;
        }
        const bool older = !replies->posts.empty() && replies->posts.back().createdAt < earliest;
        if (older || !replies->after) return std::nullopt;
        query.after = replies->after;
    }
    return std::nullopt;
}

ActionOutcome ReplySender::done(Action action, std::optional<std::string> postId, std::string told,
                                const std::stop_token& stop) {
    action.postId = std::move(postId);
    auto outcome = ended(m_book, std::move(action), ActionState::Done, std::move(told));
    if (!outcome.action.postId) return outcome;
    std::optional<model::Post> sent;
    if (auto post = m_client.post(*outcome.action.postId, stop)) sent = std::move(*post);
    if (auto status = m_book.apply(outcome.action, std::move(sent)); !status)
        outcome.told += ", but the post could not be kept here: " + status.error().text();
    return outcome;
}

ActionOutcome ReplySender::conclude(Action action, const Verdict& verdict, const std::stop_token& stop) {
    if (verdict.fate == Fate::Published)
        return done(std::move(action), verdict.postId,
                    "replied; the server was asked, because its answer got lost", stop);
    if (verdict.fate == Fate::Dead)
        return ended(m_book, std::move(action), ActionState::Failed,
                     "nothing was published: " + verdict.error->detail, verdict.error);
    return ended(m_book, std::move(action), ActionState::Unknown,
                 "nobody could say whether it was published; ask again later", verdict.error);
}

} // namespace weft::app
