// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "model/insight.h"
#include "model/post.h"
#include "threads/http.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft::threads {

inline constexpr std::string_view kDefaultApiBase = "https://graph.threads.net/v1.0";

/// What part of a list to ask for. Only user-scoped lists take since, until and limit.
struct PageQuery {
    std::optional<std::string> after;
    std::optional<base::Instant> since;
    std::optional<base::Instant> until;
    int limit = 100;
};

/// An element of an answer that could not be used; the rest of the page was.
struct SkippedElement {
    /// Endpoint and position, such as "/me/threads item 12 (id 1800…)".
    std::string where;
    std::string reason;
};

/// One page of a list.
struct PostPage {
    std::vector<model::Post> posts;
    std::vector<SkippedElement> skipped;
    /// Cursor of the next page; absent on the last one.
    std::optional<std::string> after;
};

/// What the server said about the budget in its usage headers.
struct Usage {
    /// The highest percentage named in X-App-Usage or X-Business-Use-Case-Usage; absent before the first
    /// header.
    std::optional<int> percent;
    std::optional<std::chrono::minutes> regainAfter;
};

/// What a token may do (`/debug_token`).
struct TokenInfo {
    bool valid = false;
    std::vector<std::string> scopes;
    std::optional<base::Instant> expiresAt;
};

/// The Threads API, one function an endpoint (threads-api.md section 2). Fields that the server does not give
/// are absent in the model, fields we do not know are ignored. Same thread rule as HttpClient. Requests are
/// counted, retried ones too. Nothing is asked twice, except that a field or parameter the server turns out
/// not to know or to need is left out or added at once.
class Client {
public:
    Client(HttpClient& http, std::string apiBase, Secret token);

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
    /// GET /debug_token for our own token.
    [[nodiscard]] base::Result<TokenInfo> inspectToken(const std::stop_token& stop);

    /// How many requests were sent so far.
    [[nodiscard]] std::int64_t requests() const { return m_requests; }

    [[nodiscard]] const Usage& usage() const { return m_usage; }

    /// What time it was for the server when it last answered; nothing before its first answer.
    [[nodiscard]] std::optional<base::Instant> serverTime() const { return m_serverTime; }

    /// The address of the API without a trailing slash, for messages.
    [[nodiscard]] const std::string& apiBase() const { return m_apiBase; }

private:
    using Parameters = std::vector<std::pair<std::string, std::string>>;
    /// One request; the body of a good answer. Errors name the path.
    [[nodiscard]] base::Result<std::string> fetch(std::string_view path, const Parameters& parameters,
                                                  const std::stop_token& stop);
    /// The same with a list of fields, without those that the server has refused before.
    [[nodiscard]] base::Result<std::string> fetchFields(std::string_view path, std::string_view fields,
                                                        Parameters parameters, const std::stop_token& stop);
    [[nodiscard]] base::Result<PostPage> fetchPage(std::string_view path, std::string_view fields,
                                                   const PageQuery& query, bool userScoped,
                                                   const std::stop_token& stop);
    [[nodiscard]] base::Result<std::vector<model::AccountInsight>>
    fetchSeries(std::string_view path, Parameters parameters, const std::stop_token& stop);
    [[nodiscard]] base::Error redacted(base::Error error, std::string_view path) const;

    HttpClient& m_http;
    std::string m_apiBase;
    Secret m_token;
    std::int64_t m_requests = 0;
    Usage m_usage;
    std::optional<base::Instant> m_serverTime;
    /// Field lists that had to be shortened, by the full list.
    std::map<std::string, std::string, std::less<>> m_shortened;
};

} // namespace weft::threads
