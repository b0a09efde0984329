// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/bins.h"
#include "topics/exposure.h"
#include "topics/probation.h"
#include "topics/rare_uses.h"
#include "topics/signature_memory.h"
#include "topics/stream_post.h"
#include "topics/term_state.h"
#include "topics/use_memory.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace weft::topics {

/// From where on the detector speaks; metrics.md calls it the sensitivity.
struct Sensitivity {
    /// Terms below are not even candidates for a topic.
    double candidate = 3;
    double show = 4;
    double alert = 6;
    std::int64_t fewestPeople = 5;

    friend bool operator==(const Sensitivity&, const Sensitivity&) = default;
};

/// A term that stands out at the end of a bin.
struct TermScore {
    TermKey key = 0;
    text::TermKind kind = text::TermKind::Word;
    std::string text;
    WindowScore best;
};

/// A term that began to stand out; once in twelve hours.
struct Alert {
    base::Instant at{};
    TermScore term;
};

/// What a bin brought.
struct BinResult {
    Bin bin = 0;
    /// The best first, then by kind and text.
    std::vector<TermScore> terms = {};
    std::vector<Alert> alerts = {};
    std::int64_t posts = 0;
    std::int64_t copies = 0;
};

/// Finds terms that more people use than is usual (metrics.md C2 and C3): distinct people per quarter of an
/// hour, copies left out, against a background that knows the term's seasons, its unrest and its peaks.
class Detector {
public:
    explicit Detector(Sensitivity sensitivity = {}) : m_sensitivity(sensitivity) {}

    /// Counts the posts of the next bin, in any order, and closes it. Bins come one after the other; after
    /// two weeks without posts use a new detector.
    [[nodiscard]] BinResult close(Bin bin, std::vector<StreamPost>& posts);

    /// Remembers a text of the time before a stored state, which holds none: call it for the posts of the 24
    /// hours before, in order of time.
    void rememberText(std::string_view signature, base::Instant at);

    [[nodiscard]] std::size_t liveTerms() const { return m_terms.size(); }

    /// The last bin that was closed; -1 for none.
    [[nodiscard]] Bin lastBin() const { return m_exposure.last(); }

    /// When the first bin began; nothing before it was closed.
    [[nodiscard]] std::optional<base::Instant> learningSince() const {
        return lastBin() < 0 ? std::nullopt : std::optional(startOf(m_exposure.first()));
    }

    /// How a term stands now, whether or not it stands out; nothing when it has no state.
    [[nodiscard]] std::optional<TermScore> look(TermKey key) const;

    /// More than so many terms are not kept: those used longest ago go first.
    static constexpr std::size_t kMostTerms = 50'000;

private:
    friend class StateWriter;
    friend class StateReader;

    void count(const StreamPost& post, Bin bin);
    void countTerm(const StreamPost& post, const PostTerm& term, Bin bin);
    void admit(const PostTerm& term, const std::vector<Probation::Use>& uses, Bin bin);
    [[nodiscard]] std::vector<TermScore> scores(Bin bin) const;
    void closeTerms(Bin bin);
    [[nodiscard]] std::optional<BinFrame> frameBehind(Bin bin) const;
    /// Of the bins behind what the states know, as far as the shorter window needs them.
    [[nodiscard]] std::vector<BinFrame> newestFrames(Bin bin) const;
    [[nodiscard]] std::vector<Alert> alertsOf(Bin bin, const std::vector<TermScore>& terms);
    void evict(Bin bin);
    void erase(std::size_t index);

    Sensitivity m_sensitivity;
    Exposure m_exposure;
    SignatureMemory m_signatures;
    UseMemory m_uses;
    Probation m_probation;
    RareUses m_rareUses;
    std::deque<TermState> m_terms;
    std::unordered_map<TermKey, std::uint32_t> m_indexes;
    std::unordered_map<TermKey, Bin> m_lastAlerts;
};

} // namespace weft::topics
