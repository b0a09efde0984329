// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/proportions.h"
#include "voice/phrase_list.h"
#include "voice/spoken_post.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::voice {

/// A place where a post holds a phrase.
struct PhraseMatch {
    std::string phraseId;
    /// Of the phrase in its list.
    std::size_t place = 0;
    std::string family;
    /// Folded, as it stands in the post.
    std::string words;
    /// Bytes of the post's text.
    text::Span span;
};

/// A post that holds at least one phrase.
struct PhraseHit {
    std::size_t post = 0;
    /// In the order in which they stand in the text, the longer first where they begin together. They may
    /// overlap.
    std::vector<PhraseMatch> matches = {};
};

/// The posts that hold a phrase of one family.
struct FamilyUse {
    std::string family;
    Places posts;
};

/// How often a group of posts uses a list's phrases.
struct PhraseUse {
    std::optional<base::Proportion> share = {};
    /// Families found, a family counted once a post, for every thousand words. Nothing without words.
    std::optional<double> perThousandWords = {};
    /// Those found, by posts; where these are equal in the list's order.
    std::vector<FamilyUse> families = {};
    /// In order of time.
    std::vector<PhraseHit> hits = {};

    /// The posts of a family; empty when it was not found.
    [[nodiscard]] Places postsOf(std::string_view family) const;
};

/// The hits of all posts; dear, so it is done once for all groups of them.
[[nodiscard]] std::vector<PhraseHit> findPhrases(std::span<const HeardPost> posts, const PhraseList& list);

/// How the posts of a group use the list, whose hits in all posts are given.
[[nodiscard]] PhraseUse usePhrases(std::span<const HeardPost> posts, const Places& group,
                                   std::span<const PhraseHit> hits, const PhraseList& list);

} // namespace weft::voice
