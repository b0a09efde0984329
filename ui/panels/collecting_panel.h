// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snapshots.h"

#include <QStringList>
#include <QTimeZone>
#include <QWidget>

class QScrollArea;
class QBoxLayout;
class QVBoxLayout;

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class BudgetBars;
class Callout;
class CollectingNow;
class Table;
class Text;

/// The right side of Sources: what is being collected, today's budget, the last problem with its remedy, the
/// log, what was left out.
class CollectingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CollectingPanel(QWidget* parent = nullptr);

    void setSnapshot(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone);

    /// Problems that the reader does not want to see until they are solved.
    void setHiddenProblems(const QStringList& keys) { m_hidden = keys; }

    /// The log and what was left out stand in a column of their own.
    void setWide(bool wide);

    [[nodiscard]] CollectingNow* now() const { return m_now; }

Q_SIGNALS:
    void problemHidden(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    /// A title over a body; both come and go with the part.
    void addSection(QVBoxLayout* layout, QWidget* part, const QString& title, QWidget* body, int stretch = 0);
    void showProblem(const app::SourcesSnapshot& snapshot, base::Instant now, const QTimeZone& zone);

    QScrollArea* m_scroll;
    QWidget* m_content;
    QBoxLayout* m_columns = nullptr;
    CollectingNow* m_now;
    QWidget* m_budgetPart;
    BudgetBars* m_budgets;
    QWidget* m_problemPart;
    Callout* m_problem;
    QWidget* m_refusedPart;
    Text* m_refused;
    QWidget* m_logPart;
    Table* m_log;
    models::RowsModel* m_logModel;
    QWidget* m_skippedPart;
    Table* m_skipped;
    models::RowsModel* m_skippedModel;
    QStringList m_hidden;
    QString m_problemKey;
    QString m_problemHelp;
};

} // namespace weft::panels
