// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/state.h"
#include "topics/state_bytes.h"

namespace weft::topics {

/// Reads what StateWriter wrote.
class StateReader {
public:
    explicit StateReader(std::string_view bytes) : m_bytes(bytes) {}

    bool read(TopicStream& stream) {
        read(stream.m_detector);
        read(stream.m_reader.m_habits);
        read(stream.m_standings);
        m_bytes.take(stream.m_lastPosts);
        read(stream.m_record);
        return m_bytes.atEnd();
    }

private:
    void read(Detector& detector) {
        m_bytes.take(detector.m_exposure);
        std::vector<UseMemory::Use> uses(m_bytes.takeCount());
        for (auto& [use, at] : uses) {
            m_bytes.take(use);
            m_bytes.take(at);
        }
        if (m_bytes.ok() && detector.lastBin() >= 0) detector.m_uses.restore(uses, endOf(detector.lastBin()));
        read(detector.m_probation);
        read(detector.m_rareUses);
        for (auto count = m_bytes.takeCount(); count > 0; --count)
            readTerm(detector);
        for (auto count = m_bytes.takeCount(); count > 0; --count) {
            const auto term = m_bytes.take<TermKey>();
            m_bytes.take(detector.m_lastAlerts[term]);
        }
    }

    void read(Probation& probation) {
        for (auto count = m_bytes.takeCount(); count > 0; --count) {
            const auto term = m_bytes.take<TermKey>();
            m_bytes.take(probation.m_waiting[term]);
        }
    }

    void read(RareUses& uses) {
        for (auto count = m_bytes.takeCount(); count > 0; --count) {
            const auto place = m_bytes.take<std::uint32_t>();
            const auto filled = m_bytes.take<std::uint8_t>();
            if (place < uses.m_counts.size()) uses.m_counts[place] = filled;
        }
    }

    void readTerm(Detector& detector) {
        const auto kind = m_bytes.take<text::TermKind>();
        auto text = m_bytes.takeText();
        const auto key = keyOf(kind, text);
        detector.m_indexes.emplace(key, static_cast<std::uint32_t>(detector.m_terms.size()));
        auto& term = detector.m_terms.emplace_back(key, kind, std::move(text), 0);
        m_bytes.take(term.m_lastUse);
        m_bytes.take(term.m_counts);
        m_bytes.take(term.m_peaks);
        m_bytes.take(term.m_background);
    }

    void read(LanguageHabits& habits) {
        for (auto count = m_bytes.takeCount(); count > 0; --count) {
            auto& habit = habits.m_habits[m_bytes.take<std::uint64_t>()];
            habit.language = m_bytes.takeText();
            m_bytes.take(habit.lead);
        }
    }

    void read(Standings& standings) {
        m_bytes.take(standings.m_lastBin);
        for (auto count = m_bytes.takeCount(); count > 0; --count) {
            Standing standing;
            read(standing.term);
            m_bytes.take(standing.lastBin);
            m_bytes.take(standing.firstBin);
            m_bytes.take(standing.peakBefore);
            standings.m_standings.emplace(standing.term.key, std::move(standing));
        }
    }

    void read(TermScore& term) {
        m_bytes.take(term.kind);
        term.text = m_bytes.takeText();
        term.key = keyOf(term.kind, term.text);
        m_bytes.take(term.best);
    }

    void read(StreamRecord& record) {
        m_bytes.takeAll(record.m_bins);
        m_bytes.takeAll(record.m_posts);
        m_bytes.takeAll(record.m_beginnings);
        m_bytes.take(record.m_lastBin);
        for (auto count = m_bytes.takeCount(); count > 0; --count)
            record.m_languages.push_back(m_bytes.takeText());
        for (auto count = m_bytes.takeCount(); count > 0; --count)
            read(record.m_results.emplace_back());
    }

    void read(BinResult& result) {
        m_bytes.take(result.bin);
        m_bytes.take(result.posts);
        m_bytes.take(result.copies);
        for (auto count = m_bytes.takeCount(); count > 0; --count)
            read(result.terms.emplace_back());
        for (auto count = m_bytes.takeCount(); count > 0; --count) {
            auto& alert = result.alerts.emplace_back();
            m_bytes.take(alert.at);
            read(alert.term);
        }
    }

    ByteReader m_bytes;
};

std::optional<TopicStream> readState(std::string_view state, Sensitivity sensitivity, std::string language) {
    ByteReader head(state);
    const auto version = head.take<int>();
    const auto seal = head.take<std::uint64_t>();
    if (!head.ok() || version != kStateVersion) return std::nullopt;
    const auto body = state.substr(sizeof version + sizeof seal);
    if (hashOf(body) != seal) return std::nullopt;
    std::optional<TopicStream> stream(std::in_place, sensitivity, std::move(language));
    return StateReader(body).read(*stream) ? std::move(stream) : std::nullopt;
}

} // namespace weft::topics
