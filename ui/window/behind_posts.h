// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/question.h"
#include "window/hosts.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace weft::panels {
class BehindPanel;
}

namespace weft::window {

/// Brings the posts behind a number into a screen's side panel.
class BehindPosts final {
public:
    /// All outlive it.
    BehindPosts(Hosts& hosts, panels::BehindPanel& panel, QObject* owner);

    /// `ids` are in order of time; the newest come first.
    void load(const QString& title, const std::vector<std::string>& ids, const QTimeZone& zone);
    /// What is shown is of another question.
    void close();

private:
    Hosts& m_hosts;
    panels::BehindPanel& m_panel;
    bridge::Question<std::vector<app::VoicePost>> m_question;
};

} // namespace weft::window
