// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis.h"

#include "store/brands.h"
#include "store/posts_reading.h"
#include "store/revision.h"

#include <algorithm>

namespace weft::app {

base::Result<std::shared_ptr<const Analysis>> analyse(store::Database& database, std::int64_t brandId,
                                                      base::Instant asOf, Hygiene hygiene) {
    auto brands = store::listBrands(database);
    if (!brands) return base::fail(brands.error());
    if (brandId == 0 && brands->empty()) return analyse(database, {}, {}, asOf, hygiene);
    const auto brand =
        brandId == 0 ? brands->begin() : std::ranges::find(*brands, brandId, &model::Brand::id);
    if (brand == brands->end())
        return base::fail(base::ErrorCode::BadArgument, "brand", "the workspace has no such brand");
    return analyse(database, brand->name, brand->handles(), asOf, hygiene);
}

base::Result<std::shared_ptr<const Analysis>> analyse(store::Database& database, std::string brandName,
                                                      std::vector<std::string> handles, base::Instant asOf,
                                                      Hygiene hygiene) {
    auto table = store::loadPostTable(database, asOf);
    if (!table) return base::fail(table.error());
    metrics::CopyWatch watch;
    auto copies = hygiene == Hygiene::On ? dropCopies(database, *table, handles, asOf, watch)
                                         : base::Result<CopiedPosts>();
    if (!copies) return base::fail(copies.error());
    auto counters = store::loadCounters(database, asOf);
    if (!counters) return base::fail(counters.error());
    auto analysis = std::make_shared<Analysis>();
    analysis->brandName = std::move(brandName);
    analysis->brandHandles = std::move(handles);
    analysis->copies = *std::move(copies);
    analysis->table = std::move(*table);
    analysis->counters = std::move(*counters);
    analysis->forest = metrics::ThreadForest::build(analysis->table, analysis->brandHandles);
    analysis->rowOf.reserve(analysis->table.rows.size());
    for (std::size_t i = 0; i < analysis->table.rows.size(); ++i)
        analysis->rowOf.emplace(analysis->table.rows[i].id, static_cast<std::int32_t>(i));
    return analysis;
}

base::Result<std::shared_ptr<const Analysis>> AnalysisCache::get(store::Database& database,
                                                                 std::int64_t brandId,
                                                                 const std::vector<std::string>& handles,
                                                                 base::Instant asOf) {
    // Two screens that ask at once want the same answer, so the second waits for the first.
    const std::lock_guard lock(m_mutex);
    auto revision = store::readRevision(database);
    if (!revision) return base::fail(revision.error());
    if (m_revision != *revision) m_analyses.clear();
    m_revision = *revision;
    auto& known = m_analyses[{brandId, handles}];
    if (known) return known;
    auto analysis = handles.empty() ? analyse(database, brandId, asOf)
                                    : analyse(database, handles.front(), handles, asOf);
    if (analysis) known = *analysis;
    return analysis;
}

} // namespace weft::app
