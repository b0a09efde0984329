// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "model/insight.h"
#include "model/post.h"
#include "model/public_profile.h"
#include "threads/answers.h"
#include "threads/client_options.h"
#include "threads/connection.h"
#include "threads/http.h"
#include "threads/post_page.h"
#include "threads/request_gate.h"
#include "threads/search_query.h"
#include "threads/usage.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace weft::threads {

/// The Threads API, one function an endpoint (threads-api.md section 2). Fields that the server does not give
/// are absent in the model, fields we do not know are ignored. Same thread rule as HttpClient. Requests are
/// counted, retried ones too. Nothing is asked twice, except that a field or parameter the server turns out
/// not to know or to need is left out or added at once.
class Client {
public:
    /// The gate, if there is one, must outlive the client.
    Client(HttpClient& http, ClientOptions options, RequestGate* gate = nullptr);

    /// GET /me
    [[nodiscard]] base::Result<model::Profile> me(const std::stop_token& stop);
    /// GET /me/threads: own roots and reposts, newest first.
    [[nodiscard]] base::Result<PostPage> ownThreads(const PageQuery& query, const std::stop_token& stop);
    /// GET /me/replies: own replies anywhere, newest first.
    [[nodiscard]] base::Result<PostPage> ownReplies(const PageQuery& query, const std::stop_token& stop);
    /// GET /me/mentions: public posts of others that tag the account, newest first.
    [[nodiscard]] base::Result<PostPage> mentions(const PageQuery& query, const std::stop_token& stop);
    /// GET /{root}/conversation: every visible reply of a thread, flattened, newest first. Only for roots.
    [[nodiscard]] base::Result<PostPage> conversation(std::string_view rootId, const PageQuery& query,
                                                      const std::stop_token& stop);
    /// GET /me/ghost_posts: own posts that vanish after a day.
    [[nodiscard]] base::Result<PostPage> ghostPosts(const PageQuery& query, const std::stop_token& stop);
    /// GET /{id}/replies: the direct replies of a post, newest first.
    [[nodiscard]] base::Result<PostPage> replies(std::string_view id, const PageQuery& query,
                                                 const std::stop_token& stop);
    /// GET /{id}/pending_replies of an own post that asks for approval.
    [[nodiscard]] base::Result<PostPage> pendingReplies(std::string_view id, Approval approval,
                                                        const PageQuery& query, const std::stop_token& stop);
    /// GET /keyword_search. Empty means only that nothing was found for this token (threads-api.md 6, 1 and
    /// 2).
    [[nodiscard]] base::Result<PostPage> search(const SearchQuery& query, const std::stop_token& stop);
    /// GET /profile_lookup of an exact handle.
    [[nodiscard]] base::Result<model::PublicProfile> lookUpProfile(std::string_view handle,
                                                                   const std::stop_token& stop);
    /// GET /profile_posts of an exact handle, newest first.
    [[nodiscard]] base::Result<PostPage> profilePosts(std::string_view handle, const PageQuery& query,
                                                      const std::stop_token& stop);
    /// GET /{id}: one post.
    [[nodiscard]] base::Result<model::Post> post(std::string_view id, const std::stop_token& stop);
    /// GET /{id}/insights: own posts only. A metric that the answer lacks is Unknown::NotInAnswer.
    [[nodiscard]] base::Result<model::Counters> mediaInsights(std::string_view id,
                                                              const std::stop_token& stop);
    /// GET /{user}/threads_insights for views, likes, replies, reposts, quotes of the range, and the
    /// followers of now.
    [[nodiscard]] base::Result<std::vector<model::AccountInsight>>
    accountInsights(std::string_view userId, base::Instant since, base::Instant until,
                    const std::stop_token& stop);
    /// GET /{user}/threads_insights for the clicks on each link in the range (key: the address).
    [[nodiscard]] base::Result<std::vector<model::AccountInsight>> linkClicks(std::string_view userId,
                                                                              base::Instant since,
                                                                              base::Instant until,
                                                                              const std::stop_token& stop);
    /// The same endpoint for the followers by "country", "city", "age" or "gender" (key: "country=DE").
    [[nodiscard]] base::Result<std::vector<model::AccountInsight>>
    followersBy(std::string_view userId, std::string_view breakdown, const std::stop_token& stop);
    /// GET /me/threads_publishing_limit
    [[nodiscard]] base::Result<PublishingLimits> publishingLimits(const std::stop_token& stop);
    /// GET /debug_token for our own token.
    [[nodiscard]] base::Result<TokenInfo> inspectToken(const std::stop_token& stop);

    // Writing. Nothing here is repeated by itself, not even after a cut connection: whoever calls asks first
    // what became of it.

    /// POST /me/threads: prepares a reply and returns the container's id. Nothing can be seen of it yet.
    [[nodiscard]] base::Result<std::string> prepareReply(std::string_view replyTo, std::string_view text,
                                                         const std::stop_token& stop);
    /// POST /me/threads_publish: makes a container a post and returns the post's id.
    [[nodiscard]] base::Result<std::string> publish(std::string_view containerId,
                                                    const std::stop_token& stop);
    /// GET /{container}?fields=status,error_message
    [[nodiscard]] base::Result<ContainerState> containerState(std::string_view containerId,
                                                              const std::stop_token& stop);
    /// POST /{reply}/manage_reply: hides or shows a reply in a thread of our own, and all below it.
    [[nodiscard]] base::Status hideReply(std::string_view replyId, bool hide, const std::stop_token& stop);
    /// POST /{reply}/manage_pending_reply
    [[nodiscard]] base::Status decidePendingReply(std::string_view replyId, bool approve,
                                                  const std::stop_token& stop);
    /// DELETE /{post}: an own post.
    [[nodiscard]] base::Status deletePost(std::string_view postId, const std::stop_token& stop);

    /// How many requests were sent so far.
    [[nodiscard]] std::int64_t requests() const { return m_connection.requests(); }

    [[nodiscard]] const Usage& usage() const { return m_connection.usage(); }

    /// The fields that were refused, those known from the start included.
    [[nodiscard]] const std::vector<RefusedField>& refusedFields() const { return m_connection.refused(); }

    [[nodiscard]] const ClientTimes& times() const { return m_connection.times(); }

    /// What time it was for the server when it last answered; nothing before its first answer.
    [[nodiscard]] std::optional<base::Instant> serverTime() const { return m_connection.serverTime(); }

    /// The address of the API without a trailing slash, for messages.
    [[nodiscard]] const std::string& apiBase() const { return m_connection.apiBase(); }

private:
    /// A list that takes `since`, `until` and `limit`.
    [[nodiscard]] base::Result<PostPage> userList(ApiCall call, const PageQuery& query,
                                                  const std::stop_token& stop);
    /// A list below a post, which takes a cursor only.
    [[nodiscard]] base::Result<PostPage> listBelow(std::string_view id, ApiCall call, const PageQuery& query,
                                                   const std::stop_token& stop);
    [[nodiscard]] base::Result<PostPage> fetchPage(const ApiCall& call, const std::stop_token& stop);
    [[nodiscard]] base::Result<std::vector<model::AccountInsight>>
    fetchSeries(std::string_view userId, Parameters parameters, const std::stop_token& stop);
    [[nodiscard]] base::Result<std::vector<model::AccountInsight>>
    fetchRange(std::string_view userId, std::string_view metrics, base::Instant since, base::Instant until,
               const std::stop_token& stop);

    Connection m_connection;
};

} // namespace weft::threads
