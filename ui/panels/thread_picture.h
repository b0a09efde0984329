// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

#include <QPointF>
#include <QWidget>

#include <vector>

namespace weft::panels {

/// The shape of a conversation: a dot for each turn in the colour of its kind, under what it answers. It can
/// show the conversation as it stood earlier. A click on a dot opens the turn.
class ThreadPicture final : public QWidget {
    Q_OBJECT

public:
    explicit ThreadPicture(QWidget* parent = nullptr);

    /// Null shows nothing.
    void setThread(const app::Shared<app::ThreadSnapshot>& thread);
    /// Shows so many of the turns, the earliest ones.
    void setShown(int turns);
    /// The turn that is being read; -1 for none.
    void setCurrent(int place);

    [[nodiscard]] int shown() const { return m_shown; }

    /// Places in the conversation, the earliest first.
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QPointF pointOf(int place) const;
    [[nodiscard]] double radius() const;

    app::Shared<app::ThreadSnapshot> m_thread;
    std::vector<QPointF> m_points;
    std::vector<int> m_order;
    int m_shown = 0;
    int m_current = -1;
};

} // namespace weft::panels
