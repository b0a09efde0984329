// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace weft::panels {

/// Rounds the corners around a field, and shows that it has the focus.
class FieldFrame final : public QWidget {
    Q_OBJECT

public:
    /// Takes the field, which loses its own frame.
    explicit FieldFrame(QLineEdit* field, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_field;
};

} // namespace weft::panels
