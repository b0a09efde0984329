// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/community_screen.h"

#include "charts/network_chart.h"
#include "charts/spec_chart.h"
#include "models/community_rows.h"
#include "models/rows_model.h"
#include "panels/behind_panel.h"
#include "panels/button.h"
#include "panels/network_view.h"
#include "panels/screen_scroll.h"
#include "panels/table.h"
#include "panels/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

/// Sizes of charts in pixels of the drawings.
constexpr QSize kChart(300, 220);
constexpr QSize kLeast(180, 140);

/// Below this width the two sides of a row stand one below the other.
constexpr double kNarrow = 940;

template<typename Spec>
charts::SpecChart<Spec>* makeChart(const char* name, QWidget* parent) {
    return new charts::SpecChart<Spec>(QLatin1String(name), kChart, kLeast, parent);
}

} // namespace

CommunityScreen::CommunityScreen(QWidget* parent)
    : QWidget(parent),
      m_behind(new BehindPanel(this)),
      m_coverage(new Text(theme::TextStyle::Caption, Tone::Second, this)),
      m_network(new NetworkView(this)),
      m_levels(makeChart<charts::LevelBarsSpec>("levelBars", this)),
      m_flow(makeChart<charts::ShareLinesSpec>("flowLines", this)),
      m_cohorts(makeChart<charts::CohortMapSpec>("cohortMap", this)),
      m_growth(makeChart<charts::GrowthBarsSpec>("growthBars", this)),
      m_lorenz(makeChart<charts::LorenzSpec>("lorenzCurve", this)),
      m_connecting(new models::RowsModel(this)),
      m_unanswered(new models::RowsModel(this)),
      m_quiet(new models::RowsModel(this)),
      m_welcome(new Button(Button::Kind::Link, {})),
      m_without(new FactList),
      m_staying(new FactList),
      m_zone(QTimeZone::utc()) {
    setObjectName(QStringLiteral("communityScreen"));
    m_coverage->setObjectName(QStringLiteral("communityCoverage"));
    m_coverage->setWordWrap(true);
    m_coverage->hide();
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(theme::scaled(this, 14));
    rows->addWidget(m_coverage);
    makeTop(rows);
    makeMiddle(rows);
    makeBottom(rows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new ScreenScroll(QStringLiteral("communityScroll"), content, this));
    connectCharts();
    connectTables();
}

Panel* CommunityScreen::makePanel(const QString& name, const QString& title, QWidget* body) {
    auto* panel = new Panel(name, this);
    panel->setTitle(title);
    panel->setBody(body);
    if (body->accessibleName().isEmpty()) body->setAccessibleName(title);
    connect(panel, &Panel::retryRequested, this, &CommunityScreen::retryRequested);
    connect(panel, &Panel::actionRequested, this, &CommunityScreen::actionRequested);
    m_panels.push_back(panel);
    return panel;
}

Table* CommunityScreen::makeTable(const QString& name, models::RowsModel* model, bool titles) {
    auto* table = new Table(name, titles ? Table::Titles::Shown : Table::Titles::Hidden);
    table->setModel(model);
    table->setStretchColumn(0);
    return table;
}

QWidget* CommunityScreen::beside(const Part& left, const Part& right) {
    auto* group = new QWidget(this);
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addWidget(left.widget, left.share);
    layout->addWidget(right.widget, right.share);
    return group;
}

void CommunityScreen::addRow(QVBoxLayout* rows, int height, const Part& left, const Part& right) {
    QWidget* row = beside(left, right);
    rows->addWidget(row, height);
    m_rows.push_back({row, height, left.share, right.share});
}

void CommunityScreen::makeTop(QVBoxLayout* rows) {
    m_networkPanel = makePanel(QStringLiteral("networkPanel"), tr("Who answers whom"), m_network);
    m_levelsPanel = makePanel(QStringLiteral("levelsPanel"), tr("Circles of belonging"), m_levels);
    m_flowPanel = makePanel(QStringLiteral("flowPanel"), tr("Vertical or horizontal?"), m_flow);
    addRow(rows, 430, {m_networkPanel, 42}, {beside({m_levelsPanel, 33}, {m_flowPanel, 25}), 58});
}

