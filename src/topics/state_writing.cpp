// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/state.h"
#include "topics/state_bytes.h"

namespace weft::topics {

/// Knows the insides of everything that a stream learns in.
class StateWriter {
public:
    std::string write(const TopicStream& stream) {
        write(stream.m_detector);
        write(stream.m_reader.m_habits);
        write(stream.m_standings);
        m_bytes.put(stream.m_lastPosts);
        write(stream.m_record);
        Bytes sealed;
        sealed.put(kStateVersion);
        sealed.put(hashOf(m_bytes.all()));
        return sealed.all() + m_bytes.all();
    }

private:
    void write(const Detector& detector) {
        m_bytes.put(detector.m_exposure);
        const auto uses = detector.m_uses.uses(endOf(detector.lastBin()));
        m_bytes.put(std::uint64_t{uses.size()});
        for (const auto& [use, at] : uses) {
            m_bytes.put(use);
            m_bytes.put(at);
        }
        write(detector.m_probation);
        write(detector.m_rareUses);
        m_bytes.put(std::uint64_t{detector.m_terms.size()});
        for (const auto& term : detector.m_terms)
            write(term);
        m_bytes.put(std::uint64_t{detector.m_lastAlerts.size()});
        for (const auto& [term, bin] : detector.m_lastAlerts) {
            m_bytes.put(term);
            m_bytes.put(bin);
        }
    }

    void write(const Probation& probation) {
        m_bytes.put(std::uint64_t{probation.m_waiting.size()});
        for (const auto& [term, uses] : probation.m_waiting) {
            m_bytes.put(term);
            m_bytes.put(uses);
        }
    }

    /// Most places are empty.
    void write(const RareUses& uses) {
        std::uint64_t filled = 0;
        for (const auto count : uses.m_counts)
            filled += count != 0 ? 1 : 0;
        m_bytes.put(filled);
        for (std::size_t place = 0; place < uses.m_counts.size(); ++place) {
            if (uses.m_counts[place] == 0) continue;
            m_bytes.put(static_cast<std::uint32_t>(place));
            m_bytes.put(uses.m_counts[place]);
        }
    }

    void write(const TermState& term) {
        m_bytes.put(term.m_kind);
        m_bytes.putText(term.m_text);
        m_bytes.put(term.m_lastUse);
        m_bytes.put(term.m_counts);
        m_bytes.put(term.m_peaks);
        m_bytes.put(term.m_background);
    }

    void write(const LanguageHabits& habits) {
        m_bytes.put(std::uint64_t{habits.m_habits.size()});
        for (const auto& [author, habit] : habits.m_habits) {
            m_bytes.put(author);
            m_bytes.putText(habit.language);
            m_bytes.put(habit.lead);
        }
    }

    void write(const Standings& standings) {
        m_bytes.put(standings.m_lastBin);
        m_bytes.put(std::uint64_t{standings.m_standings.size()});
        for (const auto& [key, standing] : standings.m_standings) {
            write(standing.term);
            m_bytes.put(standing.lastBin);
            m_bytes.put(standing.firstBin);
            m_bytes.put(standing.peakBefore);
        }
    }

    void write(const TermScore& term) {
        m_bytes.put(term.kind);
        m_bytes.putText(term.text);
        m_bytes.put(term.best);
    }

    void write(const StreamRecord& record) {
        m_bytes.putAll(record.m_bins);
        m_bytes.putAll(record.m_posts);
        m_bytes.putAll(record.m_beginnings);
        m_bytes.put(record.m_lastBin);
        m_bytes.put(std::uint64_t{record.m_languages.size()});
        for (const auto& language : record.m_languages)
            m_bytes.putText(language);
        m_bytes.put(std::uint64_t{record.m_results.size()});
        for (const auto& result : record.m_results) {
            m_bytes.put(result.bin);
            m_bytes.put(result.posts);
            m_bytes.put(result.copies);
            m_bytes.put(std::uint64_t{result.terms.size()});
            for (const auto& term : result.terms)
                write(term);
            m_bytes.put(std::uint64_t{result.alerts.size()});
            for (const auto& alert : result.alerts) {
                m_bytes.put(alert.at);
                write(alert.term);
            }
        }
    }

    Bytes m_bytes;
};

std::string writeState(const TopicStream& stream) {
    return StateWriter().write(stream);
}

} // namespace weft::topics
