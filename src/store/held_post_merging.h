// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/held_post.h"

namespace weft::store {

/// What two files hold of the same post, as one. It does not matter which is which, and merging again with
/// either changes nothing:
/// - field by field, the version that the API gave later wins, then one that was imported; a field that it
/// does
///   not give comes from the other. Between equals, as of two imports, the greater words decide;
/// - a tombstone wins unless the API gave the post afterwards; somebody to be forgotten stays forgotten;
/// - counters of all moments are kept; at the same moment a number wins over none, and the greater one;
/// - seen first by the earliest, last by the latest; both notes are kept, one below the other;
/// - of two corrections of the tone the later one stands.
[[nodiscard]] HeldPost mergedPosts(const HeldPost& a, const HeldPost& b);

} // namespace weft::store
