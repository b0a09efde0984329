// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_news.h"
#include "app/behind.h"
#include "app/community.h"
#include "app/conversation_snapshots.h"
#include "app/snapshots.h"
#include "app/voice_snapshot.h"
#include "base/clock.h"
#include "base/result.h"
#include "store/post_order.h"
#include "store/reader_pool.h"
#include "store/saved_filters.h"
#include "store/topic_marks.h"
#include "store/topic_states.h"
#include "store/writer.h"
#include "zone/time_zone.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace weft::app {

class AnalysisCache;
class QuietCare;
class TermCounts;
class TopicRuns;
struct CommunityBehindQuestion;
struct DepthCourse;
struct EngagementSnapshot;
struct FollowersSnapshot;
struct GrowthSnapshot;
struct PostListing;
struct TermCourse;
struct TopicSources;
struct TopicsSnapshot;
struct TrendingSnapshot;

/// An answer that many may look at and nobody changes.
template<typename T>
using Shared = std::shared_ptr<const T>;

/// Receives an answer on a reader thread. A cancelled question is not answered.
template<typename T>
using Answer = std::function<void(base::Result<Shared<T>>)>;

/// One open workspace: the writer, the readers, and every question a screen asks. Questions return at once;
/// asking the returned source to stop withdraws the question.
class WorkspaceSession {
public:
    /// Opens a file, or makes it when `create` is set and it is missing. Blocking: call it before or beside
    /// the window.
    [[nodiscard]] static base::Result<std::unique_ptr<WorkspaceSession>>
    open(const std::filesystem::path& path, bool create, const base::Clock& clock);

    /// Opens a file for whoever only asks: where it cannot be written to, too. Writing fails then.
    [[nodiscard]] static base::Result<std::unique_ptr<WorkspaceSession>>
    openToLook(const std::filesystem::path& path, const base::Clock& clock);

    ~WorkspaceSession();
    WorkspaceSession(const WorkspaceSession&) = delete;
    WorkspaceSession& operator=(const WorkspaceSession&) = delete;

    std::stop_source loadWorkspace(Answer<WorkspaceSnapshot> answer);
    std::stop_source loadOverview(Filter filter, Answer<OverviewSnapshot> answer);
    /// Of the brands of so many filters.
    std::stop_source loadFollowers(std::vector<Filter> filters, Answer<FollowersSnapshot> answer);
    /// The depth score at the end of the filter's period; now, when the period goes on or ended with
    /// yesterday.
    std::stop_source loadDepth(Filter filter, Answer<DepthSnapshot> answer);
    /// How the score came to be that. Takes longer, and keeps in the file what it measured.
    std::stop_source loadDepthCourse(Filter filter, Answer<DepthCourse> answer);
    /// What the file has of it from before, at once.
    std::stop_source loadKeptDepth(Filter filter, Answer<std::optional<DepthCourse>> answer);
    /// Of the same moment as loadDepth(). Measures for seconds where the community is large.
    std::stop_source loadCommunity(Filter filter, Answer<CommunitySnapshot> answer);
    /// The posts behind a number of it.
    std::stop_source loadCommunityBehind(CommunityBehindQuestion question, Answer<BehindSnapshot> answer);
    std::stop_source loadSources(bool hasToken, Answer<SourcesSnapshot> answer);
    std::stop_source loadPosts(PostsQuestion question, Answer<PostsPage> answer);
    /// Everything that the search of a question finds.
    std::stop_source loadListing(PostsQuestion question, store::PostOrder order, Answer<PostListing> answer);
    /// So many rows of a listing from one on.
    std::stop_source loadListedPosts(Shared<PostListing> listing, std::size_t first, std::size_t count,
                                     Answer<PostsPage> answer);
    /// What people talk about at the end of the filter's period, see topicMoment(): all of it, or without
    /// what takes long to count.
    std::stop_source loadTopics(Filter filter, Answer<TopicsSnapshot> answer);
    std::stop_source loadTrending(Filter filter, Answer<TrendingSnapshot> answer);
    std::stop_source loadTermCourse(std::string term, Filter filter, Answer<TermCourse> answer);

    std::stop_source loadEngagement(Filter filter, Answer<EngagementSnapshot> answer);
    /// How a post of the filter's brand grew after it was published.
    std::stop_source loadGrowth(std::string postId, Filter filter, Answer<GrowthSnapshot> answer);

