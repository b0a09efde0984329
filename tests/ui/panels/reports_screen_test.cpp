// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/reports_screen.h"

#include "panels/button.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/texts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace weft::panels {
namespace {

using State = ReportSection::State;

std::vector<ReportSection> sections() {
    ReportSection failed{QStringLiteral("voice"), QStringLiteral("Voice"), State::Failed};
    failed.error = base::Error{base::ErrorCode::FileNotReadable, "acme.weft", "the file is damaged"};
    ReportSection nothing{QStringLiteral("topics"), QStringLiteral("Topics"), State::Nothing};
    nothing.nothing = QStringLiteral("The filter may be too narrow.");
    return {{QStringLiteral("overview"),
             QStringLiteral("Overview"),
             State::Ready,
             {{QStringLiteral("The weave"), QStringLiteral("Posts and replies"), QStringLiteral("weave")},
              {QStringLiteral("Waiting"), QStringLiteral("Posts that wait"), QStringLiteral("waiting")}}},
            {QStringLiteral("engagement"),
             QStringLiteral("Engagement"),
             State::Ready,
             {{QStringLiteral("Formats"), QStringLiteral("Median replies"), QStringLiteral("formats")}}},
            nothing,
            failed};
}

class ReportsScreenTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_screen.resize(1192, 812);
        m_screen.setSections(QStringLiteral("Acme · 1–30 Sept 2026"), sections());
        m_screen.show();
        QApplication::processEvents();
    }

    [[nodiscard]] QString label(const char* name) const {
        const auto* found = m_screen.findChild<QLabel*>(QLatin1String(name));
        return found != nullptr ? found->text() : QStringLiteral("(missing)");
    }

    [[nodiscard]] Table* table(const char* name) const {
        return m_screen.findChild<Table*>(QLatin1String(name));
    }

    [[nodiscard]] Panel::State stateOf(const char* name) const {
        return m_screen.findChild<Panel*>(QLatin1String(name))->state();
    }

    [[nodiscard]] Button* button(const char* name) const {
        return m_screen.findChild<Button*>(QLatin1String(name));
    }

    Texts m_texts{QStringLiteral("en")};
    ReportsScreen m_screen;
};

TEST_F(ReportsScreenTest, ListsChartsByScreenAndSaysWhatIsMissing) {
    EXPECT_EQ(label("reportsTitle"), QStringLiteral("Acme · 1–30 Sept 2026"));
    EXPECT_EQ(label("reportsState"),
              QStringLiteral("3 charts and tables · 1 screen could not be read and is left out"));
    EXPECT_EQ(label("overviewReportCaption"), QStringLiteral("2 charts and tables"));
    EXPECT_EQ(label("engagementReportCaption"), QStringLiteral("1 chart or table"));
    EXPECT_EQ(stateOf("overviewReport"), Panel::State::Ready);
    EXPECT_EQ(stateOf("topicsReport"), Panel::State::Empty);
    EXPECT_EQ(stateOf("voiceReport"), Panel::State::Failed);
    const auto* model = table("overviewSheets")->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(1, 0).data().toString(), QStringLiteral("Waiting"));
    EXPECT_EQ(model->index(1, 1).data().toString(), QStringLiteral("Posts that wait"));
    EXPECT_TRUE(button("reportPdf")->isEnabled()) << "what can be read can be reported";
}

TEST_F(ReportsScreenTest, AKeyOrAClickTakesOneOut) {
    QSignalSpy asked(&m_screen, &ReportsScreen::exportRequested);
    Table* formats = table("engagementSheets");
    formats->setFocus();
    formats->setCurrentIndex(formats->model()->index(0, 0));
    QTest::keyClick(formats, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0), QVariantList({1, 0}));
    Table* overview = table("overviewSheets");
    const auto click = [overview](int column) {
        const QPoint place = overview->visualRect(overview->model()->index(1, column)).center();
        QTest::mouseClick(overview->viewport(), Qt::LeftButton, {}, place);
    };
    click(1);
    EXPECT_EQ(asked.size(), 1) << "a click on words only chooses the row";
    click(3);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(1), QVariantList({0, 1}));
}

TEST_F(ReportsScreenTest, ThereIsNoReportBeforeAllIsRead) {
    auto reading = sections();
    reading[1].state = State::Reading;
    m_screen.setSections(QStringLiteral("Acme"), reading);
    EXPECT_EQ(label("reportsState").section(QStringLiteral(" ·"), 0, 0),
              QStringLiteral("3 of 4 screens are read"));
    EXPECT_EQ(stateOf("engagementReport"), Panel::State::Loading);
    EXPECT_EQ(table("engagementSheets")->model()->rowCount(), 1) << "what was there stays, dimmed";
    EXPECT_FALSE(button("reportPdf")->isEnabled());
    EXPECT_FALSE(button("reportPdf")->toolTip().isEmpty());
    m_screen.setSections(QStringLiteral("Acme"), sections());
    EXPECT_TRUE(button("reportPdf")->isEnabled());
    m_screen.setWriting(true);
    EXPECT_FALSE(button("reportPdf")->isEnabled()) << "one at a time";
    m_screen.setWriting(false);
    EXPECT_TRUE(button("reportPdf")->isEnabled());
    for (auto& section : reading)
        section = {section.name, section.title, State::Nothing};
    m_screen.setSections(QStringLiteral("Acme"), reading);
    EXPECT_FALSE(button("reportPdf")->isEnabled()) << "an empty report is none";
}

TEST_F(ReportsScreenTest, AnotherWorkspaceHasAListOfItsOwn) {
    m_screen.showEmpty({QStringLiteral("No workspace is open"), {}});
    EXPECT_EQ(table("overviewSheets"), nullptr);
    m_screen.setSections(QStringLiteral("Beta"), {sections().front()});
    EXPECT_EQ(table("overviewSheets")->model()->rowCount(), 2);
    EXPECT_EQ(table("engagementSheets"), nullptr);
}

TEST_F(ReportsScreenTest, ANarrowListKeepsTheWordsNotTheNames) {
    EXPECT_FALSE(table("overviewSheets")->isColumnHidden(2));
    m_screen.resize(852, 612);
    QApplication::processEvents();
    EXPECT_TRUE(table("overviewSheets")->isColumnHidden(2));
}

} // namespace
} // namespace weft::panels
