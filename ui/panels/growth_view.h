// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "app/workspace_session.h"

#include <QWidget>

#include <array>

namespace weft::charts {
class StepCurveWidget;
}

namespace weft::panels {

class Button;
class Text;

/// How a post grew, by one of three measures at a time.
class GrowthView final : public QWidget {
    Q_OBJECT

public:
    explicit GrowthView(QWidget* parent = nullptr);

    void setGrowth(const app::Shared<app::GrowthSnapshot>& growth);

    /// Null before the first one.
    [[nodiscard]] const app::Shared<app::GrowthSnapshot>& growth() const { return m_growth; }

    [[nodiscard]] app::GrowthMeasure measure() const { return m_measure; }

private:
    [[nodiscard]] QWidget* makeButtons();
    void show(app::GrowthMeasure measure);

    std::array<Button*, app::kGrowthMeasures.size()> m_buttons = {};
    charts::StepCurveWidget* m_curve;
    Text* m_gap;
    app::Shared<app::GrowthSnapshot> m_growth;
    app::GrowthMeasure m_measure = app::GrowthMeasure::Replies;
};

} // namespace weft::panels