void CommunityScreen::makeMiddle(QVBoxLayout* rows) {
    m_cohortPanel = makePanel(QStringLiteral("cohortPanel"), tr("Do they come back?"), m_cohorts);
    Table* connecting = m_connectingTable = makeTable(QStringLiteral("connectingTable"), m_connecting, true);
    connecting->setColumnTexts(1, {tr("One-time")});
    constexpr std::array kWidths{58, 84, 64, 66, 58, 84};
    for (std::size_t i = 0; i < kWidths.size(); ++i)
        connecting->setColumnWidthOf(static_cast<int>(i) + 2, kWidths[i]);
    connect(connecting, &Table::currentRowChanged, this,
            [this](const QModelIndex& index) { m_network->select(index.data(models::IdRole).toString()); });
    m_connectingPanel =
        makePanel(QStringLiteral("connectingPanel"), tr("People who hold it together"), connecting);
    addRow(rows, 392, {m_cohortPanel, 42}, {m_connectingPanel, 58});
}

void CommunityScreen::makeBottom(QVBoxLayout* rows) {
    m_growthPanel = makePanel(QStringLiteral("growthPanel"), tr("Arrivals and losses"), m_growth);
    Table* unanswered = m_unansweredTable = makeTable(QStringLiteral("unansweredTable"), m_unanswered, false);
    unanswered->setRowLines(2);
    unanswered->setColumnTexts(1, {tr("first post") + QStringLiteral("  ")}, 84);
    unanswered->setColumnWidthOf(2, 62);
    m_unansweredPanel =
        makePanel(QStringLiteral("unansweredPanel"), tr("Newcomers without a reply"), unanswered);
    m_welcome->setObjectName(QStringLiteral("unansweredPosts"));
    m_welcome->setAccessibleDescription(tr("Opens their first posts"));
    m_unansweredPanel->addCorner(m_welcome);
    Table* quiet = m_quietTable = makeTable(QStringLiteral("quietTable"), m_quiet, false);
    quiet->setRowLines(2);
    quiet->setColumnWidthOf(1, 92);
    m_quietPanel = makePanel(QStringLiteral("quietPanel"), tr("Regulars gone quiet"), quiet);
    addRow(rows, 300, {m_growthPanel, 42}, {beside({m_unansweredPanel, 33}, {m_quietPanel, 25}), 58});
    m_withoutPanel = makePanel(QStringLiteral("withoutPanel"), tr("Goes on without us"), m_without);
    m_stayingPanel = makePanel(QStringLiteral("stayingPanel"), tr("Do newcomers stay?"), m_staying);
    m_lorenzPanel = makePanel(QStringLiteral("lorenzPanel"), tr("How unequal?"), m_lorenz);
    addRow(rows, 270, {beside({m_withoutPanel, 1}, {m_stayingPanel, 1}), 70}, {m_lorenzPanel, 30});
}

void CommunityScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < theme::scaled(this, kNarrow);
    for (const auto& [row, height, left, right] : m_rows) {
        auto* layout = qobject_cast<QBoxLayout*>(row->layout());
        layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        layout->setStretch(0, narrow ? 1 : left);
        layout->setStretch(1, narrow ? 1 : right);
        row->setMinimumHeight(theme::scaled(this, narrow ? 2 * height : height));
    }
    // A network that is much wider than high cannot be read.
    const int wide = std::min(width() * 26 / 100, theme::scaled(this, 640));
    if (!narrow)
        m_rows.front().widget->setMinimumHeight(std::max(theme::scaled(this, m_rows.front().height), wide));
}

void CommunityScreen::showLoading() {
    for (Panel* panel : m_panels)
        panel->showLoading();
}

void CommunityScreen::showFailed(const base::Error& error) {
    for (Panel* panel : m_panels)
        panel->showFailed(error);
}

void CommunityScreen::showEmpty(const EmptyState& empty) {
    m_snapshot.reset();
    m_coverage->hide();
    m_behind->hide();
    m_welcome->hide();
    for (Panel* panel : m_panels) {
        panel->setCaption({});
        panel->setHelp({});
        panel->showEmpty({tr("Nothing to show yet"), {}});
    }
    m_networkPanel->showEmpty(empty);
}

} // namespace weft::panels
