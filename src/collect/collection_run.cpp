// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/collection_run.h"

#include "store/brands.h"
#include "store/collection.h"

namespace weft::collect {

using base::ErrorCode;

namespace {

/// What stands in the way of everything else, too.
bool endsTheRun(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::ApiNoToken:
    case ErrorCode::ApiTokenInvalid:
    case ErrorCode::ApiRateLimited:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkTls:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreFailed:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreReadOnly:
        return true;
    default:
        return false;
    }
}

/// A fault of the endpoint rather than of the thing asked for: asking for the next thing would fail alike.
bool closesTheEndpoint(ErrorCode code) {
    return code == ErrorCode::ApiNoPermission || code == ErrorCode::ApiServerError ||
           code == ErrorCode::ApiNotJson || code == ErrorCode::NetworkTimeout;
}

base::Status cancelled() {
    return base::fail(ErrorCode::Cancelled, "collection", "stopped");
}

} // namespace

CollectionRun::CollectionRun(threads::Client& client, store::Writer& writer, const base::Clock& clock,
                             RunTracker& tracker, Retrier retrier, std::stop_token stop)
    : m_client(client),
      m_writer(writer),
      m_clock(clock),
      m_tracker(tracker),
      m_retrier(std::move(retrier)),
      m_stop(std::move(stop)),
      m_lists(writer, clock, m_retrier, tracker, client) {
}

base::Status CollectionRun::run() {
    if (auto status = readProfile(); !status) return status;
    if (auto status = readList(Stage::OwnThreads, store::Source::OwnThreads, &threads::Client::ownThreads);
        !status)
        return status;
    if (auto status = readConversations(); !status) return status;
    if (auto status = readList(Stage::OwnReplies, store::Source::OwnReplies, &threads::Client::ownReplies);
        !status)
        return status;
    if (auto status = readList(Stage::Mentions, store::Source::Mentions, &threads::Client::mentions); !status)
        return status;
    if (auto status = readCounters(); !status) return status;
    return readAccountInsights();
}

base::Status CollectionRun::readProfile() {
    m_tracker.beginStage(Stage::Profile, 1);
    auto profile = m_retrier.run([&] { return m_client.me(m_stop); });
    m_tracker.setRequests(m_client.requests());
    if (!profile) return base::fail(profile.error());
    auto account = accountFor(*profile);
    if (!account) return base::fail(account.error());
    m_account = *account;
    m_userId = profile->id;
    auto saved = inStore([id = m_account.id, profile = *profile](store::Database& database) {
        return store::saveProfile(database, id, profile);
    });
    if (!saved) return saved;
    m_tracker.advance();
    m_tracker.endStage();
    return {};
}

