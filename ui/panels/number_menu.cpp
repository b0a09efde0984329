// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/number_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace weft::panels {

void chooseNumber(QWidget& chart, const QPointF& at, const std::vector<NumberChoice>& choices) {
    if (choices.size() == 1) choices.front().choose();
    if (choices.size() < 2) return;
    auto* menu = new QMenu(&chart);
    menu->setObjectName(QStringLiteral("numberMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(QCoreApplication::translate("numbers", "Posts behind a number"));
    for (const NumberChoice& choice : choices)
        QObject::connect(menu->addAction(choice.text), &QAction::triggered, &chart, choice.choose);
    // Who comes by keyboard chooses with it.
    menu->setActiveAction(menu->actions().front());
    menu->popup(chart.mapToGlobal(at.toPoint()));
}

} // namespace weft::panels
