// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weft::metrics {

/// A post as hygiene sees it.
struct SignedPost {
    base::Instant createdAt{};
    /// Posts of the brand neither count nor go.
    bool byAudience = true;
    /// text::signatureOf() its text; empty for none.
    std::string_view signature = {};
};

/// From when on a text that comes again is copied (metrics.md A0, our own choice).
struct HygieneRules {
    std::size_t times = 5;
    /// Half-open: posts exactly so far apart are not within one stretch.
    std::chrono::milliseconds within = std::chrono::days{7};
};

/// Knows which posts hygiene drops before anything else is measured: the audience posts of every signature
/// that comes `times` or more often within some stretch of `within`. All posts of such a signature go, those
/// far from the stretch too: "audience posts whose signature comes five times or more within some seven days
/// are dropped" (metrics.md A0). Posts come in any order. Signatures are told apart by 64 bits of them.
class CopyWatch {
public:
    explicit CopyWatch(HygieneRules rules = {}) : m_rules(rules) {}

    /// Takes in a post, or a new version of one. True when a post that was kept until now is to be dropped,
    /// or another one that was dropped is to be kept: what was measured before must be measured anew.
    /// A new version of a copy may say so without need.
    [[nodiscard]] bool take(const std::string& id, const SignedPost& post);

    [[nodiscard]] bool isCopy(const std::string& id) const;

    /// How many posts are dropped.
    [[nodiscard]] std::int64_t countCopies() const;

private:
    struct Noted {
        std::uint64_t signature = 0;
        base::Instant createdAt{};

        friend bool operator==(const Noted&, const Noted&) = default;
    };

    struct Copies {
        /// In order.
        std::vector<base::Instant> moments;
        bool often = false;
    };

    /// Whether that made other posts kept or dropped.
    bool remove(const Noted& noted);
    bool add(const Noted& noted);

    HygieneRules m_rules;
    /// Posts of the audience that have a signature.
    std::unordered_map<std::string, Noted> m_posts;
    std::unordered_map<std::uint64_t, Copies> m_copies;
};

} // namespace weft::metrics
