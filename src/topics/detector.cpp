// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/detector.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace weft::topics {

namespace {

/// Nothing is usual before a whole day was seen.
constexpr Bin kFirstSilence = kBinsPerDay;
constexpr Bin kBinsBetweenAlerts = 12 * kBinsPerHour;
constexpr Bin kBinsToForget = 30 * kBinsPerDay;

bool standsBefore(const TermScore& left, const TermScore& right) {
    const auto key = [](const TermScore& term) {
        return std::tuple(-term.best.z, -term.best.people, text::termKindName(term.kind),
                          std::string_view(term.text));
    };
    return key(left) < key(right);
}

} // namespace

void Detector::rememberText(std::string_view signature, base::Instant at) {
    static_cast<void>(m_signatures.isCopy(signature, at));
}

BinResult Detector::close(Bin bin, std::vector<StreamPost>& posts) {
    BinResult result{.bin = bin, .posts = static_cast<std::int64_t>(posts.size())};
    std::ranges::sort(posts, {}, [](const StreamPost& post) { return std::tie(post.at, post.id); });
    for (auto& post : posts) {
        post.copy = m_signatures.isCopy(post.signature, post.at);
        result.copies += post.copy ? 1 : 0;
        if (post.author != 0) count(post, bin);
    }
    m_exposure.close(bin, result.posts - result.copies);
    closeTerms(bin);
    m_probation.close(bin);
    m_rareUses.close(bin);
    result.terms = scores(bin);
    result.alerts = alertsOf(bin, result.terms);
    if (bin % kBinsPerDay == 0 || m_terms.size() > kMostTerms) evict(bin);
    return result;
}

/// A copy is a use all the same: it keeps its author from being counted.
void Detector::count(const StreamPost& post, Bin bin) {
    for (const auto& term : post.terms) {
        const bool fresh = m_uses.isFresh(post.author, term.key, post.at);
        if (fresh && !post.copy) countTerm(post, term, bin);
    }
}

void Detector::countTerm(const StreamPost& post, const PostTerm& term, Bin bin) {
    if (const auto live = m_indexes.find(term.key); live != m_indexes.end()) {
        m_terms[live->second].count(bin);
        return;
    }
    m_rareUses.note(term.key);
    if (const auto uses = m_probation.note(term.key, post.author, bin)) admit(term, *uses, bin);
}

void Detector::closeTerms(Bin bin) {
    const auto known = frameBehind(bin);
    for (auto& term : m_terms)
        term.close(bin, known ? &*known : nullptr);
}

/// Of the bin that the states take in when this one is closed.
std::optional<BinFrame> Detector::frameBehind(Bin bin) const {
    const Bin known = bin - TermState::kLag;
    return known < m_exposure.first() ? std::nullopt : std::optional(m_exposure.frame(known));
}

std::vector<BinFrame> Detector::newestFrames(Bin bin) const {
    std::vector<BinFrame> frames;
    for (Bin known = bin - TermState::kLag + 1; known <= bin - kWindows.front(); ++known)
        if (known >= m_exposure.first()) frames.push_back(m_exposure.frame(known));
    return frames;
}

/// The term goes through the bins again in which it waited.
void Detector::admit(const PostTerm& term, const std::vector<Probation::Use>& uses, Bin bin) {
    m_indexes.emplace(term.key, static_cast<std::uint32_t>(m_terms.size()));
    const auto earlier = m_rareUses.count(term.key) - static_cast<std::int64_t>(uses.size());
    auto& state = m_terms.emplace_back(term.key, term.kind, std::string(term.text),
                                       static_cast<double>(std::max(earlier, std::int64_t{0})));
    auto use = uses.begin();
    for (Bin past = Bin{uses.front().bin}; past <= bin; ++past) {
        for (; use != uses.end() && Bin{use->bin} == past; ++use)
            state.count(past);
        const auto known = frameBehind(past);
        if (past < bin) state.close(past, known ? &*known : nullptr);
    }
}

std::vector<TermScore> Detector::scores(Bin bin) const {
    std::vector<TermScore> terms;
    if (bin - m_exposure.first() < kFirstSilence) return terms;
    const auto frames = newestFrames(bin);
    for (const auto& term : m_terms) {
        const auto best = term.score(bin, frames, m_sensitivity.fewestPeople);
        if (best.window == 0 || best.z < m_sensitivity.candidate) continue;
        terms.push_back({term.key(), term.kind(), term.text(), best});
    }
    std::ranges::sort(terms, standsBefore);
    return terms;
}

std::optional<TermScore> Detector::look(TermKey key) const {
    const auto live = m_indexes.find(key);
    if (live == m_indexes.end() || lastBin() - m_exposure.first() < kFirstSilence) return std::nullopt;
    const auto& term = m_terms[live->second];
    return TermScore{key, term.kind(), term.text(), term.score(lastBin(), newestFrames(lastBin()), 0)};
}

std::vector<Alert> Detector::alertsOf(Bin bin, const std::vector<TermScore>& terms) {
    std::vector<Alert> alerts;
    for (const auto& term : terms) {
        if (term.best.z < m_sensitivity.alert) break;
        const auto [last, isNew] = m_lastAlerts.try_emplace(term.key, bin);
        if (!isNew && bin - last->second < kBinsBetweenAlerts) continue;
        last->second = bin;
        alerts.push_back({endOf(bin), term});
    }
    return alerts;
}

void Detector::evict(Bin bin) {
    for (std::size_t i = m_terms.size(); i-- > 0;)
        if (bin - m_terms[i].lastUse() > kBinsToForget) erase(i);
    std::erase_if(m_lastAlerts,
                  [bin](const auto& alert) { return bin - alert.second >= kBinsBetweenAlerts; });
    if (m_terms.size() <= kMostTerms) return;
    std::vector<std::pair<Bin, TermKey>> byLastUse;
    byLastUse.reserve(m_terms.size());
    for (const auto& term : m_terms)
        byLastUse.emplace_back(term.lastUse(), term.key());
    // Some more than must go, else every bin would look for some.
    constexpr std::size_t kKept = kMostTerms - kMostTerms / 20;
    const auto excess = static_cast<std::ptrdiff_t>(m_terms.size() - kKept);
    std::ranges::nth_element(byLastUse, byLastUse.begin() + excess);
    for (auto term = byLastUse.begin(); term != byLastUse.begin() + excess; ++term)
        erase(m_indexes.at(term->second));
}

void Detector::erase(std::size_t index) {
    m_indexes.erase(m_terms[index].key());
    if (index + 1 != m_terms.size()) {
        m_terms[index] = std::move(m_terms.back());
        m_indexes[m_terms[index].key()] = static_cast<std::uint32_t>(index);
    }
    m_terms.pop_back();
}

} // namespace weft::topics
