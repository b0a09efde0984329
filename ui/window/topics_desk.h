// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topics_snapshot.h"
#include "bridge/question.h"
#include "bridge/relay.h"
#include "panels/topic_words.h"
#include "window/behind_posts.h"
#include "window/desk.h"

#include <memory>

namespace weft::panels {
class TopicsScreen;
}

namespace weft::window {

/// Asks what people talk about, and carries out what is decided on topics.
class TopicsDesk final : public Desk {
    Q_OBJECT

public:
    /// The screen becomes a child of `parent`.
    TopicsDesk(Hosts& hosts, QWidget* parent);
    ~TopicsDesk() override;

    [[nodiscard]] QWidget* screen() const override;
    [[nodiscard]] std::vector<charts::ChartSheet> sheets() const override;
    /// Opens the screen with a topic, named by models::topicKey().
    void choose(const QString& key);

protected:
    void forget() override;
    void ask() override;
    void refresh() override;

private:
    [[nodiscard]] bridge::Question<app::TopicsSnapshot>::Start start() const;
    /// What is past is told as it was told then.
    [[nodiscard]] panels::TopicTime timeOf(const app::TopicsSnapshot& snapshot) const;
    void deliver(const base::Result<app::Shared<app::TopicsSnapshot>>& result);
    void goToEarlier();
    void askTerm(const QString& term);
    void mark(const std::string& term, std::optional<store::TopicMarkKind> kind);
    void marked(const std::string& term, std::optional<store::TopicMarkKind> kind,
                const base::Status& status);

    panels::TopicsScreen* m_screen;
    std::shared_ptr<bridge::Relay> m_relay;
    bridge::Question<app::TopicsSnapshot> m_question;
    bridge::Question<app::TermCourse> m_term;
    BehindPosts m_behind;
};

} // namespace weft::window