base::Result<model::Account> CollectionRun::accountFor(const model::Profile& profile) {
    return inStore([handle = profile.username](store::Database& database) -> base::Result<model::Account> {
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

base::Status CollectionRun::readList(Stage stage, store::Source source,
                                     base::Result<threads::PostPage> (threads::Client::*endpoint)(
                                         const threads::PageQuery&, const std::stop_token&)) {
    m_tracker.beginStage(stage, std::nullopt);
    ListTask task;
    task.accountId = m_account.id;
    task.stage = stageName(stage);
    task.source = source;
    task.fetch = [&](const threads::PageQuery& query) { return (m_client.*endpoint)(query, m_stop); };
    if (auto status = m_lists.read(task); !status) {
        if (auto fatal = skipOrFail(status.error(), task.stage); !fatal) return fatal;
    }
    m_tracker.endStage();
    return {};
}

base::Status CollectionRun::readConversations() {
    auto threads = inStore(
        [id = m_account.id](store::Database& database) { return store::listOwnThreads(database, id); });
    if (!threads) return base::fail(threads.error());
    std::vector<std::pair<store::ThreadState, ConversationVisit>> due;
    const auto now = m_clock.now();
    for (auto& thread : *threads)
        if (const auto visit = planConversation(thread, now); visit != ConversationVisit::NotDue)
            due.emplace_back(std::move(thread), visit);

    m_tracker.beginStage(Stage::Conversations, static_cast<std::int64_t>(due.size()));
    for (const auto& [thread, visit] : due) {
        if (m_stop.stop_requested()) return cancelled();
        if (auto status = readConversation(thread, visit); !status) {
            if (auto fatal = skipOrFail(status.error(), "conversation of " + thread.rootId); !fatal)
                return fatal;
            if (closesTheEndpoint(status.error().code)) break;
        }
        m_tracker.advance();
    }
    m_tracker.endStage();
    return {};
}

base::Status CollectionRun::readConversation(const store::ThreadState& thread, ConversationVisit visit) {
    ListTask task;
    task.accountId = m_account.id;
    task.stage = "conversation";
    task.subject = thread.rootId;
    task.source = store::Source::Conversation;
    task.whole = visit == ConversationVisit::Whole;
    task.fetch = [&](const threads::PageQuery& query) {
        return m_client.conversation(thread.rootId, query, m_stop);
    };
    return m_lists.read(task);
}

base::Status CollectionRun::readCounters() {
    auto posts = inStore(
        [id = m_account.id](store::Database& database) { return store::listOwnCounterStates(database, id); });
    if (!posts) return base::fail(posts.error());
    const auto now = m_clock.now();
    std::erase_if(*posts, [&](const auto& post) { return !countersDue(post, now); });

    m_tracker.beginStage(Stage::Counters, static_cast<std::int64_t>(posts->size()));
    std::future<base::Status> written;
    for (const auto& post : *posts) {
        if (m_stop.stop_requested()) return cancelled();
        if (auto status = readCountersOf(post.postId, written); !status) {
            if (auto fatal = skipOrFail(status.error(), "counters of " + post.postId); !fatal) return fatal;
            if (closesTheEndpoint(status.error().code)) break;
        }
        m_tracker.advance();
    }
    if (written.valid())
        if (auto status = written.get(); !status) return status;
    m_tracker.endStage();
    return {};
}

base::Status CollectionRun::readCountersOf(const std::string& postId, std::future<base::Status>& written) {
    auto counters = m_retrier.run([&] { return m_client.mediaInsights(postId, m_stop); });
    m_tracker.setRequests(m_client.requests());
    if (written.valid())
        if (auto status = written.get(); !status) return status;
    if (!counters && counters.error().code == ErrorCode::ApiNotAvailable) {
        // Deleted or gone private: its numbers are unknown from now on, and it is asked for again only when
        // next planned.
        counters = model::Counters{};
        for (const auto metric : model::kMetrics)
            (*counters)[metric] = model::Unknown::NotInAnswer;
    }
    if (!counters) return base::fail(counters.error());
    written = m_writer.submit(
        [postId, counters = *counters, now = m_clock.now()](store::Database& database) -> base::Status {
            auto transaction = store::Transaction::begin(database);
            if (!transaction) return base::fail(transaction.error());
            if (auto saved = store::saveCounters(database, postId, counters, now); !saved)
                return base::fail(saved.error());
            return transaction->commit();
        });
    return {};
}

base::Status CollectionRun::readAccountInsights() {
    const std::string stage(stageName(Stage::AccountInsights));
    auto checkpoint = inStore([id = m_account.id, stage](store::Database& database) {
        return store::readCheckpoint(database, id, stage, {});
    });
    if (!checkpoint) return base::fail(checkpoint.error());
    const auto now = m_clock.now();
    if (!accountInsightsDue(checkpoint->finishedAt, now)) return {};

    m_tracker.beginStage(Stage::AccountInsights, 1);
    // Whole days: a series that begins in the middle of one would give that day a part of its number.
    const base::Instant since =
        std::chrono::floor<std::chrono::days>(checkpoint->finishedAt.value_or(now)) - std::chrono::days{28};
    auto insights = m_retrier.run([&] { return m_client.accountInsights(m_userId, since, now, m_stop); });
    m_tracker.setRequests(m_client.requests());
    if (!insights) return skipOrFail(insights.error(), stage);
    checkpoint->finishedAt = now;
    auto saved = inStore([id = m_account.id, stage, insights = *insights, checkpoint = *checkpoint,
                          now](store::Database& database) -> base::Status {
        auto transaction = store::Transaction::begin(database);
        if (!transaction) return base::fail(transaction.error());
        if (auto status = store::saveAccountInsights(database, id, insights, now); !status) return status;
        if (auto status = store::writeCheckpoint(database, id, stage, {}, checkpoint); !status) return status;
        return transaction->commit();
    });
    if (!saved) return saved;
    m_tracker.advance();
    m_tracker.endStage();
    return {};
}

base::Status CollectionRun::skipOrFail(const base::Error& error, const std::string& where) {
    if (endsTheRun(error.code)) return base::fail(error);
    m_tracker.skip(where, error.text());
    return {};
}

} // namespace weft::collect
