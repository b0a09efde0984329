// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figure_card_accessible.h"

#include "panels/figure_card.h"

#include <QAccessibleWidget>

namespace weft::panels {

namespace {

class FigureCardAccessible final : public QAccessibleWidget {
public:
    explicit FigureCardAccessible(FigureCard* card) : QAccessibleWidget(card), m_card(card) {}

    [[nodiscard]] QAccessible::Role role() const override {
        return opens() ? QAccessible::Button : QAccessible::Grouping;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_card->figure() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (opens()) names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override {
        if (opens() && name == pressAction())
            m_card->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] bool opens() const { return m_card->opens() != FigureCard::Opens::Nothing; }

    FigureCard* m_card;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    auto* card = qobject_cast<FigureCard*>(object);
    return card != nullptr ? new FigureCardAccessible(card) : nullptr;
}

} // namespace

void installFigureCardAccessible() {
    // Qt ignores a factory that it already has.
    QAccessible::installFactory(make);
}

} // namespace weft::panels
