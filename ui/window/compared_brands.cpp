// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compared_brands.h"

#include <algorithm>

namespace weft::window {

std::int64_t shownBrand(const Hosts& hosts) {
    const auto chosen = hosts.filter.state().brandId;
    const auto& workspace = hosts.workspace.snapshot();
    if (chosen != 0 || !workspace || workspace->brands.empty()) return chosen;
    return workspace->brands.front().id;
}

std::vector<app::Filter> comparedFilters(const Hosts& hosts) {
    const auto& workspace = hosts.workspace.snapshot();
    if (!workspace) return {};
    std::vector<app::Filter> filters{hosts.filter.filter()};
    const bool byHand = !filters.front().handles.empty();
    for (const auto id : hosts.filter.state().compared) {
        const bool known =
            std::ranges::find(workspace->brands, id, &model::Brand::id) != workspace->brands.end();
        if (!known || (!byHand && id == shownBrand(hosts))) continue;
        auto filter = filters.front();
        filter.brandId = id;
        filter.handles.clear();
        filters.push_back(std::move(filter));
    }
    if (filters.size() < 2) filters.clear();
    return filters;
}

} // namespace weft::window
