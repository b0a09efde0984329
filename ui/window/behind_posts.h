// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/question.h"
#include "panels/behind_panel.h"
#include "window/hosts.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace weft::window {

/// Brings the posts behind a number into a screen's side panel.
class BehindPosts final {
public:
    /// All outlive it.
    BehindPosts(Hosts& hosts, panels::BehindPanel& panel, QObject* owner);

    using Start = bridge::Question<app::BehindSnapshot>::Start;
    using Order = panels::BehindPanel::Order;

    /// The posts are known: `ids` are in order of time, and the newest come first, or as listed.
    void load(const panels::ShownNumber& number, const std::vector<std::string>& ids, const QTimeZone& zone,
              Order order = Order::NewestFirst);
    /// The posts are looked for.
    void ask(const panels::ShownNumber& number, Start start, const QTimeZone& zone);
    /// What is shown is of another question.
    void close();

private:
    void withdraw();

    Hosts& m_hosts;
    panels::BehindPanel& m_panel;
    bridge::Question<std::vector<app::VoicePost>> m_posts;
    bridge::Question<app::BehindSnapshot> m_number;
};

} // namespace weft::window
