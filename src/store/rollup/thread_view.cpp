// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollup/thread_view.h"

#include "store/post_seq.h"

#include <algorithm>
#include <unordered_map>

namespace weft::store {

using conversation::Flow;
using conversation::ParentKind;
using conversation::ThreadPlace;

ThreadPlace placeOf(const BrandView& brand, std::optional<std::int64_t> rootAuthor,
                    const std::string& ghostKey) {
    if (rootAuthor) return brand.wrote(*rootAuthor) ? ThreadPlace::Home : ThreadPlace::Away;
    return conversation::rootOfGhost(ghostKey).empty() ? ThreadPlace::Unknown : ThreadPlace::Away;
}

SheetRow sheetRow(const ThreadPost& given, const LinkRow* parent, const BrandView& brand, ThreadPlace place) {
    const auto& link = given.link;
    SheetRow row;
    conversation::Seen seen;
    seen.parentKind = link.parentKind;
    seen.place = place;
    seen.byBrand = brand.wrote(link.author);
    if (link.parentKind == ParentKind::Held && parent != nullptr) {
        row.target = parent->author;
        seen.parentByBrand = brand.wrote(parent->author);
        seen.authorKnown = link.author != 0;
        seen.parentAuthorKnown = parent->author != 0;
        seen.sameAuthor = link.author != 0 && link.author == parent->author;
    }
    row.seq = link.seq;
    row.createdAt = instantOfSeq(link.seq);
    row.thread = link.thread;
    row.author = link.author;
    row.tag = given.tag;
    row.language = given.language;
    row.kind = conversation::kindOf(seen);
    row.flow = conversation::flowOf(seen);
    row.parentKind = link.parentKind;
    row.media = given.post.media;
    row.depth = link.depth;
    row.byBrand = seen.byBrand;
    row.question = given.post.question;
    row.namesBrand = given.namesBrand;
    if (given.post.goneAt) row.noteGone(*given.post.goneAt);
    return row;
}

void countPost(BrandThread& thread, const SheetRow& row) {
    thread.posts += 1;
    thread.orphans += row.parentKind == ParentKind::Orphan ? 1 : 0;
    thread.audienceReplies += !row.byBrand && row.parentKind != ParentKind::None ? 1 : 0;
    thread.depth = std::max(thread.depth, row.depth);
    thread.lastSeq = std::max(thread.lastSeq, row.seq);
}

std::optional<ThreadView> viewThread(const std::vector<ThreadPost>& posts, const BrandView& brand,
                                     ThreadPlace place) {
    const bool inScope = std::ranges::any_of(
        posts, [&](const auto& post) { return post.namesBrand || brand.wrote(post.link.author); });
    if (!inScope) return std::nullopt;

    std::unordered_map<std::int64_t, std::size_t> indexOf;
    for (std::size_t i = 0; i < posts.size(); ++i)
        indexOf.emplace(posts[i].link.seq, i);
    ThreadView view;
    view.thread.thread = posts.front().link.thread;
    view.thread.place = place;
    for (const auto& post : posts) {
        const auto parent = indexOf.find(post.link.parent);
        view.rows.push_back(
            sheetRow(post, parent == indexOf.end() ? nullptr : &posts[parent->second].link, brand, place));
        countPost(view.thread, view.rows.back());
    }
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto parent = indexOf.find(posts[i].link.parent);
        if (posts[i].link.parentKind == ParentKind::Held && parent != indexOf.end())
            view.rows[parent->second].noteReply(view.rows[i]);
    }
    return view;
}

} // namespace weft::store
