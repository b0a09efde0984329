// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_export.h"
#include "charts/chart_sheet.h"
#include "dialogs/form_dialog.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weft::dialogs {

/// Takes a chart or a table out of the window: which one, what its title says, where it will stand, as what.
/// A picture shows what comes of it.
class ExportDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `sheets` holds at least one. `style` is that of the paper.
    ExportDialog(std::vector<charts::ChartSheet> sheets, std::size_t chosen, charts::ChartStyle style,
                 QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The sheet with its title as edited; "png", "svg", "pdf", "csv" or "xlsx".
    void saveRequested(const weft::charts::ChartSheet& sheet, const weft::charts::ExportOptions& options,
                       const QString& suffix);
    void copyRequested(const weft::charts::ChartSheet& sheet, const weft::charts::ExportOptions& options);

private:
    void build();
    void choose(int index);
    void showPreview();
    [[nodiscard]] charts::ChartSheet sheet() const;
    [[nodiscard]] charts::ExportOptions options() const;

    std::vector<charts::ChartSheet> m_sheets;
    charts::ChartStyle m_style;
    QComboBox* m_which;
    QLineEdit* m_title;
    QComboBox* m_size;
    QComboBox* m_form;
    QComboBox* m_scale;
    QLabel* m_preview;
};

} // namespace weft::dialogs
