// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include <QStringList>

class QLineEdit;

namespace weft::dialogs {

/// Names a brand and its accounts, without a token: who of a file of posts is the brand.
class BrandDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit BrandDialog(QWidget* parent = nullptr);

    /// Stays open until the names are kept; close it then, or showError().
    void accept() override;

Q_SIGNALS:
    /// The handles are without "@"; there is at least one.
    void chosen(const QString& brand, const QStringList& handles);

private:
    /// As typed: separated by commas or blanks.
    [[nodiscard]] QStringList handles() const;
    void check();

    QLineEdit* m_brand;
    QLineEdit* m_handles;
};

} // namespace weft::dialogs
