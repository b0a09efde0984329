// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handle.h"
#include "threads/api_path.h"
#include "threads/client.h"
#include "threads/field_lists.h"
#include "threads/media_json.h"
#include "threads/redact.h"
#include "threads/time_window.h"

#include <algorithm>

namespace weft::threads {

using base::ErrorCode;

namespace {

constexpr int kMostPerPage = 100;

void addWindow(const TimeWindow& window, int limit, Parameters& parameters) {
    if (window.since) parameters.emplace_back("since", unixSeconds(*window.since));
    if (window.until) parameters.emplace_back("until", unixSeconds(*window.until));
    parameters.emplace_back("limit", std::to_string(std::clamp(limit, 1, kMostPerPage)));
}

std::string_view searchTypeWord(SearchOrder order) {
    return order == SearchOrder::Top ? "TOP" : "RECENT";
}

std::string_view mediaWord(SearchMedia media) {
    switch (media) {
    case SearchMedia::Any:
        break;
    case SearchMedia::Text:
        return "TEXT";
    case SearchMedia::Image:
        return "IMAGE";
    case SearchMedia::Video:
        return "VIDEO";
    }
    return {};
}

/// What is looked for, as the API wants it: without blanks around, a tag without its "#".
std::string searchWords(const SearchQuery& query) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::string_view before = query.mode == SearchMode::Tag ? " \t\r\n#" : blanks;
    const auto first = query.words.find_first_not_of(before);
    if (first == std::string::npos) return {};
    return query.words.substr(first, query.words.find_last_not_of(blanks) - first + 1);
}

} // namespace

base::Result<PostPage> Client::fetchPage(const ApiCall& call, const std::stop_token& stop) {
    auto page =
        m_connection.ask(call, stop, [&](std::string_view body) { return parseMediaList(body, call.path); });
    if (!page) return page;
    for (SkippedElement& skipped : page->skipped) {
        skipped.where = redact(skipped.where, m_connection.token());
        skipped.reason = redact(skipped.reason, m_connection.token());
    }
    return page;
}

base::Result<PostPage> Client::userList(ApiCall call, const PageQuery& query, const std::stop_token& stop) {
    const auto window = listWindow({query.since, query.until}, serverTime());
    if (!window) return PostPage{};
    addWindow(*window, query.limit, call.parameters);
    if (query.after) call.parameters.emplace_back("after", *query.after);
    return fetchPage(call, stop);
}

base::Result<PostPage> Client::listBelow(std::string_view id, ApiCall call, const PageQuery& query,
                                         const std::stop_token& stop) {
    if (const auto checked = checkId(id); !checked) return base::fail(checked.error());
    call.path = pathOf(id, call.path);
    if (query.after) call.parameters.emplace_back("after", *query.after);
    return fetchPage(call, stop);
}

base::Result<PostPage> Client::ownThreads(const PageQuery& query, const std::stop_token& stop) {
    return userList({.endpoint = Endpoint::OwnThreads, .path = "/me/threads", .fields = kOwnFields}, query,
                    stop);
}

base::Result<PostPage> Client::ownReplies(const PageQuery& query, const std::stop_token& stop) {
    return userList({.endpoint = Endpoint::OwnReplies, .path = "/me/replies", .fields = kReplyFields}, query,
                    stop);
}

base::Result<PostPage> Client::ghostPosts(const PageQuery& query, const std::stop_token& stop) {
    return userList({.endpoint = Endpoint::GhostPosts, .path = "/me/ghost_posts", .fields = kOwnFields},
                    query, stop);
}

base::Result<PostPage> Client::mentions(const PageQuery& query, const std::stop_token& stop) {
    return userList({.endpoint = Endpoint::Mentions, .path = "/me/mentions", .fields = kMentionFields}, query,
                    stop);
}

base::Result<PostPage> Client::profilePosts(std::string_view handle, const PageQuery& query,
                                            const std::stop_token& stop) {
    const std::string exact = model::foldHandle(handle);
    if (exact.empty()) return base::fail(ErrorCode::BadArgument, "handle", "is empty");
    return userList({.endpoint = Endpoint::ProfilePosts,
                     .path = "/profile_posts",
                     .parameters = {{"username", exact}},
                     .fields = kProfilePostFields},
                    query, stop);
}

base::Result<PostPage> Client::search(const SearchQuery& query, const std::stop_token& stop) {
    const std::string words = searchWords(query);
    if (words.empty()) return base::fail(ErrorCode::BadArgument, "words", "is empty");
    const auto window = listWindow({query.since, query.until}, serverTime());
    if (!window) return PostPage{};
    ApiCall call{.endpoint = Endpoint::KeywordSearch, .path = "/keyword_search", .fields = kKeywordFields};
    Parameters& parameters = call.parameters;
    parameters.emplace_back("q", words);
    parameters.emplace_back("search_type", searchTypeWord(query.order));
    if (query.mode == SearchMode::Tag) parameters.emplace_back("search_mode", "TAG");
    if (const auto media = mediaWord(query.media); !media.empty())
        parameters.emplace_back("media_type", media);
    if (const auto author = model::foldHandle(query.author); !author.empty())
        parameters.emplace_back("author_username", author);
    addWindow(*window, query.limit, parameters);
    if (query.after) parameters.emplace_back("after", *query.after);
    return fetchPage(call, stop);
}

base::Result<PostPage> Client::replies(std::string_view id, const PageQuery& query,
                                       const std::stop_token& stop) {
    return listBelow(id, {.endpoint = Endpoint::Replies, .path = "/replies", .fields = kReplyFields}, query,
                     stop);
}

base::Result<PostPage> Client::conversation(std::string_view rootId, const PageQuery& query,
                                            const std::stop_token& stop) {
    return listBelow(rootId,
                     {.endpoint = Endpoint::Conversation, .path = "/conversation", .fields = kReplyFields},
                     query, stop);
}

base::Result<PostPage> Client::pendingReplies(std::string_view id, Approval approval, const PageQuery& query,
                                              const std::stop_token& stop) {
    return listBelow(
        id,
        {.endpoint = Endpoint::PendingReplies,
         .path = "/pending_replies",
         .parameters = {{"approval_status", approval == Approval::Pending ? "pending" : "ignored"}},
         .fields = kPendingReplyFields},
        query, stop);
}

} // namespace weft::threads
