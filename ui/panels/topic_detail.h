// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/topic_facts.h"

#include <QWidget>

class QLabel;

namespace weft::panels {

class Button;
class Text;

/// What is known of the chosen topic or term, with what can be done about it.
class TopicDetail final : public QWidget {
    Q_OBJECT

public:
    explicit TopicDetail(QWidget* parent = nullptr);

    void setFacts(const TopicFacts& facts);

    [[nodiscard]] const TopicFacts& facts() const { return m_facts; }

Q_SIGNALS:
    /// A query of the Posts screen.
    void postsRequested(const QString& query);
    void markRequested(const std::string& term, std::optional<weft::store::TopicMarkKind> mark);
    void linkChosen(const QString& link);
    void numberChosen(weft::panels::TopicNumber number);

private:
    void build();
    void toggle(store::TopicMarkKind kind, bool marked);

    TopicFacts m_facts;
    Button* m_posts;
    Text* m_summary;
    QLabel* m_lines;
    QWidget* m_hintBox;
    Text* m_hint;
    Button* m_withBrand;
    Button* m_larger;
    Button* m_open;
    Button* m_first;
    Button* m_watch;
    Button* m_mute;
};

} // namespace weft::panels
