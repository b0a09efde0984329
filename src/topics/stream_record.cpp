// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/stream_record.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace weft::topics {

void StreamRecord::notePost(std::string_view language, bool copy) {
    constexpr std::size_t kMostLanguages = 1U << 15U;
    auto place = static_cast<std::size_t>(std::ranges::find(m_languages, language) - m_languages.begin());
    if (place == m_languages.size() && place + 1 < kMostLanguages) m_languages.emplace_back(language);
    place = std::min(place, m_languages.size() - 1);
    m_posts.push_back(static_cast<std::uint16_t>(2 * place + (copy ? 1 : 0)));
}

void StreamRecord::noteBin(const BinResult& result, std::size_t liveTerms, base::Instant learningSince) {
    m_lastBin = result.bin;
    if (m_beginnings.empty() || m_beginnings.back() != learningSince) m_beginnings.push_back(learningSince);
    const bool changed =
        m_bins.empty() || m_bins.back().posts != m_posts.size() || m_bins.back().liveTerms != liveTerms;
    if (changed) m_bins.push_back({result.bin, m_posts.size(), liveTerms});
    if (!result.terms.empty() || !result.alerts.empty()) m_results.push_back(result);
}

const StreamRecord::NotedBin* StreamRecord::notedTo(Bin last) const {
    const auto behind = std::ranges::upper_bound(m_bins, last, {}, &NotedBin::bin);
    return behind == m_bins.begin() ? nullptr : &*std::prev(behind);
}

Bin StreamRecord::lastBinBefore(base::Instant moment) const {
    const Bin last = std::min(binOf(moment) - 1, m_lastBin);
    const auto* noted = notedTo(last);
    if (noted == nullptr) return -1;
    const auto withPosts = std::ranges::lower_bound(m_bins, noted->posts, {}, &NotedBin::posts);
    return std::min(last, withPosts->bin + kBinsOfSilence);
}

Standings StreamRecord::standingsAt(Bin last) const {
    Standings standings;
    Bin noted = -1;
    for (const auto& result : m_results) {
        if (result.bin > last) break;
        standings.note(result);
        noted = result.bin;
    }
    if (noted < last) standings.note({.bin = last});
    return standings;
}

std::optional<RecentPosts> StreamRecord::recentAt(Bin last, std::vector<RawPost> posts) const {
    std::ranges::sort(posts, {}, [](const RawPost& post) { return std::tie(post.at, post.id); });
    const Bin first = last - kBinsPerDay;
    const auto begin = postsTo(first);
    if (postsTo(last) - begin != posts.size()) return std::nullopt;
    RecentPosts recent;
    PostReader reader;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const Bin bin = binOf(posts[i].at);
        if (bin <= first || begin + i >= postsTo(bin) || begin + i < postsTo(bin - 1)) return std::nullopt;
        const auto noted = m_posts[begin + i];
        auto read = reader.readAs(posts[i], m_languages[noted / 2U]);
        recent.add(std::move(posts[i]), std::move(read), noted % 2U == 1);
    }
    return recent;
}

std::size_t StreamRecord::liveTermsAt(Bin last) const {
    const auto* noted = notedTo(last);
    return noted == nullptr ? 0 : noted->liveTerms;
}

std::optional<base::Instant> StreamRecord::learningSinceAt(Bin last) const {
    const auto behind = std::ranges::upper_bound(m_beginnings, startOf(last));
    return behind == m_beginnings.begin() ? std::nullopt : std::optional(*std::prev(behind));
}

std::size_t StreamRecord::postsTo(Bin last) const {
    const auto* noted = notedTo(last);
    return noted == nullptr ? 0 : noted->posts;
}

std::vector<Alert> StreamRecord::alertsIn(const base::TimeRange& range) const {
    std::vector<Alert> alerts;
    for (const auto& result : m_results)
        for (const auto& alert : result.alerts)
            if (range.contains(alert.at)) alerts.push_back(alert);
    return alerts;
}

std::vector<Episode> StreamRecord::episodesIn(const base::TimeRange& range, double show) const {
    std::vector<Episode> episodes;
    /// The episode of each term, and the bin in which it last stood out at all.
    std::unordered_map<TermKey, std::pair<std::size_t, Bin>> open;
    for (const auto& result : m_results) {
        if (endOf(result.bin) <= range.since || endOf(result.bin) > range.until) continue;
        for (const auto& term : result.terms) {
            const auto known = open.find(term.key);
            const bool goesOn = known != open.end() && result.bin - known->second.second <= kLongestPause;
            if (goesOn) known->second.second = result.bin;
            if (term.best.z < show) continue;
            if (!goesOn) {
                open[term.key] = {episodes.size(), result.bin};
                episodes.push_back({term.key, result.bin, result.bin, term, result.bin});
                continue;
            }
            auto& episode = episodes[known->second.first];
            episode.lastBin = result.bin;
            if (term.best.z <= episode.strongest.best.z) continue;
            episode.strongest = term;
            episode.strongestBin = result.bin;
        }
    }
    std::ranges::stable_sort(episodes, std::greater(), [](const Episode& episode) {
        return std::pair(episode.strongest.best.z, episode.strongest.best.people);
    });
    return episodes;
}

} // namespace weft::topics
