// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/source_visitor.h"
#include "store/posts_writing.h"
#include "store/watches.h"

#include <span>
#include <vector>

namespace weft::collect {

/// What the account watches: words and tags by searching, profiles by looking them up.
class WatchesStage {
public:
    explicit WatchesStage(RunContext& context) : m_context(context), m_visitor(context) {}

    [[nodiscard]] base::Status run();

private:
    [[nodiscard]] base::Status visit(const store::Watch& watch);
    /// Another search has found posts of others: the app is approved after all.
    [[nodiscard]] base::Status withdrawWarnings(const std::vector<store::Watch>& watches);
    [[nodiscard]] base::Result<VisitResult> searchRecent(const store::Watch& watch);
    [[nodiscard]] base::Result<VisitResult> searchTop(const store::Watch& watch);
    [[nodiscard]] base::Result<threads::PostPage> search(const threads::SearchQuery& query);
    void tellSkipped(const threads::PostPage& page);
    [[nodiscard]] base::Result<VisitResult> readProfile(const store::Watch& watch);
    [[nodiscard]] base::Result<VisitResult> readProfilePosts(const store::Watch& watch);
    /// Tells from what was found whether Meta lets this app search (threads-api.md 6, 1); a warning when not.
    [[nodiscard]] base::Result<std::optional<base::Error>> judgeApproval(std::span<const model::Post> found);
    [[nodiscard]] static base::Error notApproved();
    [[nodiscard]] base::Result<std::int64_t> save(const store::Watch& watch,
                                                  const std::vector<model::Post>& posts, store::Source source,
                                                  std::vector<int> ranks);

    RunContext& m_context;
    SourceVisitor m_visitor;
};

} // namespace weft::collect
