// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handle.h"
#include "store/query_parser.h"
#include "store/search.h"
#include "text/fold.h"
#include "workspace_fixture.h"

#include <algorithm>
#include <random>
#include <set>

namespace weft::store {
namespace {

/// Compares search() with reading every post, for queries that nobody thought of.
class SearchPropertyTest : public WorkspaceTest {
protected:
    using Kind = QueryNode::Kind;

    std::size_t below(std::size_t end) { return m_random() % end; }

    template<typename List>
    const auto& oneOf(const List& list) {
        return list[below(list.size())];
    }

    void SetUp() override {
        for (int i = 0; i < 400; ++i) {
            std::string text;
            for (auto words = below(6); words > 0; --words)
                text += oneOf(m_words) + (below(4) == 0 ? ", " : " ");
            if (below(4) == 0) text += "@" + oneOf(m_people);
            auto post =
                makePost("p" + std::to_string(i), oneOf(m_people), text, static_cast<int>(below(200)));
            if (below(3) != 0) post.language = oneOf(m_languages);
            if (below(3) == 0) post.topicTag = oneOf(m_tags);
            if (below(5) == 0) post.author.reset();
            if (below(3) == 0) post.parentId = "p" + std::to_string(below(400) + 400);
            if (below(6) == 0) post.isReply = below(2) == 0;
            m_posts.push_back(std::move(post));
        }
        save(m_posts);
        for (const auto& post : m_posts) {
            if (below(9) == 0) star(post.id);
            if (below(9) == 0) writeNoteOn(post.id);
        }
    }

    void star(const std::string& id) {
        ASSERT_TRUE(writeFavourite(db(), id, true, at(0)));
        m_starred.insert(id);
    }

    void writeNoteOn(const std::string& id) {
        ASSERT_TRUE(writeNote(db(), id, "ask first", at(0)));
        m_noted.insert(id);
    }

    /// A query and its tree do not come from one place: the text is parsed by the program.
    std::string makeQuery(int depth) {
        const auto kind = depth > 3 ? below(8) : below(12);
        switch (kind) {
        case 0:
        case 1:
            return oneOf(m_words);
        case 2:
            return oneOf(m_beginnings) + "*";
        case 3:
            return "\"" + oneOf(m_words) + " " + oneOf(m_words) + "\"";
        case 4:
            return (below(2) == 0 ? "author:" : "names:") + oneOf(m_people);
        case 5:
            return below(2) == 0 ? "tag:" + oneOf(m_tags) : "lang:" + oneOf(m_languages);
        case 6:
            return oneOf(
                std::vector<std::string>{"is:reply", "is:root", "has:question", "is:favourite", "has:note"});
        case 7:
            return oneOf(
                std::vector<std::string>{"since:2023-11-14T23:00:00Z", "until:2023-11-15T00:30:00Z"});
        case 8:
            return "(" + makeQuery(depth + 1) + " OR " + makeQuery(depth + 1) + ")";
        case 9:
            return "NOT " + makeQuery(depth + 1);
        default:
            return "(" + makeQuery(depth + 1) + " " + makeQuery(depth + 1) + ")";
        }
    }

    static bool holdsWords(const QueryNode& node, const model::Post& post) {
        const auto words = " " + text::searchText(post.text.value_or("")) + " ";
        return words.find(" " + node.text + (node.prefix ? "" : " ")) != std::string::npos;
    }

    bool holds(const QueryNode& node, const model::Post& post) const {
        const auto child = [&](const QueryNode& part) { return holds(part, post); };
        const bool root = !post.parentId && post.isReply != true;
        const auto language = text::fold(post.language.value_or(""));
        switch (node.kind) {
        case Kind::All:
            return std::ranges::all_of(node.children, child);
        case Kind::Any:
            return std::ranges::any_of(node.children, child);
        case Kind::Not:
            return !holds(node.children.front(), post);
        case Kind::Words:
            return holdsWords(node, post);
        case Kind::Author:
            return post.author && text::fold(*post.author) == node.text;
        case Kind::Names: {
            const auto named = model::mentionedHandles(post.text.value_or(""));
            return std::ranges::find(named, node.text) != named.end();
        }
        case Kind::Tag:
            return post.topicTag && text::fold(*post.topicTag) == node.text;
        case Kind::Language:
            return post.language && (language == node.text || language.starts_with(node.text + "-"));
        case Kind::IsReply:
            return !root;
        case Kind::IsRoot:
            return root;
        case Kind::HasQuestion:
            return text::hasQuestionMark(post.text.value_or(""));
        case Kind::IsFavourite:
            return m_starred.contains(post.id);
        case Kind::HasNote:
            return m_noted.contains(post.id);
        case Kind::Since:
            return post.createdAt >= node.at;
        case Kind::Until:
            return post.createdAt < node.at;
        case Kind::Depth:
        case Kind::FromSource:
        case Kind::Watched:
            break;
        }
        return false;
    }

    std::vector<std::string> expected(const std::string& query) {
        const auto node = parseQuery(query);
        EXPECT_TRUE(node && *node) << query;
        std::vector<std::string> ids;
        for (const auto& post : m_posts)
            if (node && *node && holds(**node, post)) ids.push_back(post.id);
        std::ranges::sort(ids);
        return ids;
    }

    /// All pages of a few posts, which must come in order.
    std::vector<std::string> found(const std::string& query, int limit) {
        std::vector<std::string> ids;
        SearchRequest request{query, {}, limit, {}};
        base::Instant last = base::kLatestInstant;
        while (true) {
            const auto page = search(db(), request);
            EXPECT_TRUE(page) << query;
            if (!page) return ids;
            for (const auto& post : page->posts) {
                EXPECT_LE(post.post.createdAt, last) << query;
                last = post.post.createdAt;
                ids.push_back(post.post.id);
            }
            if (!page->next) break;
            EXPECT_EQ(page->posts.size(), static_cast<std::size_t>(limit));
            request.after = page->next;
        }
        std::ranges::sort(ids);
        return ids;
    }

private:
    std::mt19937 m_random{17};
    std::vector<model::Post> m_posts;
    std::set<std::string> m_starred;
    std::set<std::string> m_noted;
    const std::vector<std::string> m_words{"tea",      "teapot", "café",   "cake?",
                                           "我们喜欢", "喜欢",   "커피를", "🧵"};
    const std::vector<std::string> m_beginnings{"te", "teap", "caf", "我", "커피", "x"};
    const std::vector<std::string> m_people{"ana", "Ana", "bob", "eve"};
    const std::vector<std::string> m_languages{"en", "fr", "FR-ca", "de"};
    const std::vector<std::string> m_tags{"Thé", "the", "cake", "x"};
};

TEST_F(SearchPropertyTest, FindsWhatReadingEveryPostFinds) {
    for (int round = 0; round < 400; ++round) {
        const auto query = makeQuery(0);
        const auto wanted = expected(query);
        EXPECT_EQ(found(query, round % 7 == 0 ? 7 : 1000), wanted) << query;
        EXPECT_EQ(countMatches(db(), {query, {}, 1, {}}).value_or(-1),
                  static_cast<std::int64_t>(wanted.size()))
            << query;
        if (HasFailure()) return;
    }
}

} // namespace
} // namespace weft::store
