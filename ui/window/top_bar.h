// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/filter_stack.h"
#include "model/brand.h"

#include <QTimeZone>
#include <QWidget>

#include <vector>

class QMenu;

namespace weft::panels {
class Button;
class Text;
} // namespace weft::panels

namespace weft::window {

/// The filter bar: title of the screen, saved views, brand and compared brands, period, export.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(bridge::FilterStack& filter, QMenu* viewsMenu, QMenu* exportMenu, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setBrands(const std::vector<model::Brand>& brands);
    void setZone(const QTimeZone& zone);
    /// Dims the period while something else rules what is shown, and says why; empty lets it rule again.
    void setPeriodRule(const QString& why);
    /// "1–30 Sept 2026"
    [[nodiscard]] QString periodText() const;

Q_SIGNALS:
    void customPeriodRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillPeriods();
    void fillBrands();
    void addCompared();
    void showFilter();
    void showBrand();
    /// What is said second goes where there is no room for it.
    void fit();
    [[nodiscard]] int neededWidth() const;
    /// The brand that the filter means; null without one.
    [[nodiscard]] const model::Brand* current() const;
    [[nodiscard]] QStringList comparedNames() const;
    [[nodiscard]] QString comparisonText() const;
    [[nodiscard]] QString periodToolTip() const;

    bridge::FilterStack& m_filter;
    panels::Text* m_title;
    panels::Button* m_brand;
    panels::Button* m_period;
    QMenu* m_brandMenu;
    QMenu* m_periodMenu;
    std::vector<model::Brand> m_brands;
    /// Whole, where the button has no room for it.
    QString m_brandText;
    QString m_rule;
    QTimeZone m_zone = QTimeZone::utc();
};

/// "Last 28 days"
[[nodiscard]] QString presetTitle(app::PeriodPreset preset);

/// Where a period ends that its title does not tell; empty for the others.
[[nodiscard]] QString presetAbout(app::PeriodPreset preset);

} // namespace weft::window
