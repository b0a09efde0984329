// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/growth_view.h"

#include "charts/step_curve_widget.h"
#include "panels/button.h"
#include "panels/engagement_words.h"
#include "panels/flow_layout.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace weft::panels {

GrowthView::GrowthView(QWidget* parent)
    : QWidget(parent),
      m_curve(new charts::StepCurveWidget),
      m_gap(new Text(theme::TextStyle::Caption, Tone::Second)) {
    setObjectName(QStringLiteral("growthView"));
    m_curve->setObjectName(QStringLiteral("growthCurve"));
    m_gap->setObjectName(QStringLiteral("growthGap"));
    m_gap->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 6));
    layout->addWidget(makeButtons());
    layout->addWidget(m_curve, 1);
    layout->addWidget(m_gap);
}

QWidget* GrowthView::makeButtons() {
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(theme::scaled(this, 5), row);
    flow->setContentsMargins({});
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto measure = app::kGrowthMeasures[i];
        auto* button = new Button(Button::Kind::Outlined, growthTitle(measure), row);
        button->setObjectName(QStringLiteral("growth%1").arg(i));
        button->setCompact();
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(measure == m_measure);
        flow->addWidget(button);
        m_buttons[i] = button;
        connect(button, &QPushButton::clicked, this, [this, measure] { show(measure); });
    }
    return row;
}

void GrowthView::setGrowth(const app::Shared<app::GrowthSnapshot>& growth) {
    m_growth = growth;
    show(m_measure);
}

void GrowthView::show(app::GrowthMeasure measure) {
    m_measure = measure;
    if (!m_growth) return;
    m_curve->setSpec(growthCurve(*m_growth, measure));
    m_gap->setText(growthGap(*m_growth, measure));
    m_gap->setVisible(!m_gap->text().isEmpty());
}

} // namespace weft::panels
