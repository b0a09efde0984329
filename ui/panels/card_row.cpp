// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/card_row.h"

#include "panels/figure_card.h"

#include <algorithm>
#include <utility>

namespace weft::panels {

CardRow::CardRow(QList<FigureCard*> cards, QObject* parent) : QObject(parent), m_cards(std::move(cards)) {
    for (const FigureCard* card : std::as_const(m_cards))
        connect(card, &FigureCard::linesChanged, this, &CardRow::align);
}

void CardRow::align() {
    CardLines most;
    for (const FigureCard* card : std::as_const(m_cards)) {
        const CardLines lines = card->linesNeeded();
        most.title = std::max(most.title, lines.title);
        most.words = std::max(most.words, lines.words);
    }
    for (FigureCard* card : std::as_const(m_cards))
        card->setLines(most);
}

} // namespace weft::panels
