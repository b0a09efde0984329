// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/figure_card.h"
#include "panels/panel.h"
#include "panels/shown_number.h"

#include <QList>
#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QVBoxLayout;

namespace weft::panels {

class BehindPanel;
class BehindTable;
class ScreenScroll;

/// What screens of five cards above panels have in common: they scroll where the window is low, one panel
/// says why there is nothing, and the posts behind a number come beside them.
class CardsScreen : public QWidget {
    Q_OBJECT

public:
    void showLoading();
    void showFailed(const base::Error& error);

    [[nodiscard]] BehindPanel* behind() const { return m_behind; }

Q_SIGNALS:
    void retryRequested();
    /// The button of an empty screen.
    void actionRequested();
    void linkChosen(const QString& link);
    /// In order of time; never empty.
    void postsRequested(const weft::panels::ShownNumber& shown, const std::vector<std::string>& ids);

protected:
    static constexpr std::size_t kCards = 5;

    /// `name` and what a part is make the names of parts: "voice", "voiceScroll".
    CardsScreen(const QString& name, const std::array<QString, kCards>& cards, QWidget* parent);

    /// Fails, loads and asks to try again with the others; stands nowhere yet.
    [[nodiscard]] Panel* addPanel(const QString& name, const QString& title, QWidget* body);
    /// A card without posts opens what it means.
    void setCards(const std::array<CardContent, kCards>& contents,
                  std::array<std::vector<std::string>, kCards> posts);
    /// The rows of a table open the posts behind them; what its panel means is what they mean.
    void openRows(const BehindTable* table, const Panel* panel);
    void showContent();
    /// There is nothing to show, and why.
    void showNothing(const EmptyState& empty);

    /// Where cards and panels are placed.
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

    [[nodiscard]] const std::array<FigureCard*, kCards>& cards() const { return m_cards; }

    [[nodiscard]] const QList<Panel*>& panels() const { return m_panels; }

private:
    BehindPanel* m_behind;
    Panel* m_empty;
    QWidget* m_content;
    ScreenScroll* m_scroll;
    QVBoxLayout* m_rows;
    std::array<FigureCard*, kCards> m_cards = {};
    std::array<std::vector<std::string>, kCards> m_cardPosts = {};
    QList<Panel*> m_panels;
};

} // namespace weft::panels
