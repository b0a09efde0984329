// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include <QStringList>

namespace weft::dialogs {

/// Asks for the name of what the window shows.
class ViewDialog final : public FormDialog {
    Q_OBJECT

public:
    /// What will be saved, in words, and the names that are taken.
    ViewDialog(const QString& summary, QStringList names, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void named(const QString& name);

private:
    [[nodiscard]] QString name() const;
    void check();

    QStringList m_names;
    QLineEdit* m_name;
    panels::Text* m_taken;
};

} // namespace weft::dialogs
