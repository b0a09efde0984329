// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spec_chart.h"
#include "format/text.h"
#include "models/community_rows.h"
#include "models/post_cells.h"
#include "models/rows_model.h"
#include "panels/behind_panel.h"
#include "panels/button.h"
#include "panels/community_help.h"
#include "panels/community_numbers.h"
#include "panels/community_screen.h"
#include "panels/network_view.h"
#include "panels/number_menu.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <algorithm>

namespace weft::panels {

namespace {

/// Below this width a table of people does without some of its numbers.
constexpr double kNarrowTable = 600;

} // namespace

void CommunityScreen::connectCharts() {
    connect(m_network, &NetworkView::personChosen, this,
            [this](const QString& handle) { openPerson(handle); });
    // A point shows more than one number.
    const auto offer = [this](charts::PointsWidget* chart, const Panel* panel, auto numbersOf, auto queryOf) {
        connect(chart, &charts::PointsWidget::pointActivated, this, [=, this](int point) {
            std::vector<NumberChoice> choices;
            for (const CountedPeople& one : numbersOf(*m_snapshot, point))
                choices.push_back(
                    {one.text, [=, this] {
                         Q_EMIT behindRequested({one.title, panel->help(), queryOf(point)}, one.number);
                     }});
            chooseNumber(*chart, chart->rectOf(point).center(), choices);
        });
    };
    const auto none = [](int) { return QString(); };
    offer(m_levels, m_levelsPanel, levelNumbers, none);
    offer(m_cohorts, m_cohortPanel, cohortNumbers, none);
    offer(m_flow, m_flowPanel, flowNumbers, [this](int week) {
        return weekPosts(m_snapshot->figures.flowWeeks[static_cast<std::size_t>(week)].start);
    });
    offer(m_growth, m_growthPanel, growthNumbers, [this](int week) {
        return weekPosts(m_snapshot->figures.weeks.periods[static_cast<std::size_t>(week)].start);
    });
    offer(m_lorenz, m_lorenzPanel, lorenzNumbers, none);
    const auto offerFacts = [this](FactList* list, auto numbersOf) {
        connect(list, &FactList::factChosen, this, [=, this](int row) {
            const FactNumbers fact = numbersOf(*m_snapshot, row);
            const Help help = communityHelp(*m_snapshot, list->facts()[row].name, {fact.metric});
            std::vector<NumberChoice> choices;
            for (const CountedPeople& one : fact.numbers)
                choices.push_back({one.text, [=, this] {
                                       Q_EMIT behindRequested({one.title, help}, one.number);
                                   }});
            chooseNumber(*list, list->rectOf(row).center(), choices);
        });
    };
    offerFacts(m_without, withoutUsNumbers);
    offerFacts(m_staying, stayingNumbers);
    connect(m_behind, &BehindPanel::queryChosen, this, &CommunityScreen::postsRequested);
}

void CommunityScreen::connectTables() {
    connect(m_connectingTable, &Table::resized, this, [this] {
        // The names need the room.
        const bool narrow = m_connectingTable->width() < theme::scaled(this, kNarrowTable);
        for (const int column : {models::kThreadsColumn, models::kWeeksColumn})
            m_connectingTable->setColumnHidden(column, narrow);
    });
    for (const Table* table : {m_connectingTable, m_unansweredTable, m_quietTable}) {
        const bool numbers = table == m_connectingTable;
        const auto open = [this, numbers](const QModelIndex& index) {
            if (const auto place = numbers ? placeOfColumn(index.column()) : std::nullopt)
                return openPlace(index, *place);
            openPerson(index.data(models::IdRole).toString(), numbers ? index.column() : -1);
        };
        connect(table, &Table::rowActivated, this, open);
        // A click on a name of the first table shows the person in the network.
        connect(table, &Table::clicked, this, [numbers, open](const QModelIndex& index) {
            if (!numbers || partOfColumn(index.column()) || placeOfColumn(index.column())) open(index);
        });
    }
    connect(m_welcome, &Button::clicked, this, [this] {
        Q_EMIT behindRequested({tr("Newcomers without a reply"), m_unansweredPanel->help()},
                               figures::CountedPosts::NewcomersUnanswered);
    });
}

void CommunityScreen::openPlace(const QModelIndex& index, figures::BridgePosts::What what) {
    const QString handle = index.data(models::IdRole).toString();
    Help help = m_connectingPanel->help();
    help.parts.insert(help.parts.begin(),
                      {models::personName(format::toUtf8(handle)), index.data(Qt::ToolTipRole).toString()});
    const QString title = QStringLiteral("%1 · %2: %3")
                              .arg(models::personName(format::toUtf8(handle)),
                                   m_connecting->headerData(index.column(), Qt::Horizontal).toString(),
                                   index.data().toString());
    Q_EMIT behindRequested({title, help}, figures::BridgePosts{format::toUtf8(handle), what});
}

void CommunityScreen::openPerson(const QString& handle, int column) {
    if (handle.isEmpty()) return;
    using figures::MemberPosts;
    const auto& quiet = m_snapshot->quiet;
    MemberPosts number{format::toUtf8(handle), partOfColumn(column).value_or(MemberPosts::Part::All)};
    QString title = models::personName(number.handle);
    if (number.part != MemberPosts::Part::All)
        title += QStringLiteral(" · ") + m_connecting->headerData(column, Qt::Horizontal).toString();
    if (std::ranges::find(quiet, number.handle, &app::QuietRegular::handle) != quiet.end()) {
        number.part = MemberPosts::Part::BeforeSilence;
        number.silentSince = m_snapshot->figures.quietSince;
    }
    const Help help = number.part == MemberPosts::Part::All ? Help() : m_connectingPanel->help();
    Q_EMIT behindRequested({title, help, postsOf(handle, *m_snapshot, m_zone)}, number);
}

} // namespace weft::panels
