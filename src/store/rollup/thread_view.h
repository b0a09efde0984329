// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rollup/brand_threads.h"
#include "store/rollup/brand_view.h"
#include "store/rollup/link_table.h"
#include "store/rollup/rollup_post.h"
#include "store/rollup/sheet_row.h"

#include <optional>
#include <vector>

namespace weft::store {

/// A post in its thread, as one brand sees it.
struct ThreadPost {
    RollupPost post = {};
    LinkRow link = {};
    bool namesBrand = false;
    std::int64_t tag = 0;
    std::int64_t language = 0;
};

/// Where a thread belongs. A ghost root that has an id and is not ours is away: the brand's own posts are
/// complete.
[[nodiscard]] conversation::ThreadPlace
placeOf(const BrandView& brand, std::optional<std::int64_t> rootAuthor, const std::string& ghostKey);

/// The record of a post, without the answers that it may have got. `parent` is null unless the parent is
/// held.
[[nodiscard]] SheetRow sheetRow(const ThreadPost& post, const LinkRow* parent, const BrandView& brand,
                                conversation::ThreadPlace place);

/// Adds a post to the figures of its thread.
void countPost(BrandThread& thread, const SheetRow& row);

/// A whole thread as one brand sees it.
struct ThreadView {
    BrandThread thread;
    /// One for each post, in their order.
    std::vector<SheetRow> rows;
};

/// Nothing when the thread is not in the brand's scope: it holds neither a brand post nor one that names the
/// brand.
[[nodiscard]] std::optional<ThreadView> viewThread(const std::vector<ThreadPost>& posts,
                                                   const BrandView& brand, conversation::ThreadPlace place);

} // namespace weft::store
