// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/question.h"
#include "window/behind_posts.h"
#include "window/desk.h"

#include <functional>
#include <memory>

namespace weft::panels {
class VoiceScreen;
}

namespace weft::window {

/// Brings the Voice screen what it shows, and writes down what the reader says there.
class VoiceDesk final : public Desk {
    Q_OBJECT

public:
    explicit VoiceDesk(Hosts& hosts, QObject* parent = nullptr);
    ~VoiceDesk() override;

    [[nodiscard]] QWidget* screen() const override;
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    void show(const base::Result<app::Shared<app::VoiceSnapshot>>& result);
    /// Shows what a change made of the numbers, or why it could not be written.
    [[nodiscard]] std::function<void(base::Status)> whenWritten();

    panels::VoiceScreen* m_screen;
    bridge::Question<app::VoiceSnapshot> m_question;
    BehindPosts m_behind;
    std::shared_ptr<bridge::Relay> m_relay;
};

} // namespace weft::window
