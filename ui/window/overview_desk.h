// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community_behind.h"
#include "panels/panel.h"
#include "window/behind_posts.h"
#include "window/desk.h"

#include <array>

namespace weft::panels {
class OverviewScreen;
}

namespace weft::window {

/// Brings the Overview what it shows. It asks though nobody looks: the navigation counts what waits.
class OverviewDesk final : public Desk {
    Q_OBJECT

public:
    explicit OverviewDesk(Hosts& hosts, QObject* parent = nullptr);

    [[nodiscard]] QWidget* screen() const override;
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;

    [[nodiscard]] panels::OverviewScreen* overview() const { return m_screen; }

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    /// What is asked for beside each other.
    enum class Part { Posts, Depth, Course, Trending, Brands };

    void connectPosts();
    void connectDepth();
    void connectTrending();
    void connectBrands();
    void askBrands();
    void askBehind(const panels::ShownNumber& shown, const app::BehindQuestion& question);
    void arrived(Part part, const std::optional<base::Error>& error = std::nullopt);

    void connectBehind();
    void askDepth(const panels::ShownNumber& shown, const figures::CommunityNumber& number);

    panels::OverviewScreen* m_screen;
    BehindPosts m_behind;
    std::array<bool, 5> m_arrived = {};
    std::array<std::optional<base::Error>, 5> m_errors = {};
};

} // namespace weft::window
