// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace weft::charts {

namespace {

class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto* chart = dynamic_cast<SpokenChart*>(widget());
        return kind == QAccessible::Value && chart != nullptr ? chart->spokenValue()
                                                              : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return dynamic_cast<SpokenChart*>(widget) != nullptr ? new ChartAccessible(widget) : nullptr;
}

} // namespace

void installChartAccessible() {
    // Qt ignores a factory that it already has.
    QAccessible::installFactory(make);
}

} // namespace weft::charts
