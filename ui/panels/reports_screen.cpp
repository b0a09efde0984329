// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/reports_screen.h"

#include "format/numbers.h"
#include "models/rows_model.h"
#include "panels/button.h"
#include "panels/screen_scroll.h"
#include "panels/table.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace weft::panels {

namespace {

constexpr int kGap = 14;
constexpr int kTitleWidth = 250;
constexpr int kNameWidth = 150;
constexpr int kExportWidth = 84;
/// In a narrower table what a chart shows is more than how its file is named.
constexpr int kRoomForNames = 900;
/// What a panel without rows needs for its words.
constexpr double kWordsHeight = 84;

/// From here on there are two columns.
constexpr double kWide = 1700;

constexpr int kTitle = 0;
constexpr int kAbout = 1;
constexpr int kName = 2;
constexpr int kExport = 3;

class Card final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { paintCard(this); }
};

models::Rows rowsOf(const ReportSection& section) {
    models::Rows rows{.titles = {QCoreApplication::translate("reports", "Chart or table"),
                                 QCoreApplication::translate("reports", "What it shows"),
                                 QCoreApplication::translate("reports", "File name"),
                                 QCoreApplication::translate("reports", "Export")},
                      .rightAligned = {false, false, false, true},
                      .rows = {}};
    for (const ReportLine& line : section.lines)
        rows.rows.push_back(
            {.cells = {{.text = line.title, .look = models::Look::Strong, .toolTip = line.title},
                       {.text = line.about, .toolTip = line.about},
                       {.text = line.name, .look = models::Look::Quiet},
                       {.text = QCoreApplication::translate("reports", "Export…"),
                        .look = models::Look::Link,
                        .alignRight = true}},
             .id = line.name});
    return rows;
}

QString sheetCount(std::int64_t sheets) {
    const int number = format::pluralCount(sheets);
    return QCoreApplication::translate("reports", "%Ln chart(s) and table(s)", nullptr, number);
}

QString captionOf(const ReportSection& section) {
    switch (section.state) {
    case ReportSection::State::Reading:
        return QCoreApplication::translate("reports", "being read…");
    case ReportSection::State::Ready:
        return sheetCount(std::ssize(section.lines));
    case ReportSection::State::Nothing:
    case ReportSection::State::Failed:
        break;
    }
    return {};
}

} // namespace

ReportsScreen::ReportsScreen(QWidget* parent)
    : QWidget(parent),
      m_empty(new Panel(QStringLiteral("reportsEmpty"), this)),
      m_content(new QWidget),
      m_scroll(new ScreenScroll(QStringLiteral("reportsScroll"), m_content, this)),
      m_title(new Text(theme::TextStyle::Title, Tone::Ink)),
      m_state(new Text(theme::TextStyle::Caption, Tone::Muted)),
      m_report(new Button(Button::Kind::Primary, tr("Whole report as PDF…"))) {
    setObjectName(QStringLiteral("reportsScreen"));
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(theme::scaled(this, kGap));
    rows->addWidget(makeHead());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(rows->spacing());
    for (QVBoxLayout*& column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(rows->spacing());
        column->addStretch();
        columns->addLayout(column, 1);
    }
    rows->addLayout(columns);
    rows->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);
    m_scroll->hide();
    connect(m_empty, &Panel::actionRequested, this, &ReportsScreen::actionRequested);
}

QWidget* ReportsScreen::makeHead() {
    auto* head = new Card;
    m_title->setObjectName(QStringLiteral("reportsTitle"));
    m_state->setObjectName(QStringLiteral("reportsState"));
    m_report->setObjectName(QStringLiteral("reportPdf"));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::scaled(this, 2));
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto* thisMonth = new Button(Button::Kind::Outlined, tr("This month"));
    thisMonth->setObjectName(QStringLiteral("reportThisMonth"));
    auto* lastMonth = new Button(Button::Kind::Outlined, tr("Last month"));
    lastMonth->setObjectName(QStringLiteral("reportLastMonth"));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 12), theme::scaled(this, 15),
                               theme::scaled(this, 12));
    layout->setSpacing(theme::scaled(this, 8));
    layout->addLayout(words, 1);
    for (Button* button : {thisMonth, lastMonth, m_report})
        layout->addWidget(button);
    connect(thisMonth, &Button::clicked, this, &ReportsScreen::thisMonthRequested);
    connect(lastMonth, &Button::clicked, this, &ReportsScreen::lastMonthRequested);
    connect(m_report, &Button::clicked, this, &ReportsScreen::reportRequested);
    return head;
}

