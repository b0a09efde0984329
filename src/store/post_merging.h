// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"

namespace weft::store {

/// Without what says nothing: empty ids and names, polls without any word, a post that answers itself.
[[nodiscard]] model::Post cleaned(model::Post post);

/// The held version with every field that the new one gives. The author's badge and picture are the person's
/// and stay as held.
[[nodiscard]] model::Post merged(model::Post held, const model::Post& given);

/// What a tombstone keeps: time, author, place among the other posts and kind.
[[nodiscard]] model::Post emptied(const model::Post& post);

/// The same without anything that tells who wrote it.
[[nodiscard]] model::Post anonymous(const model::Post& post);

} // namespace weft::store
