// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spec_chart.h"
#include "format/numbers.h"
#include "format/times.h"
#include "models/community_rows.h"
#include "models/rows_model.h"
#include "panels/button.h"
#include "panels/community_help.h"
#include "panels/community_screen.h"
#include "panels/network_view.h"
#include "panels/text.h"

#include <QCoreApplication>

namespace weft::panels {

void CommunityScreen::setSnapshot(const app::Shared<app::CommunitySnapshot>& snapshot, const QTimeZone& zone,
                                  const EmptyState& empty) {
    m_snapshot = snapshot;
    m_zone = zone;
    const QString coverage = coverageWords(*snapshot);
    m_coverage->setText(coverage);
    m_coverage->setVisible(!coverage.isEmpty());
    showNetwork();
    showPeople();
    showCharts();
    showFacts();
    if (snapshot->figures.inequality.members == 0) m_networkPanel->showEmpty(empty);
}

void CommunityScreen::showNetwork() {
    m_network->setSnapshot(m_snapshot, m_zone);
    m_networkPanel->setCaption(networkCaption(*m_snapshot));
    m_networkPanel->setHelp(
        communityHelp(*m_snapshot, tr("Who answers whom"), {"communities", "connected_without_us"},
                      tr("Lines are replies between members, large dots people with many "
                         "of them; at most 300 people, the most "
                         "connected. The numbers leave the brand out: with it every "
                         "account is a star. It is drawn with thin lines "
                         "amid those who talk with it most. Grouping differs a little "
                         "between equally good answers: judge how "
                         "clearly they are apart (the modularity, clear from 0.3 on), not "
                         "who is in which circle.")));
    if (m_snapshot->people.empty())
        m_networkPanel->showEmpty({tr("Nobody answered anybody"),
                                   tr("In this period no member of the audience replied to another one.")});
    else
        m_networkPanel->showReady();
}

void CommunityScreen::showPeople() {
    const auto& snapshot = *m_snapshot;
    m_connecting->setRows(models::connectingRows(snapshot));
    m_connectingPanel->setCaption(snapshot.bridgesEstimated ? tr("sorted by bridging, estimated")
                                                            : tr("sorted by bridging"));
    m_connectingPanel->setHelp(communityHelp(snapshot, tr("People who hold it together"), {"bridges"},
                                             tr("Bridging is betweenness as a share of the pairs of other "
                                                "connected members. “Cut off” is how many people "
                                                "would lose every way to the others if this one were gone. "
                                                "A click on a number opens the posts that it "
                                                "counts: of bridging the replies that tie the person to "
                                                "others, of “cut off” the posts of those people. Enter or "
                                                "a double click on a name opens a person’s posts.")));
    if (snapshot.connecting.empty())
        m_connectingPanel->showEmpty({tr("Nobody connects others yet"),
                                      tr("It takes three people of whom two only meet through the third.")});
    else
        m_connectingPanel->showReady();

    m_unanswered->setRows(models::unansweredRows(snapshot));
    const auto waiting = static_cast<int>(snapshot.figures.unanswered.size());
    m_welcome->setText(QCoreApplication::translate("community", "%Ln people", nullptr, waiting));
    m_welcome->setVisible(waiting > 0);
    m_unansweredPanel->setHelp(communityHelp(snapshot, tr("Newcomers without a reply"), {"loyalty"},
                                             tr("People whose first post ever lies in the period and to whom "
                                                "nobody has replied directly. Those who spoke "
                                                "to the brand come first, then the newest.")));
    if (snapshot.unanswered.empty())
        m_unansweredPanel->showEmpty({tr("Every newcomer got a reply"), {}});
    else
        m_unansweredPanel->showReady();

    m_quiet->setRows(models::quietRows(snapshot, m_zone));
    m_quietPanel->setCaption(
        tr("since %1")
            .arg(format::shortDate(format::localDate(snapshot.figures.quietSince, m_zone),
                                   format::localDate(snapshot.asOf, m_zone))));
    m_quietPanel->setHelp(communityHelp(snapshot, tr("Regulars gone quiet"), {"levels"},
                                        tr("Core or regular over the 90 days before the silence, and not a "
                                           "post since then: since the period began, "
                                           "and for 14 days at least (our own choice).")));
    if (snapshot.quiet.empty())
        m_quietPanel->showEmpty({tr("No regular has fallen silent"), {}});
    else
        m_quietPanel->showReady();
}

void CommunityScreen::showCharts() {
    const auto& snapshot = *m_snapshot;
    const EmptyState tooEarly{tr("Not enough data yet"), tr("It takes posts of the audience in this time.")};
    const auto show = [&](Panel* panel, bool any) { any ? panel->showReady() : panel->showEmpty(tooEarly); };
    m_levels->setSpec(levelChart(snapshot));
    m_levelsPanel->setCaption(tr("90 days"), movesCaption(snapshot));
    m_levelsPanel->setHelp(communityHelp(snapshot, tr("Circles of belonging"), {"levels"},
                                         tr("The counts are of the 90 days that end with the period. Moves "
                                            "are since it began; members move up at once "
                                            "and down at the end of a month, so that cards do not flicker: "
                                            "counts and moves need not add up.")));
    show(m_levelsPanel, snapshot.figures.levels.active() > 0);

    m_flow->setSpec(flowChart(snapshot));
    m_flowPanel->setCaption(tr("% by week"));
    m_flowPanel->setHelp(communityHelp(
        snapshot, tr("Vertical or horizontal?"), {"horizontal_share"},
        tr("A ↔ A: audience to audience; A → B: audience to brand; B → A: brand to audience. Weeks begin on "
           "Monday, "
           "UTC; those with fewer than 30 replies are faded, the one that is not over is hollow.")));
    show(m_flowPanel, !snapshot.figures.flowWeeks.empty());

    m_cohorts->setSpec(cohortChart(snapshot));
    m_cohortPanel->setCaption(cohortsAreMonths(snapshot) ? tr("% active again, by month of the first post")
                                                         : tr("% active again, by week of the first post"));
    m_cohortPanel->setHelp(
        communityHelp(snapshot, tr("Do they come back?"), {"retention"},
                      tr("Each row holds the people first seen in one month or week; each cell how many of "
                         "them wrote again so much "
                         "later. Rows of fewer than 30 people are faded and count people. Hatched rows begin "
                         "with the archive, so "
                         "that some of their people are older. Dashed cells are not over.")));
    show(m_cohortPanel, pointCount(m_cohorts->spec()) > 0);

    m_growth->setSpec(growthChart(snapshot));
    m_growthPanel->setCaption(tr("people by week"));
    m_growthPanel->setHelp(communityHelp(snapshot, tr("Arrivals and losses"), {"retention", "quick_ratio"}));
    show(m_growthPanel, !m_growth->spec().bars.empty());

    m_lorenz->setSpec(lorenzChart(snapshot));
    m_lorenzPanel->setCaption(lorenzCaption(snapshot), lorenzCaption(snapshot));
    m_lorenzPanel->setHelp(communityHelp(snapshot, tr("How unequal?"), {"inequality", "effective_members"}));
    show(m_lorenzPanel, !m_lorenz->spec().curve.empty());
}

void CommunityScreen::showFacts() {
    const auto& snapshot = *m_snapshot;
    m_without->setFacts(withoutUsFacts(snapshot));
    m_withoutPanel->setHelp(
        communityHelp(snapshot, tr("Goes on without us"),
                      {"goes_on_without_us", "peer_answers", "connected_without_us", "core_of_network"}));
    m_withoutPanel->showReady();
    m_staying->setFacts(stayingFacts(snapshot));
    m_stayingPanel->setHelp(
        communityHelp(snapshot, tr("Do newcomers stay?"), {"loyalty", "retention", "stickiness"},
                      tr("That newcomers with a reply return more often is an association, not an effect.")));
    m_stayingPanel->showReady();
}

} // namespace weft::panels
