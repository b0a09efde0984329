// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rollup/brand_threads.h"
#include "store/rollup/brand_view.h"
#include "store/rollup/labels.h"
#include "store/rollup/link_table.h"
#include "store/rollup/rollup_post.h"
#include "store/rollup/sheet_editor.h"
#include "store/rollup/thread_view.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace weft::store {

/// Keeps the rollups true to the posts, in the transaction that changes these. A new post that hangs under a
/// held one costs a few rows; whatever may change how others hang makes the threads it touches be computed
/// anew. While the rollups are stale it does nothing.
class RollupUpdate {
public:
    enum class Mode { Following, Rebuilding };

    /// `now` is the moment of the change: posts whose time has come since the last one are taken in.
    RollupUpdate(Database& database, base::Instant now, Mode mode = Mode::Following)
        : m_database(database), m_now(now), m_mode(mode), m_links(database) {}

    /// Notes what happened to a post; finish() works it in.
    [[nodiscard]] base::Status added(const PostRecord& record, std::int64_t seq);
    [[nodiscard]] base::Status changed(const PostRecord& before, const PostRecord& after, std::int64_t seq,
                                       bool otherMentions);
    /// Call when the row is gone.
    [[nodiscard]] base::Status removed(const PostRecord& record);
    /// Takes posts in that are in no rollup yet, oldest first.
    [[nodiscard]] base::Status take(std::vector<RollupPost> posts);

    [[nodiscard]] base::Status finish();

private:
    /// What is read when the first post comes.
    struct Tools {
        Tools(Database& database, zone::TimeZone zone)
            : labels(database), sheets(database, std::move(zone)), threads(database) {}

        Labels labels;
        SheetEditor sheets;
        BrandThreads threads;
        std::vector<BrandView> brands;
        base::Instant oldHorizon{};
        base::Instant horizon{};
    };

    [[nodiscard]] base::Result<bool> prepare();
    [[nodiscard]] base::Status takeDue();
    [[nodiscard]] base::Status enter(const RollupPost& post);
    [[nodiscard]] base::Result<LinkRow> place(const RollupPost& post, std::optional<LinkRow>& parent);
    [[nodiscard]] base::Result<std::optional<LinkRow>> findById(const std::string& id);
    [[nodiscard]] base::Status enterBrand(const BrandView& brand, const RollupPost& post, const LinkRow& link,
                                          const std::optional<LinkRow>& parent);
    [[nodiscard]] base::Status startThread(const BrandView& brand, const ThreadPost& post);
    [[nodiscard]] base::Status joinThread(const BrandView& brand, const ThreadPost& post,
                                          const std::optional<LinkRow>& parent, BrandThread thread);
    [[nodiscard]] base::Result<ThreadPost> threadPost(const BrandView& brand, const RollupPost& post,
                                                      const LinkRow& link);
    [[nodiscard]] base::Status relink();
    [[nodiscard]] base::Status recompute(std::int64_t thread);
    [[nodiscard]] base::Status recompute(const BrandView& brand, std::int64_t thread,
                                         const std::vector<std::int64_t>& members);
    [[nodiscard]] base::Status refreshFacts(const RollupPost& post);
    [[nodiscard]] base::Status leave(std::int64_t seq);

    Database& m_database;
    base::Instant m_now;
    Mode m_mode;
    LinkTable m_links;
    std::unique_ptr<Tools> m_tools;
    bool m_stale = false;
    std::int64_t m_postsChange = 0;
    std::vector<RollupPost> m_new;
    std::unordered_map<std::string, LinkRow> m_entered;
    /// Posts that hang differently now, and threads to be computed anew.
    std::set<std::int64_t> m_moved;
    std::set<std::int64_t> m_dirty;
};

} // namespace weft::store
