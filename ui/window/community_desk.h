// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community_behind.h"
#include "bridge/question.h"
#include "window/behind_posts.h"
#include "window/desk.h"

namespace weft::panels {
class CommunityScreen;
}

namespace weft::window {

/// Asks who belongs to the community and who answers whom.
class CommunityDesk final : public Desk {
    Q_OBJECT

public:
    /// The screen becomes a child of `parent`.
    CommunityDesk(Hosts& hosts, QWidget* parent);

    [[nodiscard]] QWidget* screen() const override;
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    [[nodiscard]] bridge::Question<app::CommunitySnapshot>::Start start() const;
    void askBehind(const panels::ShownNumber& shown, const figures::CommunityNumber& number);
    void deliver(const base::Result<app::Shared<app::CommunitySnapshot>>& result);

    panels::CommunityScreen* m_screen;
    bridge::Question<app::CommunitySnapshot> m_question;
    BehindPosts m_behind;
};

} // namespace weft::window
