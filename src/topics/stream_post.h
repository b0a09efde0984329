// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "text/terms.h"
#include "topics/hashing.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::topics {

/// A post as it comes from the cache.
struct RawPost {
    std::string id;
    /// Empty when nobody is named; such posts count for nobody.
    std::string author;
    base::Instant at{};
    std::string text;
    /// As the platform said it; empty when it did not.
    std::string language;
    std::string topicTag;
    /// The root of its thread, itself for a root.
    std::string threadId;
    /// What it answers; empty for nothing.
    std::string parentId;
};

/// What a term is counted by.
using TermKey = std::uint64_t;

[[nodiscard]] inline TermKey keyOf(text::TermKind kind, std::string_view text) {
    return hashOf(text, static_cast<std::uint64_t>(kind) + 1);
}

/// A term of a post, with its key.
struct PostTerm {
    TermKey key = 0;
    text::TermKind kind = text::TermKind::Word;
    /// Must live as long as the bin is counted.
    std::string_view text;
};

/// A post as the detector sees it.
struct StreamPost {
    base::Instant at{};
    /// Decides the order among posts of the same moment.
    std::string id;
    /// A hash of the author; 0 for nobody.
    std::uint64_t author = 0;
    std::vector<PostTerm> terms;
    /// text::signatureOf(): empty for short texts. Must live as long as the bin is counted.
    std::string_view signature;
    /// Set by the detector: the text came within the 24 hours before.
    bool copy = false;
};

} // namespace weft::topics
