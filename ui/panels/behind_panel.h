// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "models/rows_model.h"
#include "panels/panel.h"
#include "panels/shown_number.h"

#include <QPointer>
#include <QTimeZone>

namespace weft::panels {

class Button;
class Table;

/// The posts behind a number, over the right side of its parent until Esc, a click on the cross, or the
/// parent is not shown any more. What had the focus gets it back.
class BehindPanel final : public QWidget {
    Q_OBJECT

public:
    /// In which order the posts come, where only the first are shown.
    enum class Order { NewestFirst, AsListed };

    /// Hidden at first.
    explicit BehindPanel(QWidget* parent);

    /// Of which number, before anybody knows how many posts there are.
    void showLoading(const ShownNumber& number);
    /// Of how many posts how many are shown, and how many people wrote them, where that is the number.
    void setCounts(std::size_t shown, std::size_t all, Order order = Order::NewestFirst,
                   std::optional<std::int64_t> people = std::nullopt);
    void setPosts(const std::vector<app::VoicePost>& posts, base::Instant now, const QTimeZone& zone);
    void showFailed(const base::Error& error);

Q_SIGNALS:
    void linkChosen(const QString& link);
    /// Somebody wants the posts on the Posts screen.
    void queryChosen(const QString& query);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    void place();
    void leave();

    Panel* m_panel;
    Table* m_table;
    Button* m_open;
    models::RowsModel* m_model;
    QString m_query;
    std::size_t m_all = 0;
    /// Who had the focus before.
    QPointer<QWidget> m_before;
};

} // namespace weft::panels
