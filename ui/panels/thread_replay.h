// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QSlider;
class QToolButton;

namespace weft::panels {

class Text;
class ThreadPicture;

/// The shape of a conversation, and how it came to be: a slider through its turns, and a button that moves
/// it. Who wants less motion gets one step for each press.
class ThreadReplay final : public QWidget {
    Q_OBJECT

public:
    explicit ThreadReplay(QWidget* parent = nullptr);

    void setThread(const app::Shared<app::ThreadSnapshot>& thread, const QTimeZone& zone);
    void setCurrent(int place);

Q_SIGNALS:
    void placeChosen(int place);

private:
    void play();
    void step();
    void stop();
    void showMoment();

    app::Shared<app::ThreadSnapshot> m_thread;
    QTimeZone m_zone = QTimeZone::utc();
    ThreadPicture* m_picture;
    QToolButton* m_play;
    QSlider* m_slider;
    Text* m_moment;
    QTimer m_timer;
};

} // namespace weft::panels
