// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/behind_posts.h"

#include <algorithm>

namespace weft::window {

using panels::BehindPanel;

BehindPosts::BehindPosts(Hosts& hosts, BehindPanel& panel, QObject* owner)
    : m_hosts(hosts), m_panel(panel), m_posts(owner), m_number(owner) {
    QObject::connect(&panel, &BehindPanel::closed, owner, [this] { withdraw(); });
}

void BehindPosts::load(const panels::ShownNumber& number, const std::vector<std::string>& ids,
                       const QTimeZone& zone, Order order) {
    const auto& session = m_hosts.workspace.session();
    if (!session) return;
    withdraw();
    auto shown = ids;
    if (order == Order::NewestFirst) std::ranges::reverse(shown);
    shown.resize(std::min(shown.size(), app::kMostBehind));
    m_panel.showLoading(number);
    m_panel.setCounts(shown.size(), ids.size(), order);
    m_posts.ask([session, shown](auto answer) { return session->loadVoicePosts(shown, std::move(answer)); },
                [this, zone](const auto& result) {
                    if (result)
                        m_panel.setPosts(**result, m_hosts.clock().now(), zone);
                    else
                        m_panel.showFailed(result.error());
                });
}

void BehindPosts::ask(const panels::ShownNumber& number, Start start, const QTimeZone& zone) {
    withdraw();
    m_panel.showLoading(number);
    m_number.ask(std::move(start),
                 [this, zone](const base::Result<app::Shared<app::BehindSnapshot>>& result) {
                     if (!result) return m_panel.showFailed(result.error());
                     const app::BehindSnapshot& behind = **result;
                     m_panel.setCounts(behind.posts.size(), static_cast<std::size_t>(behind.all),
                                       Order::NewestFirst, behind.people);
                     m_panel.setPosts(behind.posts, m_hosts.clock().now(), zone);
                 });
}

void BehindPosts::withdraw() {
    m_posts.withdraw();
    m_number.withdraw();
}

void BehindPosts::close() {
    withdraw();
    m_panel.hide();
}

} // namespace weft::window
