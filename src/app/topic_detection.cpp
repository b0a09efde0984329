// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topic_detection.h"

#include "app/raw_posts.h"
#include "store/post_changes.h"
#include "store/read_snapshot.h"
#include "store/revision.h"
#include "store/workspace_file.h"
#include "topics/state.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft::app {

namespace {

using topics::Bin;
using topics::TopicStream;

constexpr std::string_view kStateName = "topics";
/// A state is kept from time to time, and always of a moment that is a whole day ago: posts that come late
/// do not make it worthless, and the posts of the last day are read anyway.
constexpr Bin kBinsBetweenStates = 6 * topics::kBinsPerHour;

bool isOrdinary(const TopicRequest& request) {
    return request.language.empty() && request.sensitivity == topics::Sensitivity();
}

/// Feeds a stream from the cache, and takes down what it knows at a moment.
class Feeding {
public:
    Feeding(TopicStream stream, std::optional<base::Instant> keepAt)
        : m_run{std::move(stream), {}, {}}, m_keepAt(keepAt) {}

    base::Status feed(store::Database& database, const base::TimeRange& range) {
        auto read = forEachRawPost(database, range, [this](topics::RawPost post) {
            if (m_keepAt && post.at >= *m_keepAt) keep();
            closeUntil(post.at);
            static_cast<void>(m_run.stream.add(std::move(post)));
        });
        if (!read) return read;
        if (m_keepAt) keep();
        closeUntil(range.until);
        return {};
    }

    TopicRun takeRun() { return std::move(m_run); }

private:
    void keep() {
        const auto at = *std::exchange(m_keepAt, std::nullopt);
        closeUntil(at);
        if (m_run.stream.detector().lastBin() < 0) return;
        m_run.state = store::TopicState{topics::kStateVersion, 0, at, topics::writeState(m_run.stream)};
    }

    void closeUntil(base::Instant moment) {
        std::ranges::move(m_run.stream.closeUntil(moment), std::back_inserter(m_run.bins));
    }

    TopicRun m_run;
    std::optional<base::Instant> m_keepAt;
};

base::Result<TopicRun> feed(store::Database& database, TopicStream stream, const base::TimeRange& range,
                            std::optional<base::Instant> keepAt) {
    Feeding feeding(std::move(stream), keepAt);
    if (auto ok = feeding.feed(database, range); !ok) return base::fail(std::move(ok.error()));
    return feeding.takeRun();
}

/// Nothing when no kept state fits the posts as they are now.
base::Result<std::optional<store::TopicState>> fittingState(store::Database& database, base::Instant asOf) {
    auto state = store::readTopicState(database, kStateName);
    if (!state || !*state) return state;
    const auto& kept = **state;
    if (kept.version != topics::kStateVersion || kept.end > asOf - topics::kRecent) return std::nullopt;
    const auto changed = store::readChangedPosts(database, kept.revision, kept.end, asOf);
    if (!changed) return base::fail(changed.error());
    const bool fits =
        *changed && std::ranges::all_of((*changed)->posts.rows, [&](const model::PostRow& post) {
            return post.createdAt >= kept.end;
        });
    if (!fits) return std::nullopt;
    return state;
}

/// Nothing when there is no state to go on from.
base::Result<std::optional<TopicStream>> restore(store::Database& database,
                                                 const std::optional<store::TopicState>& kept) {
    auto stream = kept ? topics::readState(kept->bytes) : std::nullopt;
    if (!stream) return std::nullopt;
    auto read = forEachRawPost(database, {kept->end - topics::kCopyMemory, kept->end},
                               [&](const topics::RawPost& post) { stream->remember(post); });
    if (!read) return base::fail(std::move(read.error()));
    return stream;
}

base::Instant momentToKeep(base::Instant asOf) {
    const Bin latest = topics::binOf(asOf - topics::kRecent);
    return topics::startOf(latest / kBinsBetweenStates * kBinsBetweenStates);
}

} // namespace

base::Result<TopicRun> detectAll(store::Database& database, const TopicRequest& request) {
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    return feed(database, TopicStream(request.sensitivity, request.language),
                {base::kEarliestInstant, request.asOf}, std::nullopt);
}

base::Result<TopicRun> detectNow(store::Database& database, const TopicRequest& request) {
    if (!isOrdinary(request)) return detectAll(database, request);
    const auto snapshot = store::ReadSnapshot::begin(database);
    if (!snapshot) return base::fail(snapshot.error());
    const auto revision = store::readRevision(database);
    if (!revision) return base::fail(revision.error());
    const auto kept = fittingState(database, request.asOf);
    if (!kept) return base::fail(kept.error());
    auto restored = restore(database, *kept);
    if (!restored) return base::fail(std::move(restored.error()));
    const auto since = *restored ? (*kept)->end : base::kEarliestInstant;
    const auto keepAt = momentToKeep(request.asOf);
    auto run = feed(database, *restored ? std::move(**restored) : TopicStream(), {since, request.asOf},
                    keepAt > since ? std::optional(keepAt) : std::nullopt);
    if (run && run->state) run->state->revision = *revision;
    return run;
}

void keepTopicState(const std::filesystem::path& workspace, const TopicRun& run) {
    if (!run.state) return;
    auto database = store::openWorkspace(workspace);
    if (database) static_cast<void>(saveTopicState(*database, *run.state));
}

base::Status saveTopicState(store::Database& database, const store::TopicState& state) {
    return store::saveTopicState(database, kStateName, state);
}

base::Result<topics::TermHistory> readTermHistory(store::Database& database, std::string term,
                                                  const base::TimeRange& range, std::string language) {
    topics::TermHistory history(std::move(term), range, std::move(language));
    auto read = forEachRawPost(database, {range.since - topics::kCopyMemory, range.until},
                               [&](const topics::RawPost& post) { history.add(post); });
    if (!read) return base::fail(std::move(read.error()));
    return history;
}

} // namespace weft::app
