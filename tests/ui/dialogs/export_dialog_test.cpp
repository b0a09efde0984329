// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_dialog.h"

#include "pictures.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <optional>

namespace weft::dialogs {
namespace {

charts::ChartSheet tableSheet(const std::string& name, const QString& title, int rows) {
    report::Table table{name, {"who", "posts"}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({"person" + std::to_string(row), std::int64_t{row}});
    return {name, {title}, std::move(table)};
}

class ExportDialogTest : public ::testing::Test {
protected:
    void open(std::size_t chosen) {
        m_dialog = std::make_unique<ExportDialog>(
            std::vector{tableSheet("one", QStringLiteral("One"), 3),
                        tableSheet("two", QStringLiteral("Two"), 500)},
            chosen, charts::ChartStyle{theme::lightColours(), QLocale::c(), 1.0});
        QObject::connect(m_dialog.get(), &ExportDialog::saveRequested, m_dialog.get(),
                         [this](const charts::ChartSheet& sheet, const charts::ExportOptions& options,
                                const QString& suffix) {
                             m_sheet = sheet;
                             m_options = options;
                             m_suffix = suffix;
                         });
        m_dialog->show();
    }

    template<typename Widget>
    Widget* find(const char* name) const {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<ExportDialog> m_dialog;
    std::optional<charts::ChartSheet> m_sheet;
    charts::ExportOptions m_options;
    QString m_suffix;
};

TEST_F(ExportDialogTest, SavesWhatIsChosenWithItsTitleAsEdited) {
    open(1);
    savePicture(*m_dialog, "export");
    EXPECT_EQ(find<QLineEdit>("exportTitle")->text(), QStringLiteral("Two"));
    find<QLineEdit>("exportTitle")->setText(QStringLiteral("Everybody writes"));
    find<QComboBox>("exportSize")->setCurrentIndex(3);
    find<QComboBox>("exportForm")->setCurrentText(QStringLiteral("PDF"));
    EXPECT_FALSE(find<QComboBox>("exportScale")->isEnabled()) << "a PDF is sharp without it";
    m_dialog->accept();
    ASSERT_TRUE(m_sheet);
    EXPECT_EQ(m_sheet->name, "two");
    EXPECT_EQ(m_sheet->words.title, QStringLiteral("Everybody writes"));
    EXPECT_EQ(m_sheet->table.rows.size(), 500U) << "whole, whatever fits on the picture";
    EXPECT_EQ(m_options.size, charts::ExportSize::Square);
    EXPECT_EQ(m_suffix, QStringLiteral("pdf"));
}

TEST_F(ExportDialogTest, ShowsWhatComesOfIt) {
    open(0);
    const QImage before = find<QLabel>("exportPreview")->pixmap().toImage();
    ASSERT_FALSE(before.isNull());
    find<QComboBox>("exportWhich")->setCurrentIndex(1);
    EXPECT_EQ(find<QLineEdit>("exportTitle")->text(), QStringLiteral("Two"));
    EXPECT_NE(find<QLabel>("exportPreview")->pixmap().toImage(), before);
}

} // namespace
} // namespace weft::dialogs
