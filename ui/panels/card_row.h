// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace weft::panels {

class FigureCard;

/// Cards beside each other: when the words of one need more lines at its width, all get them, so that titles,
/// figures and changes stay in line.
class CardRow final : public QObject {
    Q_OBJECT

public:
    CardRow(QList<FigureCard*> cards, QObject* parent);

private:
    void align();

    QList<FigureCard*> m_cards;
};

} // namespace weft::panels
