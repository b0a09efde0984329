// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QTimeZone>
#include <QWidget>

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Button;
class Callout;
class Table;
class Text;
class ThinBar;

/// The right side of Sources: what is being collected, the last problem with its remedy, the log, what was
/// left out.
class CollectingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CollectingPanel(QWidget* parent = nullptr);

    void setSnapshot(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone);
    void setRunning(bool running, bool importing);
    void setProgress(const collect::Progress& progress);

Q_SIGNALS:
    void collectRequested();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showIdle();

    Text* m_title;
    Text* m_stage;
    ThinBar* m_bar;
    Text* m_counts;
    Text* m_pace;
    Button* m_collect;
    Button* m_stop;
    Text* m_problemTitle;
    Callout* m_problem;
    Text* m_logTitle;
    Table* m_log;
    models::RowsModel* m_logModel;
    Text* m_skippedTitle;
    Table* m_skipped;
    models::RowsModel* m_skippedModel;
    bool m_hasToken = false;
    bool m_running = false;
    QString m_lastSuccess;
};

} // namespace weft::panels
