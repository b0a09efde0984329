// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"
#include "bridge/question.h"
#include "panels/panel.h"
#include "window/behind_posts.h"
#include "window/desk.h"

namespace weft::panels {
class EngagementScreen;
}

namespace weft::window {

/// Brings the Engagement screen what it shows, and how the chosen post grew.
class EngagementDesk final : public Desk {
    Q_OBJECT

public:
    explicit EngagementDesk(Hosts& hosts, QObject* parent = nullptr);

    [[nodiscard]] QWidget* screen() const override;
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    [[nodiscard]] bridge::Question<app::EngagementSnapshot>::Start start() const;
    [[nodiscard]] panels::EmptyState nothing() const;
    void show(const base::Result<app::Shared<app::EngagementSnapshot>>& result);
    void askGrowth(const QString& postId);
    void showGrowth(const base::Result<app::Shared<app::GrowthSnapshot>>& result);

    panels::EngagementScreen* m_screen;
    bridge::Question<app::EngagementSnapshot> m_question;
    bridge::Question<app::GrowthSnapshot> m_growth;
    BehindPosts m_behind;
};

} // namespace weft::window
