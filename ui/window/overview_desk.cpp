// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/overview_desk.h"

#include "panels/brand_comparison.h"
#include "panels/overview_screen.h"
#include "panels/overview_sheets.h"
#include "window/compared_brands.h"
#include "window/empty_states.h"

#include <algorithm>

namespace weft::window {

using bridge::OverviewHost;
using panels::OverviewScreen;

OverviewDesk::OverviewDesk(Hosts& hosts, QObject* parent)
    : Desk(hosts, parent, Asks::Always),
      m_screen(new OverviewScreen),
      m_behind(hosts, *m_screen->behind(), this) {
    connect(m_screen, &OverviewScreen::retryRequested, this, &OverviewDesk::ask);
    connect(m_screen, &OverviewScreen::linkChosen, this, &OverviewDesk::linkChosen);
    connect(m_screen, &OverviewScreen::actionRequested, this, &OverviewDesk::helpRequested);
    connectPosts();
    connectDepth();
    connectTrending();
    connectBrands();
    connectBehind();
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

void OverviewDesk::connectPosts() {
    auto& host = hosts().overview;
    connect(&host, &OverviewHost::started, m_screen, &OverviewScreen::showLoading);
    connect(&host, &OverviewHost::ready, this, [this](const auto& snapshot) {
        const auto& workspace = hosts().workspace.snapshot();
        const bool anyPosts = workspace && workspace->counts.posts > 0;
        if (snapshot->brandName.empty() && anyPosts)
            m_screen->showEmpty(emptyState(Emptiness::NoBrand));
        else
            m_screen->setSnapshot(snapshot, zone(), emptyState(hosts()));
        arrived(Part::Posts);
    });
    connect(&host, &OverviewHost::failed, this, [this](const base::Error& error) {
        m_screen->showFailed(error);
        arrived(Part::Posts, error);
    });
}

void OverviewDesk::connectDepth() {
    auto& host = hosts().overview;
    connect(&host, &OverviewHost::started, m_screen, &OverviewScreen::showDepthLoading);
    connect(&host, &OverviewHost::depthReady, this, [this](const auto& snapshot) {
        m_screen->setDepth(snapshot);
        arrived(Part::Depth);
    });
    connect(&host, &OverviewHost::depthKept, this,
            [this](const auto& course) { m_screen->setKeptDepth(course, hosts().clock().now(), zone()); });
    connect(&host, &OverviewHost::courseReady, this, [this](const auto& course) {
        m_screen->setDepthCourse(course);
        arrived(Part::Course);
    });
    // A line less: the score itself says what failed.
    connect(&host, &OverviewHost::courseFailed, this, [this] { arrived(Part::Course); });
    connect(&host, &OverviewHost::depthFailed, this, [this](const base::Error& error) {
        m_screen->showDepthFailed(error);
        arrived(Part::Depth, error);
    });
}

void OverviewDesk::connectTrending() {
    auto& host = hosts().overview;
    connect(&host, &OverviewHost::started, m_screen, &OverviewScreen::showTrendingLoading);
    connect(&host, &OverviewHost::trendingReady, this, [this](const auto& snapshot) {
        m_screen->setTrending(snapshot, {hosts().clock().now(), zone()});
        arrived(Part::Trending);
    });
    connect(&host, &OverviewHost::trendingFailed, this, [this](const base::Error& error) {
        m_screen->showTrendingFailed(error);
        // Its panel says so; none of the sheets is of it.
        arrived(Part::Trending);
    });
}

void OverviewDesk::connectBehind() {
    connect(m_screen, &OverviewScreen::depthRequested, this, &OverviewDesk::askDepth);
    connect(m_screen, &OverviewScreen::behindRequested, this,
            [this](const panels::ShownNumber& shown, const base::TimeRange& range, app::Behind which) {
                askBehind(shown, {hosts().filter.filter(), range, which});
            });
}

void OverviewDesk::askBehind(const panels::ShownNumber& shown, const app::BehindQuestion& question) {
    if (!session()) return;
    m_behind.ask(
        shown,
        [session = session(), question](auto answer) {
            return session->loadBehind(question, std::move(answer));
        },
        zone());
}

void OverviewDesk::askDepth(const panels::ShownNumber& shown, const figures::CommunityNumber& number) {
    const auto& depth = m_screen->depth();
    if (!session() || !depth) return;
    app::Filter filter = hosts().filter.filter();
    filter.period = metrics::levelRange(depth->asOf);
    const app::CommunityBehindQuestion question{filter, depth->asOf, number};
    m_behind.ask(
        shown,
        [session = session(), question](auto answer) {
            return session->loadCommunityBehind(question, std::move(answer));
        },
        zone());
}

void OverviewDesk::connectBrands() {
    auto& host = hosts().brands;
    panels::BrandComparison* brands = m_screen->brands();
    connect(&host, &bridge::BrandsHost::ready, this,
            [this, brands](const auto& snapshots, const auto& followers) {
                brands->setBrands(snapshots, *followers, zone());
                arrived(Part::Brands);
            });
    connect(&host, &bridge::BrandsHost::failed, this, [this, brands](const base::Error& error) {
        brands->showFailed(error);
        arrived(Part::Brands, error);
    });
    connect(brands, &panels::BrandComparison::retryRequested, this, &OverviewDesk::ask);
    connect(brands, &panels::BrandComparison::brandRequested, this,
            [this](std::int64_t id) { hosts().filter.exchangeBrand(id, shownBrand(hosts())); });
    connect(brands, &panels::BrandComparison::postsRequested, this,
            [this](const panels::ShownNumber& shown, const app::Filter& filter, app::Behind which) {
                askBehind(shown, {filter, filter.period, which});
            });
}

void OverviewDesk::askBrands() {
    auto filters = comparedFilters(hosts());
    m_screen->setBrandsShown(!filters.empty());
    if (filters.empty()) {
        hosts().brands.withdraw();
        m_screen->brands()->clear();
        m_arrived[static_cast<std::size_t>(Part::Brands)] = true;
        return;
    }
    m_screen->brands()->showLoading();
    hosts().brands.ask(std::move(filters));
}

QWidget* OverviewDesk::screen() const {
    return m_screen;
}

std::vector<charts::ChartSheet> OverviewDesk::sheets() const {
    if (!m_screen->snapshot()) return {};
    auto sheets = panels::overviewSheets(*m_screen->snapshot(), m_screen->depth().get(), zone());
    const panels::BrandComparison& beside = *m_screen->brands();
    if (!beside.brands().empty())
        sheets.push_back(panels::brandSheet(beside.brands(), beside.followers(), zone()));
    return sheets;
}

void OverviewDesk::forget() {
    m_arrived = {};
    m_behind.close();
    m_screen->brands()->clear();
    m_screen->setBrandsShown(false);
    m_screen->showEmpty(emptyState(Emptiness::NoWorkspace));
}

void OverviewDesk::ask() {
    m_arrived = {};
    m_errors = {};
    m_behind.close();
    askBrands();
    hosts().overview.ask(hosts().filter.filter());
}

void OverviewDesk::refresh() {
    hosts().brands.refresh();
    hosts().overview.refresh();
}

void OverviewDesk::arrived(Part part, const std::optional<base::Error>& error) {
    m_arrived[static_cast<std::size_t>(part)] = true;
    m_errors[static_cast<std::size_t>(part)] = error;
    if (std::ranges::find(m_arrived, false) != m_arrived.end()) return;
    const auto failure = std::ranges::find_if(m_errors, [](const auto& one) { return one.has_value(); });
    answer(failure == m_errors.end() ? std::nullopt : *failure);
}

} // namespace weft::window
