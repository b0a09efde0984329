// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace_session.h"
#include "panels/panel.h"
#include "panels/shown_number.h"
#include "panels/topic_facts.h"

#include <QWidget>

#include <array>

namespace weft::charts {
class CurvesWidget;
}

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class BehindPanel;
class Table;
class TopicDetail;
class TopicsTable;

/// What people talk about: when topics burst, all of them, and what is known of the chosen one.
class TopicsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit TopicsScreen(QWidget* parent = nullptr);

    void showLoading();
    void showFailed(const base::Error& error);
    /// There is no workspace or nothing in it.
    void showEmpty(const EmptyState& empty);
    /// The button of periods without any topic; to be set before the snapshot.
    void setWayBack(const QString& action);
    void setSnapshot(const app::Shared<app::TopicsSnapshot>& snapshot, const TopicTime& time);
    /// The answer to termRequested(); another term's is passed over.
    void setTerm(const app::Shared<app::TermCourse>& course);
    void showTermFailed(const base::Error& error);
    /// Chooses a topic or a term by its key, now or when it comes.
    void choose(const QString& key);

    [[nodiscard]] const app::Shared<app::TopicsSnapshot>& snapshot() const { return m_snapshot; }

    [[nodiscard]] BehindPanel* behind() const { return m_behind; }

Q_SIGNALS:
    void termRequested(const QString& term);
    void markRequested(const std::string& term, std::optional<weft::store::TopicMarkKind> mark);
    void postsRequested(const QString& query);
    /// Somebody wants these posts in behind(), in this order.
    void behindRequested(const weft::panels::ShownNumber& shown, const std::vector<std::string>& ids);
    void linkChosen(const QString& link);
    /// Somebody wants to see the last topic before the period.
    void earlierRequested();
    void retryRequested();
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the table does not need goes to the chart, up to half of the height.
    void shareHeight();
    void buildLeft(QWidget* column);
    void buildRight(QWidget* column);
    /// Shows what is known of the chosen key, and asks for what is not.
    void showChosen();
    void showTopic(const app::TopicEntry& entry);
    void showTerm();
    void showCurves();
    void showNobody();
    void openNumber(const app::TopicEntry& entry, TopicNumber number);
    [[nodiscard]] const app::TopicEntry* findTopic(const QString& key) const;

    [[nodiscard]] const app::TopicEntry* chosenTopic() const { return findTopic(m_key); }

    [[nodiscard]] std::array<Panel*, 4> panels() const { return {m_timeline, m_all, m_detailPanel, m_posts}; }

    BehindPanel* m_behind;
    Panel* m_timeline;
    Panel* m_all;
    Panel* m_detailPanel;
    Panel* m_posts;
    charts::CurvesWidget* m_curves;
    TopicsTable* m_table;
    TopicDetail* m_detail;
    Table* m_postsTable;
    models::RowsModel* m_postsModel;
    app::Shared<app::TopicsSnapshot> m_snapshot;
    app::Shared<app::TermCourse> m_course;
    TopicTime m_time;
    QString m_key;
};

} // namespace weft::panels
