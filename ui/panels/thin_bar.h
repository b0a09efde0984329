// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weft::panels {

/// A thin bar of progress; without a known end it is half filled and says so to screen readers.
class ThinBar final : public QWidget {
    Q_OBJECT

public:
    explicit ThinBar(QWidget* parent = nullptr);

    /// 0…1, or a negative number when the end is not known.
    void setPart(double part);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_part = 0;
};

} // namespace weft::panels
