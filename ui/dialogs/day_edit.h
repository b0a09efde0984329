// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace weft::dialogs {

/// A field for a day, written as year, month, day: 2026-09-30.
class DayEdit final : public QDateEdit {
    Q_OBJECT

public:
    DayEdit(const QDate& day, const QString& name, QWidget* parent = nullptr);

protected:
    /// Takes a day as it is written, marks and all.
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace weft::dialogs
