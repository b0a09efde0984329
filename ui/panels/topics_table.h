// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topics_snapshot.h"
#include "app/workspace_session.h"
#include "panels/topic_facts.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Button;
class StateView;
class Table;

/// All topics and watched terms, a field for any other term, and what is muted when asked for.
class TopicsTable final : public QWidget {
    Q_OBJECT

public:
    explicit TopicsTable(QWidget* parent = nullptr);

    /// Keeps what is chosen, and chooses the first row when nothing was.
    void setSnapshot(const app::Shared<app::TopicsSnapshot>& snapshot, const TopicTime& time);
    /// False when there is no such row; then none is chosen.
    bool choose(const QString& key);
    [[nodiscard]] QString firstKey() const;
    /// The height that shows every row without scrolling.
    [[nodiscard]] int neededHeight() const;

    /// The button of a period without any topic, where no earlier one has a topic either; empty for none.
    void setWayBack(const QString& action) { m_wayBack = action; }

Q_SIGNALS:
    /// The way back was chosen.
    void backRequested();
    /// Somebody chose a row: a topicKey() or a termKey().
    void keyChosen(const QString& key);
    /// Somebody wants the posts behind a number of a topic.
    void numberChosen(const QString& key, weft::panels::TopicNumber number);
    /// Somebody typed a term.
    void termEntered(const QString& term);
    /// There is nothing in the period, and somebody wants to see what was before.
    void earlierRequested();

private:
    [[nodiscard]] QWidget* makeFoot();
    void fill();
    /// A narrow table does without languages, and its lines are shorter; the narrowest has no lines.
    void fitColumns();

    Table* m_table;
    StateView* m_nothing;
    QStackedLayout* m_stack;
    QLineEdit* m_term;
    Button* m_muted;
    models::RowsModel* m_model;
    app::Shared<app::TopicsSnapshot> m_snapshot;
    TopicTime m_time;
    QString m_key;
    QString m_wayBack;
};

} // namespace weft::panels
