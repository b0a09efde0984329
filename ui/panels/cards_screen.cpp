// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cards_screen.h"

#include "panels/behind_panel.h"
#include "panels/behind_table.h"
#include "panels/card_row.h"
#include "panels/screen_scroll.h"
#include "theme/theme.h"

#include <QVBoxLayout>

#include <utility>

namespace weft::panels {

namespace {

constexpr int kGap = 14;

} // namespace

CardsScreen::CardsScreen(const QString& name, const std::array<QString, kCards>& cards, QWidget* parent)
    : QWidget(parent),
      m_behind(new BehindPanel(this)),
      m_empty(new Panel(name + QStringLiteral("Empty"), this)),
      m_content(new QWidget),
      m_scroll(new ScreenScroll(name + QStringLiteral("Scroll"), m_content, this)),
      m_rows(new QVBoxLayout(m_content)) {
    setObjectName(name + QStringLiteral("Screen"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(theme::scaled(this, kGap));
    for (std::size_t i = 0; i < cards.size(); ++i) {
        m_cards[i] = new FigureCard(cards[i], m_content);
        connect(m_cards[i], &FigureCard::clicked, this, [this, i] {
            const FigureCard* card = m_cards[i];
            if (!m_cardPosts[i].empty()) Q_EMIT postsRequested({card->title(), card->help()}, m_cardPosts[i]);
        });
    }
    new CardRow({m_cards.begin(), m_cards.end()}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);
    m_empty->hide();
    connect(m_empty, &Panel::actionRequested, this, &CardsScreen::actionRequested);
    connect(m_empty, &Panel::retryRequested, this, &CardsScreen::retryRequested);
    connect(m_behind, &BehindPanel::linkChosen, this, &CardsScreen::linkChosen);
}

Panel* CardsScreen::addPanel(const QString& name, const QString& title, QWidget* body) {
    auto* panel = new Panel(name, m_content);
    panel->setTitle(title);
    panel->setBody(body);
    m_panels.append(panel);
    connect(panel, &Panel::retryRequested, this, &CardsScreen::retryRequested);
    return panel;
}

void CardsScreen::setCards(const std::array<CardContent, kCards>& contents,
                           std::array<std::vector<std::string>, kCards> posts) {
    m_cardPosts = std::move(posts);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setContent(contents[i]);
        m_cards[i]->setOpens(m_cardPosts[i].empty() ? FigureCard::Opens::Help : FigureCard::Opens::Posts);
        m_cards[i]->setDimmed(false);
    }
}

void CardsScreen::openRows(const BehindTable* table, const Panel* panel) {
    connect(table, &BehindTable::postsRequested, this,
            [this, panel](const QString& title, const std::vector<std::string>& ids) {
                Q_EMIT postsRequested({title, panel->help()}, ids);
            });
}

void CardsScreen::showContent() {
    m_empty->hide();
    m_scroll->show();
}

void CardsScreen::showLoading() {
    showContent();
    for (FigureCard* card : m_cards)
        card->setDimmed(true);
    for (Panel* panel : std::as_const(m_panels))
        panel->showLoading();
}

void CardsScreen::showFailed(const base::Error& error) {
    for (Panel* panel : std::as_const(m_panels))
        panel->showFailed(error);
}

void CardsScreen::showNothing(const EmptyState& empty) {
    m_behind->hide();
    m_scroll->hide();
    m_empty->showEmpty(empty);
    m_empty->show();
}

} // namespace weft::panels
