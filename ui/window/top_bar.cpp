// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/top_bar.h"

#include "format/handles.h"
#include "format/text.h"
#include "format/times.h"
#include "panels/button.h"
#include "panels/menu_text.h"
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
        return QCoreApplication::translate("periods", "Last 12 whole months");
    case app::PeriodPreset::Custom:
        break;
    }
    return QCoreApplication::translate("periods", "Custom…");
}

QString presetAbout(app::PeriodPreset preset) {
    if (preset != app::PeriodPreset::Last12Months) return {};
    return QCoreApplication::translate("periods",
                                       "Twelve whole months: it ends with the last month that is over");
}

TopBar::TopBar(bridge::FilterStack& filter, QMenu* viewsMenu, QMenu* exportMenu, QWidget* parent)
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
    m_periodMenu->setToolTipsVisible(true);
    m_period->setAccessibleName(tr("Period"));
    auto* viewsButton = new panels::Button(panels::Button::Kind::Outlined, tr("Views"), this);
    viewsButton->setObjectName(QStringLiteral("viewsButton"));
    viewsButton->setMenu(viewsMenu);
    viewsButton->setToolTip(tr("Saved views"));
    viewsButton->setAccessibleName(tr("Saved views"));
    auto* exportButton = new panels::Button(panels::Button::Kind::Primary, tr("Export"), this);
    exportButton->setObjectName(QStringLiteral("exportButton"));
    exportButton->setMenu(exportMenu);
    auto* layout = new QHBoxLayout(this);
    const int side = theme::scaled(this, 22);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(theme::scaled(this, 10));
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(viewsButton);
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
    fit();
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

QString TopBar::periodToolTip() const {
    const QString about = presetAbout(m_filter.state().preset);
    return about.isEmpty() ? comparisonText() : about + u'\n' + comparisonText();
}

void TopBar::setPeriodRule(const QString& why) {
    m_rule = why;
    if (!m_period->isHidden()) showFilter();
}

void TopBar::showFilter() {
    m_period->setText(format::dateRange(m_filter.state().range, m_zone));
    m_period->setToolTip(m_rule.isEmpty() ? periodToolTip() : m_rule);
    m_period->setAccessibleDescription(m_rule);
    m_period->setEnabled(m_rule.isEmpty());
    m_period->show();
    showBrand();
    fit();
}

void TopBar::showBrand() {
    const std::vector<std::string>& handles = m_filter.state().handles;
    const model::Brand* brand = current();
    m_brand->setVisible(brand != nullptr || !handles.empty());
    QStringList names;
    for (const std::string& handle : handles)
        names += format::handleName(handle);
    if (names.isEmpty() && brand != nullptr) names += format::fromUtf8(brand->name);
    m_brandText = names.join(QStringLiteral(", "));
    const QStringList compared = comparedNames();
    m_brand->setToolTip(
        compared.isEmpty()
            ? m_brandText
            : tr("%1, beside %2", "brand, brands").arg(m_brandText, compared.join(QStringLiteral(", "))));
}

const model::Brand* TopBar::current() const {
    if (m_brands.empty()) return nullptr;
    const auto found = std::ranges::find(m_brands, m_filter.state().brandId, &model::Brand::id);
    return found == m_brands.end() ? &m_brands.front() : &*found;
}

QStringList TopBar::comparedNames() const {
    QStringList names;
    for (const std::int64_t id : m_filter.state().compared) {
        const auto brand = std::ranges::find(m_brands, id, &model::Brand::id);
        if (brand != m_brands.end()) names += format::fromUtf8(brand->name);
    }
    return names;
}

int TopBar::neededWidth() const {
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (int item = 0; item < layout()->count(); ++item) {
        const QWidget* widget = layout()->itemAt(item)->widget();
        if (widget != nullptr && !widget->isHidden())
            width += widget->sizeHint().width() + layout()->spacing();
    }
    return width;
}

void TopBar::fit() {
    const auto others = static_cast<int>(comparedNames().size());
    m_brand->setText(panels::menuText(m_brandText));
    m_period->setSecondText(comparisonText());
    m_brand->setSecondText(others > 0 ? tr("+ %n brand(s)", nullptr, others) : QString());
    if (neededWidth() > width()) m_period->setSecondText({});
    if (neededWidth() > width() && others > 0) m_brand->setSecondText(QStringLiteral("+ %1").arg(others));
    const int missing = neededWidth() - width();
    if (missing <= 0) return;
    const QFontMetrics metrics(m_brand->font());
    const int room = std::max(metrics.horizontalAdvance(m_brandText) - missing, theme::scaled(this, 60));
    m_brand->setText(panels::menuText(metrics.elidedText(m_brandText, Qt::ElideRight, room)));
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::fillPeriods() {
    m_periodMenu->clear();
    for (const app::PeriodPreset preset : app::kPeriodPresets) {
        QAction* action = m_periodMenu->addAction(presetTitle(preset));
        action->setToolTip(presetAbout(preset));
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
        QAction* action = m_brandMenu->addAction(panels::menuText(format::fromUtf8(brand.name)));
        action->setCheckable(true);
        action->setChecked(m_filter.state().handles.empty() && &brand == current());
        connect(action, &QAction::triggered, this, [this, id = brand.id] { m_filter.setBrand(id); });
    }
    addCompared();
}

void TopBar::addCompared() {
    m_brandMenu->addSection(tr("Side by side with"));
    if (m_brands.size() < 2) {
        QAction* hint = m_brandMenu->addAction(tr("Add another account as a brand to compare with it"));
        hint->setEnabled(false);
        return;
    }
    const auto& compared = m_filter.state().compared;
    for (const model::Brand& brand : m_brands) {
        if (m_filter.state().handles.empty() && &brand == current()) continue;
        QAction* action = m_brandMenu->addAction(panels::menuText(format::fromUtf8(brand.name)));
        action->setObjectName(QStringLiteral("compare%1").arg(brand.id));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(compared, brand.id) != compared.end());
        connect(action, &QAction::triggered, this, [this, id = brand.id] { m_filter.toggleCompared(id); });
    }
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Colours& colours = theme::coloursFor(palette());
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace weft::window
