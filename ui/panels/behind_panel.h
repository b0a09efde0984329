// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "models/rows_model.h"
#include "panels/panel.h"

#include <QPointer>
#include <QTimeZone>

namespace weft::panels {

class Table;

/// The posts behind a number, over the right side of its parent until Esc or a click on the cross.
class BehindPanel final : public QWidget {
    Q_OBJECT

public:
    /// Hidden at first.
    explicit BehindPanel(QWidget* parent);

    /// The number's name, and of how many posts how many come.
    void showLoading(const QString& title, std::size_t shown, std::size_t all);
    /// The same before anybody knows how many there are.
    void showLoading(const QString& title);
    void setCounts(std::size_t shown, std::size_t all);
    void setPosts(const std::vector<app::VoicePost>& posts, base::Instant now, const QTimeZone& zone);
    void showFailed(const base::Error& error);

Q_SIGNALS:
    void linkChosen(const QString& link);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void leave();

    Panel* m_panel;
    Table* m_table;
    models::RowsModel* m_model;
    /// Who had the focus before.
    QPointer<QWidget> m_before;
};

} // namespace weft::panels