    std::stop_source loadVoice(Filter filter, Answer<VoiceSnapshot> answer);
    std::stop_source loadBehind(BehindQuestion question, Answer<BehindSnapshot> answer);
    /// The posts behind a number, in the order of the ids.
    std::stop_source loadVoicePosts(std::vector<std::string> ids, Answer<std::vector<VoicePost>> answer);
    std::stop_source loadConversations(ConversationsQuestion question, Answer<ConversationsSnapshot> answer);
    /// The whole conversation of a post.
    std::stop_source loadThread(ThreadQuestion question, Answer<ThreadSnapshot> answer);
    std::stop_source loadPost(PostQuestion question, Answer<PostRowView> answer);

    /// Writes in the writer thread; the status arrives there.
    void setNote(std::string postId, std::string text, std::function<void(base::Status)> done);
    /// All notes on days, by day.
    std::stop_source loadDayNotes(Answer<std::vector<store::DayNote>> answer);
    /// The day is a local date, "2026-09-12".
    void addDayNote(std::string day, std::string text, std::function<void(base::Status)> done);
    void removeDayNote(std::int64_t id, std::function<void(base::Status)> done);
    void setFavourite(std::string postId, bool favourite, std::function<void(base::Status)> done);

    /// Watches or mutes a term; without a mark, neither. The status arrives in the writer thread.
    void markTopic(std::string term, std::optional<store::TopicMarkKind> mark,
                   std::function<void(base::Status)> done);
    /// What a person says of a post's tone; nothing takes it back.
    void correctTone(std::string postId, std::optional<tone::Tone> tone,
                     std::function<void(base::Status)> done);
    /// Leaves a hollow phrase out in this workspace, or counts it again.
    void setPhraseMuted(std::string phraseId, bool muted, std::function<void(base::Status)> done);
    /// A star for a person.
    void setFavouritePerson(std::string handle, bool favourite, std::function<void(base::Status)> done);

    /// Looks for what the user wants to be told of, keeps it, and says what is to be told now; nobody has
    /// asked for it, so the file may still be cared for.
    std::stop_source loadAlerts(AlertSettings settings, Answer<AlertNews> answer);
    /// Once that is noted, they do not come again; the status arrives in the writer thread.
    void noteAlertsTold(const AlertNews& news, std::function<void(base::Status)> done);

    /// The saved filters; see store/saved_filters.h.
    std::stop_source loadFilters(Answer<std::vector<store::SavedFilter>> answer);
    void saveFilter(std::string name, std::string query, std::function<void(base::Status)> done);
    void removeFilter(std::string name, std::function<void(base::Status)> done);

    /// Looks after the file at quiet moments from now on; `damaged` is called from a thread of its own.
    void startCare(std::function<void(const base::Error&)> damaged);

    [[nodiscard]] store::Writer& writer() { return *m_writer; }

    [[nodiscard]] const zone::TimeZone& timeZone() const { return m_zone; }

    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    [[nodiscard]] static base::Result<std::unique_ptr<WorkspaceSession>>
    begin(base::Result<store::Database> database, const std::filesystem::path& path,
          const base::Clock& clock);

    WorkspaceSession(std::filesystem::path path, zone::TimeZone zone, const base::Clock& clock);
    [[nodiscard]] base::Result<AlertNews> readAlertNews(store::Database& database,
                                                        const AlertSettings& settings);
    [[nodiscard]] base::Result<DepthCourse> readDepthCourse(store::Database& database, const Filter& filter,
                                                            const std::stop_token& stop);
    /// The end of the filter's period; now, when the period goes on or ended with yesterday.
    [[nodiscard]] DepthQuestion depthQuestion(const Filter& filter) const;

    [[nodiscard]] TopicSources topicSources() const;
    void keep(store::TopicState state);

    std::filesystem::path m_path;
    zone::TimeZone m_zone;
    const base::Clock& m_clock;
    std::unique_ptr<AnalysisCache> m_analysis;
    std::unique_ptr<DepthCache> m_depth;
    CommunityMemory m_community;
    std::unique_ptr<TopicRuns> m_topicRuns;
    std::unique_ptr<TermCounts> m_termCounts;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<QuietCare> m_care;
};

} // namespace weft::app
