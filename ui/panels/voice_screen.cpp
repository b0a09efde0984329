// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/voice_screen.h"

#include "charts/hour_grid_widget.h"
#include "charts/stacked_bars_widget.h"
#include "charts/step_curve_widget.h"
#include "format/numbers.h"
#include "models/voice_figures.h"
#include "models/voice_rows.h"
#include "panels/behind_table.h"
#include "panels/number_menu.h"
#include "panels/text.h"
#include "panels/tone_view.h"
#include "panels/twin_list.h"
#include "theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace weft::panels {

namespace {

/// Below this width the curve has a row of its own.
constexpr double kWide = 960;
/// From here on the tables stand in three columns.
constexpr double kThreeColumns = 2000;
constexpr double kHighestHours = 420;
/// Of the share over time, in pixels of the drawings.
constexpr QSize kShareSize(320, 190);
constexpr QSize kLeastShare(200, 120);
/// Of the days, in pixels of the drawings.
constexpr double kDaysHeight = 250;

QVBoxLayout* column(std::initializer_list<QWidget*> panels, int spacing) {
    auto* layout = new QVBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget* panel : panels)
        layout->addWidget(panel);
    // Room to spare goes into the last panel, so that both columns end together.
    layout->setStretch(layout->count() - 1, 1);
    return layout;
}

QWidget* titled(const QString& title, QWidget* chart) {
    auto* widget = new QWidget;
    auto* words = new Text(theme::TextStyle::Caption, Tone::Second, widget);
    words->setText(title);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(words);
    layout->addWidget(chart, 1);
    return widget;
}

} // namespace

VoiceScreen::VoiceScreen(QWidget* parent)
    : CardsScreen(QStringLiteral("voice"),
                  {QStringLiteral("answeredCard"), QStringLiteral("hollowCard"), QStringLiteral("cannedCard"),
                   QStringLiteral("questionsCard"), QStringLiteral("toneCard")},
                  parent),
      m_curve(new charts::StepCurveWidget),
      m_answers(new BehindTable(QStringLiteral("answersTable"), Table::Titles::Hidden)),
      m_visits(new BehindTable(QStringLiteral("visitsTable"), Table::Titles::Hidden)),
      m_answerDays(new charts::StackedBarsWidget),
      m_answeredShare(new charts::SpecChart<charts::ShareLinesSpec>(QStringLiteral("answeredShare"),
                                                                    kShareSize, kLeastShare)),
      m_addressedHours(new charts::HourGrid(QStringLiteral("addressedHours"))),
      m_replyHours(new charts::HourGrid(QStringLiteral("replyHours"))),
      m_phrases(new BehindTable(QStringLiteral("phrasesTable"), Table::Titles::Shown)),
      m_twins(new TwinList),
      m_openings(new BehindTable(QStringLiteral("openingsTable"), Table::Titles::Hidden)),
      m_questions(new BehindTable(QStringLiteral("questionsTable"), Table::Titles::Hidden)),
      m_address(new BehindTable(QStringLiteral("addressTable"), Table::Titles::Hidden)),
      m_tone(new ToneView),
      m_curvePanel(addPanel(QStringLiteral("curvePanel"), tr("How fast you answer"), m_curve)),
      m_answersPanel(addPanel(QStringLiteral("answersPanel"), tr("At home"), m_answers)),
      m_visitsPanel(addPanel(QStringLiteral("visitsPanel"), tr("Visiting"), m_visits)),
      m_daysPanel(addPanel(QStringLiteral("answerDaysPanel"), tr("How you answered over time"), makeDays())),
      m_hoursPanel(addPanel(QStringLiteral("hoursPanel"), tr("Hours and weekdays"), makeHours())),
      m_phrasesPanel(addPanel(QStringLiteral("phrasesPanel"), tr("Hollow phrases"), m_phrases)),
      m_twinsPanel(addPanel(QStringLiteral("twinsPanel"), tr("You said this before"), m_twins)),
      m_openingsPanel(addPanel(QStringLiteral("openingsPanel"), tr("How replies begin"), m_openings)),
      m_questionsPanel(addPanel(QStringLiteral("questionsPanel"), tr("Questions you asked"), m_questions)),
      m_addressPanel(addPanel(QStringLiteral("addressPanel"), tr("Whom you speak to"), m_address)),
      m_tonePanel(addPanel(QStringLiteral("tonePanel"), tr("What people sound like"), m_tone)) {
    build();
    connectCurve();
    connectTables();
}

