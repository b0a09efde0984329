// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/hygiene.h"

#include <algorithm>
#include <functional>

namespace weft::metrics {

namespace {

/// Whether some stretch holds `rules.times` of the moments, which are in order. Looks at those from `first`
/// to `last` only.
bool comesOften(const std::vector<base::Instant>& moments, std::size_t first, std::size_t last,
                const HygieneRules& rules) {
    if (rules.times == 0) return false;
    for (auto end = first + rules.times - 1; end < last; ++end)
        if (moments[end] - moments[end + 1 - rules.times] < rules.within) return true;
    return false;
}

} // namespace

bool CopyWatch::take(const std::string& id, const SignedPost& post) {
    const bool counts = post.byAudience && !post.signature.empty();
    const Noted now{std::hash<std::string_view>{}(post.signature), post.createdAt};
    const auto known = m_posts.find(id);
    if (known == m_posts.end()) {
        if (!counts) return false;
        m_posts.emplace(id, now);
        return add(now);
    }
    if (counts && known->second == now) return false;
    const bool wasKept = !isCopy(id);
    bool others = remove(known->second);
    if (!counts) {
        m_posts.erase(known);
        return others;
    }
    known->second = now;
    others = add(now) || others;
    return others || (wasKept && isCopy(id));
}

bool CopyWatch::isCopy(const std::string& id) const {
    const auto known = m_posts.find(id);
    return known != m_posts.end() && m_copies.at(known->second.signature).often;
}

std::int64_t CopyWatch::countCopies() const {
    std::size_t posts = 0;
    for (const auto& [signature, copies] : m_copies)
        posts += copies.often ? copies.moments.size() : 0;
    return static_cast<std::int64_t>(posts);
}

bool CopyWatch::remove(const Noted& noted) {
    auto& copies = m_copies.at(noted.signature);
    copies.moments.erase(std::ranges::lower_bound(copies.moments, noted.createdAt));
    const bool wasOften = copies.often;
    copies.often = comesOften(copies.moments, 0, copies.moments.size(), m_rules);
    return wasOften != copies.often && !copies.moments.empty();
}

bool CopyWatch::add(const Noted& noted) {
    auto& copies = m_copies[noted.signature];
    const auto place =
        copies.moments.insert(std::ranges::upper_bound(copies.moments, noted.createdAt), noted.createdAt);
    if (copies.often) return false;
    // Only stretches with the new moment can have become full.
    const auto at = static_cast<std::size_t>(place - copies.moments.begin());
    const auto first = at < m_rules.times ? 0 : at - m_rules.times + 1;
    copies.often =
        comesOften(copies.moments, first, std::min(at + m_rules.times, copies.moments.size()), m_rules);
    return copies.often && copies.moments.size() > 1;
}

} // namespace weft::metrics
