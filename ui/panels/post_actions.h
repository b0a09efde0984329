// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/post_powers.h"

#include <QWidget>

namespace weft::panels {

class FlowLayout;
class Text;

/// The buttons for what a manager can do to a post, and how the last action on it went.
class PostActions final : public QWidget {
    Q_OBJECT

public:
    explicit PostActions(QWidget* parent = nullptr);

    void setPost(const app::PostRowView& post, const app::SourcesSnapshot* sources);
    /// Sent, and not answered yet.
    void showUnderWay();
    void showOutcome(const store::Action& action);
    void clearOutcome();
    /// Gives the focus to the first button that can be pressed.
    void focusFirst();

Q_SIGNALS:
    void requested(weft::store::ActionKind kind, const weft::model::Account& account);

private:
    void showEnabled();

    FlowLayout* m_buttons;
    QList<QWidget*> m_shown;
    Text* m_outcome;
    models::PostPowers m_powers;
    bool m_underWay = false;
};

} // namespace weft::panels