void VoiceScreen::build() {
    auto* line = new QHBoxLayout;
    line->setSpacing(rows()->spacing());
    for (FigureCard* card : cards())
        line->addWidget(card, 1);
    rows()->addLayout(line);
    m_top = new QGridLayout;
    m_top->setSpacing(rows()->spacing());
    rows()->addLayout(m_top);
    rows()->addWidget(m_daysPanel);
    m_daysPanel->fitHeight(theme::scaled(this, kDaysHeight));
    rows()->addWidget(m_hoursPanel);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(rows()->spacing());
    rows()->addLayout(m_columns);
    rows()->addWidget(m_tonePanel);
    rows()->addStretch();
    // What a high window has to spare makes the charts higher.
    m_hoursPanel->setMaximumHeight(theme::scaled(this, kHighestHours));
    rows()->setStretchFactor(m_top, 3);
    rows()->setStretchFactor(m_hoursPanel, 2);
    arrangeTop();
    arrangeColumns();
}

void VoiceScreen::arrangeColumns() {
    const int count = width() >= theme::scaled(this, kThreeColumns) ? 3 : 2;
    if (m_columns->count() == count) return;
    while (QLayoutItem* old = m_columns->takeAt(0))
        delete old;
    const int gap = rows()->spacing();
    if (count == 2) {
        m_columns->addLayout(column({m_phrasesPanel, m_questionsPanel, m_openingsPanel}, gap), 1);
        m_columns->addLayout(column({m_twinsPanel, m_addressPanel}, gap), 1);
        return;
    }
    m_columns->addLayout(column({m_phrasesPanel, m_questionsPanel}, gap), 1);
    m_columns->addLayout(column({m_twinsPanel}, gap), 1);
    m_columns->addLayout(column({m_openingsPanel, m_addressPanel}, gap), 1);
}

void VoiceScreen::arrangeTop() {
    const bool wide = width() >= theme::scaled(this, kWide);
    if (m_top->count() > 0 && wide == m_wide) return;
    m_wide = wide;
    for (Panel* panel : {m_curvePanel, m_answersPanel, m_visitsPanel})
        m_top->removeWidget(panel);
    m_top->addWidget(m_curvePanel, 0, 0, 1, wide ? 1 : 2);
    m_top->addWidget(m_answersPanel, wide ? 0 : 1, wide ? 1 : 0);
    m_top->addWidget(m_visitsPanel, wide ? 0 : 1, wide ? 2 : 1);
    m_top->setColumnStretch(0, wide ? 48 : 26);
    m_top->setColumnStretch(1, 26);
    m_top->setColumnStretch(2, wide ? 26 : 0);
}

void VoiceScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeTop();
    arrangeColumns();
}

QWidget* VoiceScreen::makeDays() {
    m_answerDays->setObjectName(QStringLiteral("answerDays"));
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 24));
    layout->addWidget(titled(tr("Posts to you, by when they were written"), m_answerDays), 58);
    layout->addWidget(titled(tr("Answered within 24 hours, %"), m_answeredShare), 42);
    const auto open = [this](int interval) {
        const auto at = static_cast<std::size_t>(interval);
        const auto& posts = m_snapshot->answersOverTime.posts[at];
        if (!posts.empty())
            Q_EMIT postsRequested(
                {m_answeredShare->wordsOf(interval).section(u';', 0, 0), m_daysPanel->help()}, posts);
    };
    connect(m_answerDays, &charts::PointsWidget::pointActivated, this, open);
    connect(m_answeredShare, &charts::PointsWidget::pointActivated, this, open);
    return widget;
}

QWidget* VoiceScreen::makeHours() {
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 24));
    layout->addWidget(titled(tr("When people speak to you"), m_addressedHours), 1);
    layout->addWidget(titled(tr("When you reply"), m_replyHours), 1);
    connectHours(m_addressedHours, false);
    connectHours(m_replyHours, true);
    return widget;
}

