// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "store/posts_writing.h"
#include "store/query_parser.h"
#include "store/search.h"
#include "store/workspace_file.h"
#include "text/fold.h"

#include <array>
#include <cstdlib>
#include <filesystem>

using namespace weft;
using fuzz::require;

namespace {

/// A few posts in a file of its own, which goes when the run ends.
class Workspace {
public:
    Workspace() : m_database(make(m_folder)) {
        std::array<model::Post, 3> posts;
        const std::array texts{"hello world, how are you?", "l’équipe dit bonjour 👋", "été à la plage #sun"};
        for (std::size_t i = 0; i < posts.size(); ++i) {
            posts[i].id = std::to_string(i + 1);
            posts[i].author = "ana";
            posts[i].text = texts[i];
            posts[i].topicTag = "sun";
            posts[i].createdAt = base::instantFromMs(1'770'000'000'000);
        }
        auto transaction = store::Transaction::begin(m_database);
        require(transaction &&
                    store::savePosts(m_database, posts, store::Source::Import, posts[0].createdAt) &&
                    transaction->commit(),
                "the posts are saved");
    }

    ~Workspace() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] store::Database& database() { return m_database; }

private:
    static store::Database make(std::filesystem::path& folder) {
        std::string name = (std::filesystem::temp_directory_path() / "weft-fuzz-XXXXXX").string();
        require(mkdtemp(name.data()) != nullptr, "there is a folder for the workspace");
        folder = name;
        auto database = store::createWorkspace(folder / "w.weft");
        require(database.has_value(), "the workspace is made");
        return std::move(*database);
    }

    std::filesystem::path m_folder;
    store::Database m_database;
};

void checkTree(const store::QueryNode& node) {
    using Kind = store::QueryNode::Kind;
    const bool joins = node.kind == Kind::All || node.kind == Kind::Any;
    if (joins) require(node.children.size() >= 2, "what joins has something to join");
    if (node.kind == Kind::Not) require(node.children.size() == 1, "what negates has one thing to negate");
    if (!joins && node.kind != Kind::Not) require(node.children.empty(), "a leaf has no children");
    if (node.kind == Kind::Words)
        require(!node.text.empty() && !base::firstInvalidUtf8(node.text), "words are words");
    for (const auto& child : node.children)
        checkTree(child);
}

} // namespace

void fuzzOne(std::string_view input) {
    static Workspace workspace;
    const auto query = store::parseQuery(input);
    if (!query)
        fuzz::checkError(query.error());
    else if (*query)
        checkTree(**query);
    store::SearchRequest request;
    request.query = input;
    const auto page = store::search(workspace.database(), request);
    require(page.has_value() == query.has_value(), "whatever can be read can be searched for");
    if (!page) return;
    const auto count = store::countMatches(workspace.database(), request);
    require(count && *count == static_cast<std::int64_t>(page->posts.size()), "both ways find the same");
    for (const auto& found : page->posts)
        static_cast<void>(text::findTerms(found.post.text.value_or(""), page->terms));
}
