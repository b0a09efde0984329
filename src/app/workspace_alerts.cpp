// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_finding.h"
#include "app/analysis.h"
#include "app/ask_reader.h"
#include "app/overview.h"
#include "app/topic_runs.h"
#include "app/workspace_session.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace weft::app {

std::stop_source WorkspaceSession::loadAlerts(AlertSettings settings, Answer<AlertNews> answer) {
    return askReader<AlertNews>(*m_readers, std::move(answer), [this, settings](store::Database& database) {
        return readAlertNews(database, settings);
    });
}

base::Result<AlertNews> WorkspaceSession::readAlertNews(store::Database& database,
                                                        const AlertSettings& settings) {
    const auto now = m_clock.now();
    if (settings.mode == AlertMode::Off) return AlertNews{.at = now};
    auto fresh = findAlerts(database, *m_topicRuns, now);
    if (!fresh) return base::fail(std::move(fresh.error()));
    auto untold = store::listUntoldAlerts(database);
    if (!untold) return base::fail(std::move(untold.error()));
    const auto last = readLastDigest(database);
    if (!last) return base::fail(last.error());
    std::ranges::copy(*fresh, std::back_inserter(*untold));
    std::ignore =
        m_writer->submit([fresh = *std::move(fresh), now, first = !*last](store::Database& writing) {
            // The first digest comes with the next morning.
            if (auto ok = first ? writeLastDigest(writing, now) : base::Status{}; !ok) return ok;
            return fresh.empty() ? base::Status{} : store::saveAlerts(writing, fresh, now);
        });
    auto news = tellAlerts(database, planAlerts(*untold, settings, now, *last, m_zone), *last, now);
    if (!news || !news->digest) return news;
    constexpr int kDaysLookedBack = 28;
    Filter filter;
    filter.period = {m_zone.addDays(now, -kDaysLookedBack), now};
    const auto overview = readOverview(database, *m_analysis, filter, m_zone, now);
    if (!overview) return base::fail(overview.error());
    news->waiting = overview->waitingTotal;
    return news;
}

void WorkspaceSession::noteAlertsTold(const AlertNews& news, std::function<void(base::Status)> done) {
    std::vector<store::Alert> told;
    for (const auto* views : {&news.alone, &news.together})
        std::ranges::transform(*views, std::back_inserter(told), &AlertView::alert);
    std::ignore = m_writer->submit([told = std::move(told), at = news.at, digest = news.digest,
                                    done = std::move(done)](store::Database& database) {
        const auto noted = digest ? writeLastDigest(database, at) : base::Status{};
        done(noted ? store::saveToldAlerts(database, told, at) : noted);
    });
}

} // namespace weft::app