void VoiceScreen::connectHours(charts::HourGrid* grid, bool replies) {
    connect(grid, &charts::PointsWidget::pointActivated, this, [this, grid, replies](int point) {
        const auto hour = static_cast<std::size_t>(point);
        std::vector<std::string> ids;
        const auto& talk = m_snapshot->talk;
        if (replies) {
            for (const auto& reply : talk.replies)
                if (reply.hourOfWeek == hour) ids.push_back(reply.id);
        } else {
            for (const auto& post : talk.addressed)
                if (post.hourOfWeek == hour) ids.push_back(post.id);
        }
        if (!ids.empty())
            Q_EMIT postsRequested({grid->wordsOf(point).section(u'\n', 0, 0), m_hoursPanel->help()}, ids);
    });
}

void VoiceScreen::connectCurve() {
    connect(m_curve, &charts::PointsWidget::pointActivated, this, [this](int point) {
        std::vector<NumberChoice> choices;
        const auto& curves = m_curve->spec().curves;
        for (std::size_t line = 0; line < curves.size(); ++line) {
            const bool questions = line > 0;
            std::vector<std::string> ids;
            for (const auto& post : m_snapshot->talk.addressed)
                if (post.question || !questions) ids.push_back(post.id);
            if (ids.empty()) continue;
            const QString title =
                QStringLiteral("%1 · %2").arg(curves[line].label, format::count(std::ssize(ids)));
            choices.push_back({title, [this, title, ids = std::move(ids)] {
                                   Q_EMIT postsRequested({title, m_curvePanel->help()}, ids);
                               }});
        }
        chooseNumber(*m_curve, m_curve->rectOf(point).center(), choices);
    });
}

void VoiceScreen::connectTables() {
    connect(m_twins, &TwinList::postsRequested, this,
            [this](const QString& title, const std::vector<std::string>& ids) {
                Q_EMIT postsRequested({title, m_twinsPanel->help()}, ids);
            });
    for (auto* table : {m_answers, m_visits, m_openings, m_address})
        table->table()->setColumnTexts(1, {models::notReached()}, 62);
    m_questions->table()->setRowLines(2);
    m_phrases->setActionColumn(models::kMuteColumn);
    m_phrases->table()->setRowLines(2);
    m_phrases->table()->setColumnWidthOf(1, 46);
    m_phrases->table()->setColumnWidthOf(2, 62);
    m_phrases->table()->setColumnTexts(models::kMuteColumn, {tr("count again"), tr("mute")}, 50);
    connect(m_phrases, &BehindTable::actionRequested, this, &VoiceScreen::toggleMuted);
    auto* mute = new QAction(tr("Mute the phrase, or count it again"), m_phrases->table());
    mute->setShortcut(Qt::Key_M);
    mute->setShortcutContext(Qt::WidgetShortcut);
    m_phrases->table()->addAction(mute);
    m_phrases->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(mute, &QAction::triggered, this, [this] { toggleMuted(m_phrases->currentId()); });
    const std::array names{std::pair{m_answers, m_answersPanel},     std::pair{m_visits, m_visitsPanel},
                           std::pair{m_phrases, m_phrasesPanel},     std::pair{m_openings, m_openingsPanel},
                           std::pair{m_questions, m_questionsPanel}, std::pair{m_address, m_addressPanel}};
    for (const auto& [table, panel] : names) {
        table->table()->setAccessibleName(panel->accessibleName());
        openRows(table, panel);
    }
    connect(m_tone, &ToneView::toneSaid, this, &VoiceScreen::toneSaid);
    connect(m_tone, &ToneView::linkChosen, this, &VoiceScreen::linkChosen);
}

void VoiceScreen::toggleMuted(const QString& phraseId) {
    if (phraseId.isEmpty()) return;
    const auto id = phraseId.toStdString();
    const auto& muted = m_snapshot->voice.list.muted;
    const bool isMuted = std::ranges::find(muted, id, &voice::Phrase::id) != muted.end();
    Q_EMIT phraseMuted(id, !isMuted);
}

void VoiceScreen::showEmpty(const EmptyState& empty) {
    m_snapshot.reset();
    showNothing(empty);
}

} // namespace weft::panels