void ReportsScreen::addPart(const ReportSection& section) {
    auto* panel = new Panel(section.name + QStringLiteral("Report"));
    panel->setTitle(section.title);
    panel->setHelp({section.title,
                    {{{},
                      tr("How many charts and tables of this screen can be exported for the period. The "
                         "numbers in them open their posts and formulas on the screen itself; a file has the "
                         "numbers behind each chart.")}}});
    auto* table = new Table(section.name + QStringLiteral("Sheets"), Table::Titles::Hidden);
    table->setAccessibleName(section.title);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* model = new models::RowsModel(table);
    table->setModel(model);
    table->setColumnWidthOf(kTitle, kTitleWidth);
    table->setStretchColumn(kAbout);
    table->setColumnWidthOf(kName, kNameWidth);
    table->setColumnTexts(kExport, {tr("Export…")}, kExportWidth);
    panel->setBody(table);
    const int place = static_cast<int>(m_parts.size());
    connect(table, &Table::rowActivated, this,
            [this, place](const QModelIndex& index) { Q_EMIT exportRequested(place, index.row()); });
    connect(table, &QTableView::clicked, this, [this, place](const QModelIndex& index) {
        if (index.column() == kExport) Q_EMIT exportRequested(place, index.row());
    });
    connect(table, &Table::resized, table,
            [table] { table->setColumnHidden(kName, table->width() < theme::scaled(table, kRoomForNames)); });
    connect(panel, &Panel::retryRequested, this, &ReportsScreen::retryRequested);
    m_parts.push_back({panel, table, model});
    placeParts();
}

void ReportsScreen::setSections(const QString& title, const std::vector<ReportSection>& sections) {
    m_empty->hide();
    m_scroll->show();
    m_title->setText(title);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (i == m_parts.size()) addPart(sections[i]);
        showPart(m_parts[i], sections[i]);
    }
    showState(sections);
}

void ReportsScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= theme::scaled(this, kWide);
    if (std::exchange(m_wide, wide) != wide) placeParts();
}

void ReportsScreen::placeParts() {
    for (const Part& part : m_parts)
        for (QVBoxLayout* column : m_columns)
            column->removeWidget(part.panel);
    // Down the first column, then down the second, as one reads.
    const std::size_t first = m_wide ? (m_parts.size() + 1) / 2 : m_parts.size();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        QVBoxLayout* column = m_columns[i < first ? 0 : 1];
        column->insertWidget(column->count() - 1, m_parts[i].panel);
    }
    auto* columns = qobject_cast<QHBoxLayout*>(m_columns[0]->parent());
    columns->setStretch(1, m_wide ? 1 : 0);
    columns->setSpacing(m_wide ? theme::scaled(this, kGap) : 0);
}

void ReportsScreen::showPart(const Part& part, const ReportSection& section) {
    part.panel->setCaption(captionOf(section));
    int height = theme::scaled(this, kWordsHeight);
    switch (section.state) {
    case ReportSection::State::Reading:
        part.panel->showLoading();
        break;
    case ReportSection::State::Nothing:
        part.panel->showEmpty({tr("Nothing in this period"), section.nothing});
        break;
    case ReportSection::State::Failed:
        part.panel->showFailed(*section.error);
        break;
    case ReportSection::State::Ready:
        part.model->setRows(rowsOf(section));
        part.panel->showReady();
        break;
    }
    const int rows = part.model->rowCount();
    if (section.state == ReportSection::State::Ready || section.state == ReportSection::State::Reading)
        height = std::max(height, rows * part.table->rowHeight() + 2);
    part.panel->fitHeight(height);
}

void ReportsScreen::showState(const std::vector<ReportSection>& sections) {
    using State = ReportSection::State;
    const auto count = [&](State state) {
        return std::ranges::count(sections, state, &ReportSection::state);
    };
    const std::int64_t reading = count(State::Reading);
    std::int64_t lines = 0;
    for (const ReportSection& section : sections)
        if (section.state == State::Ready) lines += std::ssize(section.lines);
    m_complete = reading == 0 && lines > 0;
    QStringList words{reading == 0 ? sheetCount(lines)
                                   : tr("%1 of %2 screens are read")
                                         .arg(format::count(std::ssize(sections) - reading),
                                              format::count(std::ssize(sections)))};
    if (const int failed = format::pluralCount(count(State::Failed)); failed > 0)
        words += QCoreApplication::translate("reports", "%Ln screen(s) could not be read and are left out",
                                             nullptr, failed);
    m_state->setText(words.join(QStringLiteral(" · ")));
    enableReport();
}

void ReportsScreen::enableReport() {
    m_report->setEnabled(m_complete && !m_writing);
    m_report->setToolTip(
        m_complete ? QString() : tr("There is a report when all screens are read and one has something"));
}

void ReportsScreen::setWriting(bool writing) {
    m_writing = writing;
    enableReport();
}

void ReportsScreen::showEmpty(const EmptyState& empty) {
    for (const Part& part : m_parts)
        delete part.panel;
    m_parts.clear();
    m_scroll->hide();
    m_empty->showEmpty(empty);
    m_empty->show();
}

} // namespace weft::panels
