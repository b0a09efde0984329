// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"
#include "format/delta.h"
#include "panels/help_popup.h"
#include "report/chart.h"

#include <QAbstractButton>

class QBoxLayout;

namespace weft::charts {
class Sparkline;
}

namespace weft::panels {

class HelpButton;
class Text;

/// Everything a card of the Overview shows.
struct CardContent {
    QString title;
    QString figure;
    format::Delta delta = {};
    /// After the delta: what the figure is a share of, or why it is not known.
    QString note = {};
    /// What the number means.
    Help help = {};
    std::vector<std::optional<double>> trend = {};
    report::ColourRole role = report::ColourRole::Brand;
    /// Beside the title, where there is room: what the figure is of.
    QString caption = {};
};

/// How many lines the words of a card take: its title, and what stands below its figure.
struct CardLines {
    int title = 1;
    int words = 1;
};

/// One figure: title, number, change in words, the line of the period. A button for everybody where it opens
/// something; else a group of texts.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    /// What a click or Enter opens.
    enum class Opens {
        Nothing,
        /// Who made the card shows them.
        Posts,
        /// What the number means; the card does it.
        Help,
    };

    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void setContent(const CardContent& content);
    void setDimmed(bool dimmed);
    /// With what the figure is of.
    [[nodiscard]] QString title() const;
    void setOpens(Opens opens);

    [[nodiscard]] Opens opens() const { return m_opens; }

    /// What the number means.
    [[nodiscard]] const Help& help() const;

    /// The number as it is written.
    [[nodiscard]] QString figure() const;

    /// How many lines the words need at the card's width.
    [[nodiscard]] CardLines linesNeeded() const;
    /// Keeps room for so many lines; there are at least linesNeeded().
    void setLines(const CardLines& lines);

Q_SIGNALS:
    /// linesNeeded() may have changed.
    void linesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTrendIfThereIsRoom();
    void nameItself();
    void showCaptionIfThereIsRoom();
    [[nodiscard]] int room() const;

    QWidget* m_top;
    Text* m_title;
    Text* m_caption;
    HelpButton* m_help;
    Text* m_figure;
    Text* m_delta;
    Text* m_note;
    QWidget* m_words;
    QBoxLayout* m_wordsLayout;
    charts::Sparkline* m_trend;
    QString m_noteText;
    QString m_name;
    QString m_spoken;
    Opens m_opens = Opens::Nothing;
    bool m_hasTrend = false;
};

} // namespace weft::panels
