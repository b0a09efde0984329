// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/view_state.h"

#include <algorithm>

namespace weft::bridge {

namespace {

using base::ErrorCode;

/// Empty for a brand that is not there, and for none.
std::string nameOf(std::int64_t id, const std::vector<model::Brand>& brands) {
    const auto brand = std::ranges::find(brands, id, &model::Brand::id);
    return brand == brands.end() ? std::string() : brand->name;
}

base::Result<std::int64_t> idOf(const std::string& name, const std::vector<model::Brand>& brands) {
    const auto brand = std::ranges::find(brands, name, &model::Brand::name);
    if (brand != brands.end()) return brand->id;
    return base::fail(ErrorCode::BadArgument, name, "the workspace has no such brand");
}

} // namespace

store::SavedView viewOf(const FilterState& state, const std::vector<model::Brand>& brands) {
    store::SavedView view;
    view.period = app::presetName(state.preset);
    if (state.preset == app::PeriodPreset::Custom) view.range = state.range;
    view.compare = state.compare;
    view.handles = state.handles;
    if (state.handles.empty()) view.brand = nameOf(state.brandId, brands);
    for (const auto id : state.compared)
        if (auto name = nameOf(id, brands); !name.empty()) view.compared.push_back(std::move(name));
    return view;
}

base::Result<FilterState> stateOf(const store::SavedView& view, const std::vector<model::Brand>& brands) {
    const auto refuse = [&view](std::string why) {
        return base::fail(ErrorCode::BadShape, view.name, std::move(why));
    };
    const auto preset = app::presetFromName(view.period);
    if (!preset) return refuse("the saved view has a period that is not known: " + view.period);
    FilterState state{.preset = *preset, .range = {}, .compare = view.compare, .handles = view.handles};
    if (*preset == app::PeriodPreset::Custom) {
        if (!view.range || view.range->empty()) return refuse("the saved view has a period without days");
        state.range = *view.range;
    }
    if (!view.brand.empty()) {
        const auto id = idOf(view.brand, brands);
        if (!id) return base::fail(id.error());
        state.brandId = *id;
    }
    for (const auto& name : view.compared) {
        const auto id = idOf(name, brands);
        if (!id) return base::fail(id.error());
        state.compared.push_back(*id);
    }
    return state;
}

} // namespace weft::bridge
