// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QWidget>

#include <vector>

namespace weft::charts {

/// A part of a whole.
struct BarPart {
    double share = 0;
    report::ColourRole role = report::ColourRole::Muted;
};

/// Parts of one whole beside each other in a flat bar with round ends; what is missing to 1 is empty track.
class PartsBar final : public QWidget {
    Q_OBJECT

public:
    explicit PartsBar(QWidget* parent = nullptr);

    /// `words` say the same to those who do not see the bar.
    void setParts(std::vector<BarPart> parts, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<BarPart> m_parts;
};

} // namespace weft::charts
