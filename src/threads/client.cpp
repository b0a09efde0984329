// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/client.h"

#include "threads/account_json.h"
#include "threads/api_error.h"
#include "threads/field_lists.h"
#include "threads/http_date.h"
#include "threads/media_json.h"
#include "threads/percent.h"
#include "threads/redact.h"
#include "threads/usage_headers.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr int kMostPerPage = 100;
/// More refused fields than this, and the server is not what we think.
constexpr int kMostRefusals = 5;
/// The API refuses `since` before these moments (threads-api.md 2.0 and 2.10).
constexpr base::Instant kEarliestList{std::chrono::seconds{1'688'540'400}};
constexpr base::Instant kEarliestInsights{std::chrono::seconds{1'712'991'600}};

std::string unixSeconds(base::Instant instant) {
    return std::to_string(std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count());
}

std::string pathOf(std::string_view id, std::string_view edge) {
    return fmt::format("/{}{}", percentEncode(id), edge);
}

std::string withoutTrailingSlash(std::string address) {
    while (address.ends_with('/'))
        address.pop_back();
    return address;
}

/// The list without a name; nothing when it does not hold the name or cannot do without it.
std::optional<std::string> without(std::string_view fields, std::string_view name) {
    if (name.empty() || name == "id" || name == "timestamp") return std::nullopt;
    std::string rest;
    bool found = false;
    for (std::size_t at = 0; at < fields.size();) {
        const auto end = std::min(fields.find(',', at), fields.size());
        const auto field = fields.substr(at, end - at);
        found |= field == name;
        if (field != name) rest += (rest.empty() ? "" : ",") + std::string(field);
        at = end + 1;
    }
    if (!found) return std::nullopt;
    return rest;
}

/// An id that is not one would name another endpoint.
base::Status checkId(std::string_view id) {
    if (!id.empty() && id != "." && id != "..") return {};
    return base::fail(ErrorCode::BadArgument, "id", "is empty");
}

} // namespace

Client::Client(HttpClient& http, std::string apiBase, Secret token)
    : m_http(http), m_apiBase(withoutTrailingSlash(std::move(apiBase))), m_token(std::move(token)) {
}

base::Error Client::redacted(base::Error error, std::string_view path) const {
    error.where = path;
    error.detail = redact(error.detail, m_token);
    return error;
}

base::Result<std::string> Client::fetch(std::string_view path, const Parameters& parameters,
                                        const std::stop_token& stop) {
    if (m_token.empty())
        return base::fail(ErrorCode::ApiNoToken, std::string(path), "no access token is given");
    std::string url = m_apiBase + std::string(path);
    char separator = '?';
    for (const auto& [name, value] : parameters) {
        url += fmt::format("{}{}={}", separator, name, percentEncode(value));
        separator = '&';
    }
    ++m_requests;
    auto response = m_http.get({std::move(url), m_token}, stop);
    if (!response) return base::fail(redacted(std::move(response.error()), path));
    if (const auto date = response->headers.find("date"); date != response->headers.end())
        m_serverTime = parseHttpDate(date->second);
    const auto usage = readUsage(response->headers);
    if (usage) m_usage = *usage;
    const auto checked = checkAnswer(*response, path, m_token, usage.value_or(Usage{}));
    if (!checked) return base::fail(checked.error());
    return std::move(response->body);
}

base::Result<std::string> Client::fetchFields(std::string_view path, std::string_view fields,
                                              Parameters parameters, const std::stop_token& stop) {
    const auto known = m_shortened.find(fields);
    std::string asked = known == m_shortened.end() ? std::string(fields) : known->second;
    parameters.emplace_back("fields", asked);
    for (int refusals = 0;; ++refusals) {
        parameters.back().second = asked;
        auto body = fetch(path, parameters, stop);
        if (body || body.error().code != ErrorCode::ApiUnknownField || refusals == kMostRefusals) return body;
        auto shorter = without(asked, refusedField(body.error().detail).value_or(""));
        if (!shorter) return body;
        asked = *std::move(shorter);
        m_shortened.insert_or_assign(std::string(fields), asked);
    }
}

base::Result<PostPage> Client::fetchPage(std::string_view path, std::string_view fields,
                                         const PageQuery& query, bool userScoped,
                                         const std::stop_token& stop) {
    Parameters parameters;
    if (userScoped) {
        if (query.until && query.until <= std::max(query.since.value_or(kEarliestList), kEarliestList))
            return PostPage{};
        if (query.since) parameters.emplace_back("since", unixSeconds(std::max(*query.since, kEarliestList)));
        if (query.until) parameters.emplace_back("until", unixSeconds(*query.until));
        parameters.emplace_back("limit", std::to_string(std::clamp(query.limit, 1, kMostPerPage)));
    }
    if (query.after) parameters.emplace_back("after", *query.after);
    const auto body = fetchFields(path, fields, std::move(parameters), stop);
    if (!body) return base::fail(body.error());
    auto page = parseMediaList(*body, path);
    if (!page) return base::fail(redacted(std::move(page.error()), path));
    for (SkippedElement& skipped : page->skipped) {
        skipped.where = redact(skipped.where, m_token);
        skipped.reason = redact(skipped.reason, m_token);
    }
    return page;
}

base::Result<model::Profile> Client::me(const std::stop_token& stop) {
    const auto body = fetchFields("/me", kProfileFields, {}, stop);
    if (!body) return base::fail(body.error());
    auto profile = parseProfile(*body);
    if (!profile) return base::fail(redacted(std::move(profile.error()), "/me"));
    return profile;
}

base::Result<PostPage> Client::ownThreads(const PageQuery& query, const std::stop_token& stop) {
    return fetchPage("/me/threads", kOwnFields, query, true, stop);
}

base::Result<PostPage> Client::ownReplies(const PageQuery& query, const std::stop_token& stop) {
    return fetchPage("/me/replies", kReplyFields, query, true, stop);
}

base::Result<PostPage> Client::mentions(const PageQuery& query, const std::stop_token& stop) {
    return fetchPage("/me/mentions", kMentionFields, query, true, stop);
}

base::Result<PostPage> Client::conversation(std::string_view rootId, const PageQuery& query,
                                            const std::stop_token& stop) {
    if (const auto id = checkId(rootId); !id) return base::fail(id.error());
    return fetchPage(pathOf(rootId, "/conversation"), kReplyFields, query, false, stop);
}

base::Result<model::Post> Client::post(std::string_view id, const std::stop_token& stop) {
    if (const auto checked = checkId(id); !checked) return base::fail(checked.error());
    const std::string path = pathOf(id, "");
    const auto body = fetchFields(path, kPostFields, {}, stop);
    if (!body) return base::fail(body.error());
    auto post = parseMedia(*body);
    if (post) return post;
    base::Error error = post.error();
    const bool notJson = error.code == ErrorCode::BadJson || error.code == ErrorCode::BadText;
    error.code = notJson ? ErrorCode::ApiNotJson : ErrorCode::ApiBadAnswer;
    error.detail = fmt::format("the answer cannot be used: {}", error.text());
    return base::fail(redacted(std::move(error), path));
}

base::Result<model::Counters> Client::mediaInsights(std::string_view id, const std::stop_token& stop) {
    if (const auto checked = checkId(id); !checked) return base::fail(checked.error());
    const std::string path = pathOf(id, "/insights");
    const auto body = fetch(path, {{"metric", std::string(kMediaMetrics)}}, stop);
    if (!body) return base::fail(body.error());
    auto counters = parseMediaInsights(*body);
    if (!counters) return base::fail(redacted(std::move(counters.error()), path));
    return counters;
}

base::Result<std::vector<model::AccountInsight>>
Client::fetchSeries(std::string_view path, Parameters parameters, const std::stop_token& stop) {
    auto body = fetch(path, parameters, stop);
    // Not documented, but some accounts are told so (threads-api.md 2.10).
    const bool wantsPeriod = !body && body.error().code == ErrorCode::ApiBadRequest &&
                             body.error().detail.find("period") != std::string::npos;
    if (wantsPeriod) {
        parameters.emplace_back("period", "day");
        body = fetch(path, parameters, stop);
    }
    if (!body) return base::fail(body.error());
    auto insights = parseAccountInsights(*body);
    if (!insights) return base::fail(redacted(std::move(insights.error()), path));
    return insights;
}

base::Result<std::vector<model::AccountInsight>> Client::accountInsights(std::string_view userId,
                                                                         base::Instant since,
                                                                         base::Instant until,
                                                                         const std::stop_token& stop) {
    if (const auto checked = checkId(userId); !checked) return base::fail(checked.error());
    const std::string path = pathOf(userId, "/threads_insights");
    std::vector<model::AccountInsight> all;
    if (const auto from = std::max(since, kEarliestInsights); from < until) {
        auto series = fetchSeries(path,
                                  {{"metric", std::string(kAccountMetrics)},
                                   {"since", unixSeconds(from)},
                                   {"until", unixSeconds(until)}},
                                  stop);
        if (!series) return series;
        all = *std::move(series);
    }
    auto followers = fetchSeries(path, {{"metric", std::string(kFollowersMetric)}}, stop);
    // Accounts without Instagram have no number of followers; the rest is good all the same.
    if (!followers && followers.error().code == ErrorCode::ApiBadRequest) return all;
    if (!followers) return followers;
    for (model::AccountInsight& insight : *followers)
        all.push_back(std::move(insight));
    return all;
}

base::Result<TokenInfo> Client::inspectToken(const std::stop_token& stop) {
    const auto body = fetch("/debug_token", {{"input_token", m_token.reveal()}}, stop);
    if (!body) return base::fail(body.error());
    auto info = parseTokenInfo(*body);
    if (!info) return base::fail(redacted(std::move(info.error()), "/debug_token"));
    return info;
}

} // namespace weft::threads
