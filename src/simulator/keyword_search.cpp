// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/keyword_search.h"

#include "model/handle.h"
#include "simulator/counters.h"
#include "simulator/list_answer.h"
#include "simulator/word_fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace weft::simulator {

namespace {

using nlohmann::json;

/// What a search asks for, beyond its page.
struct Query {
    std::vector<std::string> words;
    /// Set for a search by tag, in place of the words.
    std::string tag;
    bool recent = false;
    std::optional<model::MediaType> media;
    std::string author;
};

/// One of the words that a parameter may hold; the first when it is missing.
tl::expected<std::string_view, ApiError> choice(const ApiRequest& request, std::string_view name,
                                                std::initializer_list<std::string_view> words) {
    const auto text = request.parameter(name);
    if (!text) return *words.begin();
    const auto* const found = std::ranges::find(words, *text);
    if (found == words.end())
        return tl::unexpected(
            badParameter("(#100) Param " + std::string(name) + " does not have one of its values"));
    return *found;
}

tl::expected<Query, ApiError> readQuery(const ApiRequest& request) {
    const std::string_view text = request.parameter("q").value_or("");
    const auto type = choice(request, "search_type", {"TOP", "RECENT"});
    if (!type) return tl::unexpected(type.error());
    const auto mode = choice(request, "search_mode", {"KEYWORD", "TAG"});
    if (!mode) return tl::unexpected(mode.error());
    const auto media = choice(request, "media_type", {"", "TEXT", "IMAGE", "VIDEO"});
    if (!media) return tl::unexpected(media.error());
    Query query;
    query.recent = *type == "RECENT";
    query.words = foldedWords(text);
    if (*mode == "TAG") query.tag = foldedTag(text);
    if (query.words.empty()) return tl::unexpected(badParameter("(#100) The parameter q is required"));
    if (!media->empty()) query.media = model::mediaTypeFromApi(*media);
    query.author = model::foldHandle(request.parameter("author_username").value_or(""));
    return query;
}

bool canBeFound(const World& world, World::Index index, const Query& query, bool ownOnly) {
    const SimPost& post = world.post(index);
    if (post.gone || post.ghost || post.authorHidden || post.approval != ReplyApproval::NotAsked)
        return false;
    if (ownOnly && !world.isOwn(index)) return false;
    if (query.media && post.media != *query.media) return false;
    return query.author.empty() || model::foldHandle(post.author) == query.author;
}

/// The most popular first. Popularity is looked at once an hour, so that pages fit together.
void rank(const Moment& moment, std::vector<World::Index>& posts) {
    const base::Instant hour = std::chrono::floor<std::chrono::hours>(moment.now);
    std::vector<std::pair<std::int64_t, World::Index>> scored;
    for (const World::Index index : posts) {
        const auto counters = countersAt(moment.world, index, hour);
        const auto at = [&](model::Metric metric) { return counters[static_cast<std::size_t>(metric)]; };
        scored.emplace_back(at(model::Metric::Likes) + 3 * at(model::Metric::Replies), index);
    }
    std::ranges::sort(scored, std::greater{});
    std::ranges::transform(scored, posts.begin(), [](const auto& pair) { return pair.second; });
}

} // namespace

KeywordSearch::Found KeywordSearch::search(const Moment& moment, const ApiRequest& request,
                                           const ApiOptions& options) {
    const auto query = readQuery(request);
    if (!query) return {errorAnswer(query.error()), false};
    const bool sensitive = std::ranges::any_of(options.sensitiveWords, [&](const std::string& word) {
        return std::ranges::any_of(foldedWords(word), [&](const std::string& folded) {
            return std::ranges::find(query->words, folded) != query->words.end();
        });
    });
    std::vector<World::Index> posts;
    if (!sensitive)
        posts = query->tag.empty() ? m_index.withWords(moment.world, query->words)
                                   : m_index.withTag(moment.world, query->tag);
    posts.resize(moment.seen(posts).size());
    std::erase_if(posts, [&](World::Index index) {
        return !canBeFound(moment.world, index, *query, options.unapproved);
    });
    const auto inRange = cutToRange(moment, posts, request);
    if (!inRange) return {errorAnswer(inRange.error()), false};
    Found found;
    if (query->recent) {
        found.answer = listAnswer(moment, posts, ListKind::OfUser, FieldColumn::Keyword, request, options);
    } else {
        std::vector<World::Index> ranked(inRange->begin(), inRange->end());
        rank(moment, ranked);
        found.answer = rankedAnswer(moment, ranked, FieldColumn::Keyword, request, options);
    }
    if (found.answer.status != 200) return found;
    remember(*request.parameter("q"), moment.now);
    found.any = !found.answer.body.starts_with(R"({"data":[])");
    return found;
}

void KeywordSearch::remember(std::string_view query, base::Instant now) {
    constexpr std::size_t kRemembered = 10;
    std::erase_if(m_recent, [&](const Searched& searched) { return searched.query == query; });
    m_recent.insert(m_recent.begin(), {std::string(query), now});
    if (m_recent.size() > kRemembered) m_recent.pop_back();
}

json KeywordSearch::recent() const {
    json list = json::array();
    for (const Searched& searched : m_recent)
        list.push_back({{"query", searched.query}, {"timestamp", base::toMs(searched.time)}});
    return list.empty() ? json{} : list;
}

} // namespace weft::simulator
