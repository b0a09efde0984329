// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/filter_stack.h"

#include <algorithm>

namespace weft::bridge {

namespace {

constexpr std::size_t kUndoSteps = 100;

} // namespace

FilterStack::FilterStack(QObject* parent) : QObject(parent) {
}

void FilterStack::attach(zone::TimeZone zone, const base::Clock& clock, app::PeriodPreset preset) {
    m_zone = std::move(zone);
    m_clock = &clock;
    m_undo.clear();
    m_redo.clear();
    m_state = FilterState{preset, app::presetRange(preset, clock.now(), m_zone), 0, m_state.compare};
    Q_EMIT filterChanged();
}

app::Filter FilterStack::filter() const {
    app::Filter filter;
    filter.brandId = m_state.brandId;
    filter.handles = m_state.handles;
    filter.period = m_state.range;
    if (m_state.compare) filter.comparison = app::previousRange(m_state.range, m_zone);
    return filter;
}

void FilterStack::setPreset(app::PeriodPreset preset) {
    if (m_clock == nullptr) return;
    FilterState state = m_state;
    state.preset = preset;
    state.range = app::presetRange(preset, m_clock->now(), m_zone);
    change(state);
}

void FilterStack::setRange(const base::TimeRange& range) {
    if (range.empty()) return;
    FilterState state = m_state;
    state.preset = app::PeriodPreset::Custom;
    state.range = range;
    change(state);
}

void FilterStack::setBrand(std::int64_t brandId) {
    FilterState state = m_state;
    state.brandId = brandId;
    state.handles.clear();
    std::erase(state.compared, brandId);
    change(state);
}

void FilterStack::exchangeBrand(std::int64_t brandId, std::int64_t before) {
    if (!m_state.handles.empty()) {
        setBrand(brandId);
        return;
    }
    FilterState state = m_state;
    std::ranges::replace(state.compared, brandId, before);
    state.brandId = brandId;
    change(state);
}

void FilterStack::setCompared(std::vector<std::int64_t> brandIds) {
    FilterState state = m_state;
    state.compared = std::move(brandIds);
    change(state);
}

void FilterStack::setHandles(std::vector<std::string> handles) {
    FilterState state = m_state;
    state.handles = std::move(handles);
    change(state);
}

void FilterStack::setComparison(bool on) {
    FilterState state = m_state;
    state.compare = on;
    change(state);
}

void FilterStack::toggleCompared(std::int64_t brandId) {
    auto compared = m_state.compared;
    if (std::erase(compared, brandId) == 0) compared.push_back(brandId);
    setCompared(std::move(compared));
}

void FilterStack::setState(FilterState state) {
    if (m_clock == nullptr) return;
    if (state.preset != app::PeriodPreset::Custom)
        state.range = app::presetRange(state.preset, m_clock->now(), m_zone);
    if (!state.range.empty()) change(state);
}

void FilterStack::toggleComparison() {
    setComparison(!m_state.compare);
}

void FilterStack::stepBack() {
    if (m_clock != nullptr) setRange(app::previousRange(m_state.range, m_zone));
}

void FilterStack::stepForward() {
    if (m_clock == nullptr) return;
    const base::TimeRange next = app::nextRange(m_state.range, m_zone);
    if (next.since < m_clock->now()) setRange(next);
}

void FilterStack::undo() {
    if (m_undo.empty()) return;
    m_redo.push_back(m_state);
    m_state = m_undo.back();
    m_undo.pop_back();
    Q_EMIT filterChanged();
}

void FilterStack::redo() {
    if (m_redo.empty()) return;
    m_undo.push_back(m_state);
    m_state = m_redo.back();
    m_redo.pop_back();
    Q_EMIT filterChanged();
}

void FilterStack::followClock() {
    if (m_clock == nullptr || m_state.preset == app::PeriodPreset::Custom) return;
    const base::TimeRange range = app::presetRange(m_state.preset, m_clock->now(), m_zone);
    if (range == m_state.range) return;
    m_state.range = range;
    Q_EMIT filterChanged();
}

void FilterStack::change(const FilterState& state) {
    if (state == m_state) return;
    m_undo.push_back(m_state);
    if (m_undo.size() > kUndoSteps) m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_state = state;
    Q_EMIT filterChanged();
}

} // namespace weft::bridge
