// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/terms.h"
#include "topics/exposure.h"
#include "topics/stream_post.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace weft::topics {

/// How a term stands in one window at the end of a bin.
struct WindowScore {
    Bin window = 0;
    /// Distinct people, copies left out.
    std::int64_t people = 0;
    /// What is usual for this stretch of time and this amount of posts.
    double usual = 0;
    double dispersion = 0;
    /// The highest of 14 days, decayed.
    double peak = 0;
    double z = 0;
};

/// How many people the score takes for nothing special (λ* of metrics.md C3); never 0.
[[nodiscard]] double expectedPeople(const WindowScore& score);

/// What is remembered of one term (metrics.md C3). The background lags behind by two of the longer windows;
/// what a window needs beyond that is computed from the counts that are held, so both windows share one
/// state.
class TermState {
public:
    static constexpr Bin kHeldBins = 48;
    /// The background knows all bins but so many of the newest.
    static constexpr Bin kLag = 24;

    /// The background begins with uses that were counted elsewhere.
    TermState(TermKey key, text::TermKind kind, std::string text, double earlierUses)
        : m_key(key), m_kind(kind), m_text(std::move(text)) {
        m_background.uses = earlierUses;
    }

    [[nodiscard]] TermKey key() const { return m_key; }

    [[nodiscard]] text::TermKind kind() const { return m_kind; }

    [[nodiscard]] const std::string& text() const { return m_text; }

    [[nodiscard]] Bin lastUse() const { return m_lastUse; }

    /// Counts a use in the bin that is closed next. Bins come one after the other.
    void count(Bin bin);
    /// Takes what lies far enough back into the background: the bin kLag before the one that is closed, of
    /// which `known` tells; nothing when the stream is younger. Makes room for the next bin.
    void close(Bin bin, const BinFrame* known);

    /// People in the bins that end with this one.
    [[nodiscard]] std::int64_t people(Bin last, Bin count) const;

    /// The better of the windows at the end of a closed bin; those with fewer people than `fewest` are left
    /// out, and a window of 0 says that none is left. `frames` tells of the bins of the stream behind kLag,
    /// in order.
    [[nodiscard]] WindowScore score(Bin bin, std::span<const BinFrame> frames, std::int64_t fewest) const;

private:
    friend class StateWriter;
    friend class StateReader;

    struct Season {
        std::array<float, kSlots> expected{};
        std::array<std::uint16_t, kSlots> observed{};

        void add(std::size_t slot, double expectedUses, std::uint16_t uses);
    };

    /// The deviations of one window.
    struct Dispersion {
        double sum = 0;
        double weight = 0;
    };

    /// What is known at the end of some bin.
    struct Background {
        double uses = 0;
        Season season;
        std::array<Dispersion, kWindows.size()> dispersions{};

        void take(const BinFrame& frame, std::uint16_t count);
        /// The expected uses of a window that begins behind a bin, which is the last that is known.
        [[nodiscard]] double usual(const BinFrame& last, std::size_t window) const;
    };

    [[nodiscard]] std::uint16_t held(Bin bin) const;
    void learnDispersion(Background& background, const BinFrame& frame, std::size_t window) const;
    [[nodiscard]] WindowScore scoreOf(const Background& background, const BinFrame& last,
                                      std::size_t window) const;

    TermKey m_key;
    text::TermKind m_kind;
    Bin m_lastUse = -1;
    std::string m_text;
    std::array<std::uint16_t, kHeldBins> m_counts{};
    std::array<double, kWindows.size()> m_peaks{};
    Background m_background;
};

} // namespace weft::topics
