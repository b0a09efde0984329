// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "threads/media_json.h"
#include "threads/paging.h"

using namespace weft;
using fuzz::require;

namespace {

void checkPage(const threads::PostPage& page) {
    for (const auto& post : page.posts)
        fuzz::checkPost(post);
    for (const auto& skipped : page.skipped) {
        require(!skipped.where.empty() && !skipped.reason.empty(), "what is left out says where and why");
        require(!base::firstInvalidUtf8(skipped.where + skipped.reason), "and says it in text");
    }
    require(!page.after || !page.after->empty(), "a cursor is never empty");
    threads::PageWalk walk;
    const bool goesOn = walk.wouldGoOn(page);
    require(goesOn == walk.next(page).has_value(), "a walk does what it says");
    require(!walk.stopped().has_value() == goesOn, "a walk that ends says why");
    if (goesOn) require(!walk.next(page), "the same page twice ends a walk");
}

} // namespace

void fuzzOne(std::string_view input) {
    if (const auto post = threads::parseMedia(input))
        fuzz::checkPost(*post);
    else
        fuzz::checkError(post.error());
    if (const auto page = threads::parseMediaList(input, "/me/threads"))
        checkPage(*page);
    else
        fuzz::checkError(page.error());
}
