// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/panel.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Button;
class ScreenScroll;
class Table;
class Text;

/// A chart or a table that can leave the window.
struct ReportLine {
    QString title;
    /// What it shows, in a sentence.
    QString about;
    /// As files and `weft chart` name it.
    QString name;
};

/// The charts and tables of one screen.
struct ReportSection {
    enum class State {
        /// Asked for, or waiting for its turn.
        Reading,
        Ready,
        /// Read, and there is nothing in the period.
        Nothing,
        Failed,
    };

    /// On the command line: "engagement".
    QString name;
    QString title;
    State state = State::Reading;
    std::vector<ReportLine> lines = {};
    /// Why there is nothing.
    QString nothing = {};
    std::optional<base::Error> error = {};
};

/// Every chart and table of the period, a panel for each screen, each alone or all as one PDF.
class ReportsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit ReportsScreen(QWidget* parent = nullptr);

    /// The sections keep their order and number until showEmpty().
    void setSections(const QString& title, const std::vector<ReportSection>& sections);
    /// There is no workspace.
    void showEmpty(const EmptyState& empty);
    /// A report is being drawn or written.
    void setWriting(bool writing);

Q_SIGNALS:
    void exportRequested(int section, int line);
    /// The whole as PDF.
    void reportRequested();
    void thisMonthRequested();
    void lastMonthRequested();
    void retryRequested();
    /// The button of an empty screen.
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        Panel* panel;
        Table* table;
        models::RowsModel* model;
    };

    [[nodiscard]] QWidget* makeHead();
    void addPart(const ReportSection& section);
    /// Into one column, or two where the window is wide.
    void placeParts();
    void showPart(const Part& part, const ReportSection& section);
    void showState(const std::vector<ReportSection>& sections);
    void enableReport();

    Panel* m_empty;
    QWidget* m_content;
    ScreenScroll* m_scroll;
    std::array<QVBoxLayout*, 2> m_columns = {};
    Text* m_title;
    Text* m_state;
    Button* m_report;
    std::vector<Part> m_parts;
    bool m_wide = false;
    bool m_complete = false;
    bool m_writing = false;
};

} // namespace weft::panels
