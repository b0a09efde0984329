// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "topics/detector.h"
#include "topics/recent_posts.h"
#include "topics/standings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::topics {

/// A stretch in which a term stood out, pauses of up to three hours included.
struct Episode {
    TermKey key = 0;
    /// Bins of the range that was asked about in which it reached the limit.
    Bin firstBin = 0;
    Bin lastBin = 0;
    /// As it was when it stood out most, and when.
    TermScore strongest;
    Bin strongestBin = 0;
};

/// What a stream has seen so far, small enough to be kept: which terms stood out when, and how each post was
/// read. With the posts of a day it tells how the stream stood at the end of that day, without counting anew.
class StreamRecord {
public:
    /// How the posts of a bin were read, in the order in which the stream closed them.
    void notePost(std::string_view language, bool copy);
    /// Ends the bin of the posts noted.
    void noteBin(const BinResult& result, std::size_t liveTerms, base::Instant learningSince);

    /// The last bin that was closed when the stream had come to a moment; -1 for none.
    [[nodiscard]] Bin lastBinBefore(base::Instant moment) const;

    [[nodiscard]] Standings standingsAt(Bin last) const;
    /// The posts of the 24 hours to the end of a bin, from those of the cache, in any order within a bin;
    /// nothing when they are not those that were seen.
    [[nodiscard]] std::optional<RecentPosts> recentAt(Bin last, std::vector<RawPost> posts) const;
    [[nodiscard]] std::size_t liveTermsAt(Bin last) const;
    [[nodiscard]] std::optional<base::Instant> learningSinceAt(Bin last) const;
    /// Alerts of a range, in the order of time.
    [[nodiscard]] std::vector<Alert> alertsIn(const base::TimeRange& range) const;
    /// How many posts were seen to the end of a bin.
    [[nodiscard]] std::size_t postsTo(Bin last) const;

    /// Where terms reached `show` in the bins that end in a range, the strongest first.
    [[nodiscard]] std::vector<Episode> episodesIn(const base::TimeRange& range, double show) const;

private:
    friend class StateWriter;
    friend class StateReader;

    /// A bin that brought posts, or changed how many terms are followed.
    struct NotedBin {
        Bin bin = 0;
        /// To its end.
        std::uint64_t posts = 0;
        std::uint64_t liveTerms = 0;
    };

    [[nodiscard]] const NotedBin* notedTo(Bin last) const;

    std::vector<NotedBin> m_bins;
    /// The place of the language, twice, and one more for a copy.
    std::vector<std::uint16_t> m_posts;
    std::vector<std::string> m_languages;
    /// When the detector began to learn, each time.
    std::vector<base::Instant> m_beginnings;
    /// Those with terms.
    std::vector<BinResult> m_results;
    Bin m_lastBin = -1;
};

} // namespace weft::topics
