// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stacked_bars_accessible.h"

#include "charts/stacked_bars_widget.h"

#include <QAccessibleWidget>

namespace weft::charts {

namespace {

class StackedBarsAccessible final : public QAccessibleWidget {
public:
    explicit StackedBarsAccessible(StackedBarsWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto* chart = qobject_cast<StackedBarsWidget*>(widget());
        return kind == QAccessible::Value && chart != nullptr ? chart->spokenValue()
                                                              : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    auto* chart = qobject_cast<StackedBarsWidget*>(object);
    return chart != nullptr ? new StackedBarsAccessible(chart) : nullptr;
}

} // namespace

void installStackedBarsAccessible() {
    // Qt ignores a factory that it already has.
    QAccessible::installFactory(make);
}

} // namespace weft::charts
