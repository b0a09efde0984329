// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hour_grid_widget.h"
#include "charts/stacked_bars_widget.h"
#include "format/numbers.h"
#include "format/text.h"
#include "models/engagement_rows.h"
#include "models/rows_model.h"
#include "panels/behind_table.h"
#include "panels/brand_profiles.h"
#include "panels/brand_shares.h"
#include "panels/engagement_screen.h"
#include "panels/engagement_words.h"
#include "panels/growth_view.h"
#include "panels/metric_help.h"

#include <QSignalBlocker>

#include <algorithm>

namespace weft::panels {

namespace {

QString counted(std::size_t number) {
    return format::count(static_cast<std::int64_t>(number));
}

} // namespace

void EngagementScreen::setSnapshot(const app::Shared<app::EngagementSnapshot>& snapshot,
                                   const QTimeZone& zone, const QString& zoneName) {
    m_snapshot = snapshot;
    showContent();
    setCards(engagementCards(*snapshot), engagementCardPosts(*snapshot));
    showHelp();
    showCharts(zone, zoneName);
    showShares();
    showProfiles(zone);
    showGroups();
    showPosts();
}

void EngagementScreen::showHelp() {
    const auto& figures = m_snapshot->figures;
    m_weeksPanel->setHelp(metricHelp("active_share", figures));
    m_sharesPanel->setHelp(metricHelp("share_of_voice", figures));
    m_postsPanel->setHelp(metricHelp("engagement_per_post", figures));
    const auto explain = [](Panel* panel, const QString& title, const QString& text) {
        panel->setHelp({title, {{{}, text}}});
    };
    explain(m_hoursPanel, tr("When people reply"),
            tr("Replies of the audience in the threads that you began, by the hour and weekday of the "
               "workspace’s time zone."));
    explain(
        m_growthPanel, tr("How the post grew"),
        tr("Replies are counted by the times of those that are held. Likes and views come from dated looks "
           "at the counters, so they rise in steps. The median is over your posts of the same twelve weeks "
           "that are old enough."));
    explain(m_groupsPanel, tr("Formats and tags"),
            tr("How many replies of the audience half of the posts have. Fewer than five posts are faded."));
    explain(m_profilesPanel, tr("Followers and profiles"),
            tr("Followers are those of all accounts of a brand, as they were seen by the end of the period: "
               "with a connected account’s own token, or by looking at the profile. Views, likes, replies, "
               "quotes and reposts are what Threads says of the posts of the seven days before the newest "
               "look, whatever the period. Brands of which one account was not looked at have no sum."));
    explain(
        m_daysPanel, tr("Day by day"),
        tr("What the posts of each day brought until now. Replies are those of the audience that are held, "
           "the other numbers are sums of the counters that Threads gave."));
}

void EngagementScreen::showCharts(const QTimeZone& zone, const QString& zoneName) {
    m_weeks->setChart(
        std::make_shared<const report::StackedBarsSpec>(activeAgainstPassive(*m_snapshot, zone)));
    const auto& coverage = m_snapshot->coverage;
    m_weeksPanel->setCaption(coverage.partialThreads == 0
                                 ? tr("per week, own posts")
                                 : tr("%1 of %2 conversations complete")
                                       .arg(format::count(coverage.threads - coverage.partialThreads),
                                            format::count(coverage.threads)),
                             tr("Reactions until now, by the week in which the post was published"));
    m_hours->setSpec(audienceHours(*m_snapshot));
    m_hoursPanel->setCaption(
        tr("%1, n = %2, %3", "stretch of time, number of replies, time zone")
            .arg(stretchText(*m_snapshot), counted(m_snapshot->replies.size()), zoneName),
        tr("Hours with fewer than %1 replies are faded").arg(charts::kThinCell));
    m_weeksPanel->showReady();
    if (m_snapshot->replies.empty())
        m_hoursPanel->showEmpty({tr("Nobody replied to your posts"), {}});
    else
        m_hoursPanel->showReady();
}

void EngagementScreen::showShares() {
    const auto& voice = m_snapshot->engagement.voice;
    m_shares->setSnapshot(*m_snapshot);
    const bool named = voice && voice->posts > 0;
    m_sharesPanel->setCaption(
        named ? tr("posts | people") : QString(),
        named
            ? tr("%1 posts by %2 people; brands are looked for by their handles, in the posts that are held")
                  .arg(format::count(voice->posts), format::count(voice->authors))
            : QString());
    if (!voice)
        m_sharesPanel->showEmpty({tr("There is one brand only"),
                                  tr("Name another one on Sources, with “+ Brand”, to compare with it.")});
    else if (!named)
        m_sharesPanel->showEmpty({tr("No post names one of the brands"), {}});
    else
        m_sharesPanel->showReady();
}

void EngagementScreen::showProfiles(const QTimeZone& zone) {
    m_profilesPanel->setVisible(m_snapshot->engagement.voice.has_value());
    m_profileRows->setRows(brandProfileRows(*m_snapshot, zone));
    m_profiles->fitHeight();
    m_profilesPanel->fitHeight(m_profiles->maximumHeight());
    m_profilesPanel->setCaption(tr("totals of the seven days before the newest look"));
    m_profilesPanel->showReady();
}

void EngagementScreen::showPosts() {
    const auto& posts = m_snapshot->posts;
    {
        const QSignalBlocker quiet(m_table);
        m_rows->setRows(models::engagedPostRows(*m_snapshot, models::kPostsOnScreen));
    }
    const auto total = format::pluralCount(static_cast<std::int64_t>(posts.size()));
    m_postsPanel->setCaption(
        m_snapshot->byReplies ? tr("%Ln posts · sorted by replies, × own median", nullptr, total)
                              : tr("%Ln posts · sorted by × own median", nullptr, total),
        posts.size() > models::kPostsOnScreen
            ? tr("The first %1; a file holds all of them").arg(counted(models::kPostsOnScreen))
            : viewsMissing(*m_snapshot));
    if (posts.empty()) {
        m_post.clear();
        m_postsPanel->showEmpty({tr("You began no conversation in this period"), {}});
        m_growthPanel->showEmpty({tr("Nothing is chosen"), {}});
        return;
    }
    m_postsPanel->showReady();
    const int row = std::max(0, m_rows->rowOf(m_post));
    {
        const QSignalBlocker quiet(m_table);
        m_table->selectRow(row);
    }
    // The post may be the same and have grown since.
    m_post.clear();
    choosePost(m_rows->index(row, 0).data(models::IdRole).toString());
}

void EngagementScreen::setGrowth(const app::Shared<app::GrowthSnapshot>& growth) {
    if (format::fromUtf8(growth->postId) != m_post) return;
    m_growth->setGrowth(growth);
    const auto& posts = m_snapshot->posts;
    const auto post = std::ranges::find(posts, growth->postId,
                                        [](const app::EngagedPost& one) { return one.stored.post.id; });
    const auto& median = growth->measures[static_cast<std::size_t>(m_growth->measure())].median;
    m_growthPanel->setCaption(tr("after publishing"),
                              post == posts.end()
                                  ? QString()
                                  : tr("%1\nOwn median: %2 posts", "text of a post, number")
                                        .arg(format::fromUtf8(post->stored.post.text.value_or(std::string())),
                                             format::count(median.posts)));
    m_growthPanel->showReady();
}

void EngagementScreen::showGrowthFailed(const base::Error& error) {
    m_growthPanel->showFailed(error);
}

void EngagementScreen::showGroups() {
    auto rows = models::postGroupRows(*m_snapshot, models::kGroupsOnScreen);
    const bool any = !rows.posts.empty();
    m_groups->setRows(std::move(rows));
    m_groupsPanel->setCaption(tr("median replies"));
    if (any)
        m_groupsPanel->showReady();
    else
        m_groupsPanel->showEmpty({tr("You began no conversation in this period"), {}});
    m_days->setRows(models::publishedDayRows(*m_snapshot));
    m_daysPanel->setCaption(tr("posts by the day they were published, reactions until now"));
    m_daysPanel->showReady();
}

} // namespace weft::panels
