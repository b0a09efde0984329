// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/behind_posts.h"

#include "panels/behind_panel.h"

#include <algorithm>

namespace weft::window {

namespace {

/// Nobody reads more of them in a side panel.
constexpr std::size_t kBehindShown = 500;

} // namespace

BehindPosts::BehindPosts(Hosts& hosts, panels::BehindPanel& panel, QObject* owner)
    : m_hosts(hosts), m_panel(panel), m_question(owner) {
}

void BehindPosts::load(const QString& title, const std::vector<std::string>& ids, const QTimeZone& zone) {
    const auto& session = m_hosts.workspace.session();
    if (!session) return;
    const auto shown = std::min(ids.size(), kBehindShown);
    m_panel.showLoading(title, shown, ids.size());
    m_question.ask(
        [session, newest = std::vector(ids.rbegin(), ids.rbegin() + static_cast<std::ptrdiff_t>(shown))](
            auto answer) { return session->loadVoicePosts(newest, std::move(answer)); },
        [this, zone](const auto& result) {
            if (result)
                m_panel.setPosts(**result, m_hosts.clock().now(), zone);
            else
                m_panel.showFailed(result.error());
        });
}

void BehindPosts::close() {
    m_question.withdraw();
    m_panel.hide();
}

} // namespace weft::window
