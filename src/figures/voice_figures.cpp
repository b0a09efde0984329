// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/voice_figures.h"

#include "metrics/scope_table.h"
#include "metrics/thread_forest.h"

namespace weft::figures {

std::optional<VoiceFigures> measureVoice(const model::PostTable& posts, std::span<const ComparedBrand> brands,
                                         const base::TimeRange& range) {
    if (brands.size() < kFewestVoices) return std::nullopt;
    // Voices are texts of their tables, which must not move any more.
    std::vector<metrics::ScopeTable> tables;
    tables.reserve(brands.size());
    std::vector<metrics::BrandVoice> voices;
    for (const auto& brand : brands) {
        const auto forest = metrics::ThreadForest::build(posts, brand.handles);
        tables.push_back(metrics::ScopeTable::build(forest, {}));
        voices.push_back(metrics::findBrandVoice(tables.back(), range));
    }
    const auto shares = metrics::shareVoice(voices);
    VoiceFigures figures{
        .posts = shares.posts, .authors = shares.authors, .audienceReplies = shares.audienceReplies};
    for (std::size_t i = 0; i < brands.size(); ++i)
        figures.brands.push_back({brands[i], shares.brands[i]});
    return figures;
}

} // namespace weft::figures
