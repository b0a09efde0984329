// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/top_bar.h"

#include "format/text.h"
#include "format/times.h"
#include "panels/button.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace weft::window {

QString presetTitle(app::PeriodPreset preset) {
    switch (preset) {
    case app::PeriodPreset::Last7Days:
        return QCoreApplication::translate("periods", "Last 7 days");
    case app::PeriodPreset::Last28Days:
        return QCoreApplication::translate("periods", "Last 28 days");
    case app::PeriodPreset::Last90Days:
        return QCoreApplication::translate("periods", "Last 90 days");
    case app::PeriodPreset::ThisMonth:
        return QCoreApplication::translate("periods", "This month");
    case app::PeriodPreset::LastMonth:
        return QCoreApplication::translate("periods", "Last month");
    case app::PeriodPreset::ThisQuarter:
        return QCoreApplication::translate("periods", "This quarter");
    case app::PeriodPreset::Last12Months:
        return QCoreApplication::translate("periods", "Last 12 months");
    case app::PeriodPreset::Custom:
        break;
    }
    return QCoreApplication::translate("periods", "Custom…");
}

TopBar::TopBar(bridge::FilterStack& filter, QMenu* exportMenu, QWidget* parent)
    : QWidget(parent),
      m_filter(filter),
      m_title(new panels::Text(theme::TextStyle::ScreenTitle, panels::Tone::Ink, this)),
      m_brand(new panels::Button(panels::Button::Kind::Outlined, {}, this)),
      m_period(new panels::Button(panels::Button::Kind::Outlined, {}, this)),
      m_brandMenu(new QMenu(this)),
      m_periodMenu(new QMenu(this)) {
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(theme::scaled(this, 56));
    m_title->setObjectName(QStringLiteral("screenTitle"));
    m_brand->setObjectName(QStringLiteral("brandButton"));
    m_brand->setMenu(m_brandMenu);
    m_brand->setDot(report::ColourRole::Brand);
    m_brand->setAccessibleName(tr("Brand"));
    m_period->setObjectName(QStringLiteral("periodButton"));
    m_period->setMenu(m_periodMenu);
    m_period->setAccessibleName(tr("Period"));
    auto* exportButton = new panels::Button(panels::Button::Kind::Primary, tr("Export"), this);
    exportButton->setObjectName(QStringLiteral("exportButton"));
    exportButton->setMenu(exportMenu);
    auto* layout = new QHBoxLayout(this);
    const int side = theme::scaled(this, 22);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(theme::scaled(this, 10));
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_brand);
    layout->addWidget(m_period);
    layout->addWidget(exportButton);
    connect(m_periodMenu, &QMenu::aboutToShow, this, &TopBar::fillPeriods);
    connect(m_brandMenu, &QMenu::aboutToShow, this, &TopBar::fillBrands);
    connect(&m_filter, &bridge::FilterStack::filterChanged, this, &TopBar::showFilter);
    m_brand->hide();
    m_period->hide();
}

void TopBar::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->updateGeometry();
}

void TopBar::setBrands(const std::vector<model::Brand>& brands) {
    m_brands = brands;
    showFilter();
}

void TopBar::setZone(const QTimeZone& zone) {
    m_zone = zone;
    showFilter();
}

QString TopBar::periodText() const {
    return m_period->text();
}

QString TopBar::comparisonText() const {
    if (!m_filter.state().compare) return tr("not compared");
    const base::TimeRange& range = m_filter.state().range;
    const auto first = format::localDate(range.since, m_zone);
    const auto days = static_cast<int>(first.daysTo(format::localDate(range.until, m_zone)));
    return tr("vs previous %n day(s)", nullptr, days);
}

void TopBar::showFilter() {
    m_period->setText(format::dateRange(m_filter.state().range, m_zone));
    m_period->setSecondText(comparisonText());
    m_period->show();
    const std::vector<std::string>& handles = m_filter.state().handles;
    m_brand->setVisible(!m_brands.empty() || !handles.empty());
    if (!handles.empty()) {
        QStringList names;
        for (const std::string& handle : handles)
            names += u'@' + format::fromUtf8(handle);
        m_brand->setText(names.join(QStringLiteral(", ")));
        return;
    }
    const auto found = std::ranges::find(m_brands, m_filter.state().brandId, &model::Brand::id);
    if (!m_brands.empty())
        m_brand->setText(format::fromUtf8(found != m_brands.end() ? found->name : m_brands.front().name));
}

void TopBar::fillPeriods() {
    m_periodMenu->clear();
    for (const app::PeriodPreset preset : app::kPeriodPresets) {
        QAction* action = m_periodMenu->addAction(presetTitle(preset));
        action->setCheckable(true);
        action->setChecked(m_filter.state().preset == preset);
        connect(action, &QAction::triggered, this, [this, preset] { m_filter.setPreset(preset); });
    }
    connect(m_periodMenu->addAction(presetTitle(app::PeriodPreset::Custom)), &QAction::triggered, this,
            &TopBar::customPeriodRequested);
    m_periodMenu->addSeparator();
    QAction* compare = m_periodMenu->addAction(tr("Compare with the period before"));
    compare->setCheckable(true);
    compare->setChecked(m_filter.state().compare);
    connect(compare, &QAction::triggered, &m_filter, &bridge::FilterStack::setComparison);
}

void TopBar::fillBrands() {
    m_brandMenu->clear();
    for (const model::Brand& brand : m_brands) {
        QAction* action = m_brandMenu->addAction(format::fromUtf8(brand.name));
        connect(action, &QAction::triggered, this, [this, id = brand.id] { m_filter.setBrand(id); });
    }
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace weft::window
