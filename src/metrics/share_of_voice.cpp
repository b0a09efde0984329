// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/share_of_voice.h"

#include "metrics/proportions.h"

#include <algorithm>
#include <utility>

namespace weft::metrics {

namespace {

/// Somebody or something that names a brand, by its number.
using Voice = std::pair<std::string_view, std::size_t>;

struct SplitVoices {
    std::int64_t voices = 0;
    /// One for each brand.
    std::vector<std::int64_t> named;
    std::vector<std::optional<double>> shares;
};

/// Every distinct voice counts 1, in equal parts for the brands that it names.
SplitVoices split(std::vector<Voice> voices, std::size_t brands) {
    std::ranges::sort(voices);
    const auto repeated = std::ranges::unique(voices);
    voices.erase(repeated.begin(), repeated.end());

    SplitVoices result{0, std::vector<std::int64_t>(brands), std::vector<std::optional<double>>(brands)};
    // Whole numbers first: voices that name brand b and k brands in all, so that no order changes a sum.
    std::vector<std::vector<std::int64_t>> namedWith(brands, std::vector<std::int64_t>(brands + 1));
    for (auto first = voices.begin(); first != voices.end();) {
        const auto last = std::find_if(first, voices.end(),
                                       [&](const Voice& voice) { return voice.first != first->first; });
        const auto namedBrands = static_cast<std::size_t>(last - first);
        result.voices += 1;
        for (; first != last; ++first)
            namedWith[first->second][namedBrands] += 1;
    }
    for (std::size_t brand = 0; brand < brands && result.voices > 0; ++brand) {
        double weight = 0;
        for (std::size_t k = 1; k <= brands; ++k) {
            result.named[brand] += namedWith[brand][k];
            weight += static_cast<double>(namedWith[brand][k]) / static_cast<double>(k);
        }
        result.shares[brand] = weight / static_cast<double>(result.voices);
    }
    return result;
}

} // namespace

BrandVoice findBrandVoice(const ScopeTable& table, const base::TimeRange& range) {
    BrandVoice voice;
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (row.byBrand() || !range.contains(row.createdAt)) continue;
        const bool reply = row.parentKind != ParentKind::None;
        if (reply && table.thread(row.thread).place == ThreadPlace::Home) voice.audienceReplies += 1;
        if (!row.namesBrand) continue;
        const auto author = row.byMember() ? std::string_view(table.nameOf(row.person)) : std::string_view();
        voice.namings.push_back({table.idOf(static_cast<std::int32_t>(i)), author});
    }
    return voice;
}

ShareOfVoice shareVoice(std::span<const BrandVoice> brands) {
    std::vector<Voice> posts;
    std::vector<Voice> authors;
    ShareOfVoice result;
    for (std::size_t brand = 0; brand < brands.size(); ++brand) {
        result.audienceReplies += brands[brand].audienceReplies;
        for (const auto& naming : brands[brand].namings) {
            posts.emplace_back(naming.postId, brand);
            if (!naming.author.empty()) authors.emplace_back(naming.author, brand);
        }
    }
    const auto byPosts = split(std::move(posts), brands.size());
    const auto byAuthors = split(std::move(authors), brands.size());
    result.posts = byPosts.voices;
    result.authors = byAuthors.voices;
    for (std::size_t brand = 0; brand < brands.size(); ++brand) {
        auto& share = result.brands.emplace_back();
        share.posts = byPosts.named[brand];
        share.authors = byAuthors.named[brand];
        share.audienceReplies = brands[brand].audienceReplies;
        share.byPosts = byPosts.shares[brand];
        share.byAuthors = byAuthors.shares[brand];
        share.byReplies = ratio(share.audienceReplies, result.audienceReplies);
    }
    return result;
}

} // namespace weft::metrics
