// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/period.h"
#include "app/snapshots.h"
#include "base/clock.h"
#include "zone/time_zone.h"

#include <QObject>

#include <vector>

namespace weft::bridge {

/// What the filter bar says.
struct FilterState {
    app::PeriodPreset preset = app::PeriodPreset::Last28Days;
    base::TimeRange range;
    std::int64_t brandId = 0;
    bool compare = true;
    /// Accounts named by hand, in place of the brand.
    std::vector<std::string> handles = {};
    /// Brands of the workspace that are seen beside it.
    std::vector<std::int64_t> compared = {};

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// The only state that screens share: period, brand, compared brands and comparison, with undo and redo.
class FilterStack final : public QObject {
    Q_OBJECT

public:
    explicit FilterStack(QObject* parent = nullptr);

    /// Begins anew for a workspace. The clock must outlive the stack.
    void attach(zone::TimeZone zone, const base::Clock& clock, app::PeriodPreset preset);

    [[nodiscard]] const FilterState& state() const { return m_state; }

    /// What a question about this state asks for.
    [[nodiscard]] app::Filter filter() const;

    [[nodiscard]] const zone::TimeZone& zone() const { return m_zone; }

    void setPreset(app::PeriodPreset preset);
    /// Ignored when empty.
    void setRange(const base::TimeRange& range);
    /// A brand that was compared with is so no more.
    void setBrand(std::int64_t brandId);
    /// Looks at a compared brand, and sees the one before beside it; accounts named by hand are left.
    void exchangeBrand(std::int64_t brandId, std::int64_t before);
    /// In the order in which they are shown.
    void setCompared(std::vector<std::int64_t> brandIds);
    void toggleCompared(std::int64_t brandId);
    /// Looks at accounts that need not be the workspace's, as one brand.
    void setHandles(std::vector<std::string> handles);
    void setComparison(bool on);
    /// All of it in one step. A preset is of today; a custom period must not be empty.
    void setState(FilterState state);

    void stepBack();
    /// Does nothing when the next period has not begun.
    void stepForward();
    void toggleComparison();

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }

    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    void undo();
    void redo();

    /// What undo() leads back to; null where there is nothing to undo.
    [[nodiscard]] const FilterState* before() const { return m_undo.empty() ? nullptr : &m_undo.back(); }

    /// Presets move on at midnight; call it now and then.
    void followClock();

Q_SIGNALS:
    void filterChanged();

private:
    void change(const FilterState& state);

    zone::TimeZone m_zone = zone::TimeZone::utc();
    const base::Clock* m_clock = nullptr;
    FilterState m_state;
    std::vector<FilterState> m_undo;
    std::vector<FilterState> m_redo;
};

} // namespace weft::bridge
