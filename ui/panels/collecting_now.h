// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/progress.h"

#include <QWidget>

namespace weft::panels {

class Button;
class Text;
class ThinBar;

/// What is being collected at the moment, and the buttons that start and stop it.
class CollectingNow final : public QWidget {
    Q_OBJECT

public:
    explicit CollectingNow(QWidget* parent = nullptr);

    /// What stands here while nothing runs.
    void setResting(bool hasToken, bool paused, const QString& lastSuccess);
    void setRunning(bool running, bool importing);
    void setProgress(const collect::Progress& progress);

Q_SIGNALS:
    void collectRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();

private:
    void showState();
    [[nodiscard]] QString restingText() const;

    Text* m_title;
    Text* m_stage;
    ThinBar* m_bar;
    Text* m_counts;
    Text* m_pace;
    Button* m_resume;
    Button* m_pause;
    Button* m_collect;
    Button* m_stop;
    bool m_hasToken = false;
    bool m_paused = false;
    bool m_running = false;
    bool m_importing = false;
    QString m_lastSuccess;
};

} // namespace weft::panels
