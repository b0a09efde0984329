// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "charts/share_lines.h"
#include "charts/spec_chart.h"
#include "panels/cards_screen.h"

#include <QTimeZone>

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace weft::charts {
class HourGrid;
class StackedBarsWidget;
class StepCurveWidget;
} // namespace weft::charts

namespace weft::panels {

class BehindTable;
class ToneView;
class TwinList;

/// How the brand speaks and answers, and what it hears: every number with the posts behind it, none of them a
/// score.
class VoiceScreen final : public CardsScreen {
    Q_OBJECT

public:
    explicit VoiceScreen(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::VoiceSnapshot>& snapshot, const QTimeZone& zone,
                     const QString& zoneName);
    /// There is nothing to show, and why.
    void showEmpty(const EmptyState& empty);

    /// The last answer; null before it.
    [[nodiscard]] const app::Shared<app::VoiceSnapshot>& snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void phraseMuted(const std::string& phraseId, bool muted);
    /// Nothing takes back what was said.
    void toneSaid(const std::string& postId, std::optional<weft::tone::Tone> tone);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrangeTop();
    void arrangeColumns();
    [[nodiscard]] QWidget* makeHours();
    [[nodiscard]] QWidget* makeDays();
    void connectHours(charts::HourGrid* grid, bool replies);
    /// A point of the curve opens the posts that each line is of.
    void connectCurve();
    void connectTables();
    void toggleMuted(const QString& phraseId);
    void showAnswers(const QString& zoneName);
    void showDays(const QTimeZone& zone);
    void showHollow();
    void showRepeats(const QTimeZone& zone);
    void showQuestions(const QTimeZone& zone);
    void showTone(const QTimeZone& zone);
    void showHelp();

    QGridLayout* m_top = nullptr;
    QHBoxLayout* m_columns = nullptr;
    bool m_wide = true;
    charts::StepCurveWidget* m_curve;
    BehindTable* m_answers;
    BehindTable* m_visits;
    charts::StackedBarsWidget* m_answerDays;
    charts::SpecChart<charts::ShareLinesSpec>* m_answeredShare;
    charts::HourGrid* m_addressedHours;
    charts::HourGrid* m_replyHours;
    BehindTable* m_phrases;
    TwinList* m_twins;
    BehindTable* m_openings;
    BehindTable* m_questions;
    BehindTable* m_address;
    ToneView* m_tone;
    Panel* m_curvePanel;
    Panel* m_answersPanel;
    Panel* m_visitsPanel;
    Panel* m_daysPanel;
    Panel* m_hoursPanel;
    Panel* m_phrasesPanel;
    Panel* m_twinsPanel;
    Panel* m_openingsPanel;
    Panel* m_questionsPanel;
    Panel* m_addressPanel;
    Panel* m_tonePanel;
    app::Shared<app::VoiceSnapshot> m_snapshot;
};

} // namespace weft::panels
