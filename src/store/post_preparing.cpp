// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handle.h"
#include "store/full_text.h"
#include "store/post_change.h"
#include "store/post_merging.h"
#include "store/posts_writing.h"
#include "text/fold.h"

namespace weft::store {

PreparedPost preparePost(const model::Post& post, const model::Counters& counters) {
    PostRecord record;
    record.post = cleaned(post);
    PreparedPost prepared;
    if (const auto searched = searchableText(record)) prepared.words = text::searchText(*searched);
    if (record.post.text) prepared.mentions = model::mentionedHandles(*record.post.text);
    prepared.asks = asks(record.post.text);
    prepared.post = std::move(record.post);
    prepared.counters = counters;
    return prepared;
}

} // namespace weft::store
