// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace weft::charts {

/// A thin bar with round ends that is filled to `share` (0 to 1, cut outside); unknown is an empty track with
/// a dashed edge.
void drawShareBar(QPainter& painter, const QRectF& where, std::optional<double> share, const QColor& fill,
                  const QColor& track, double unit = 1);

/// drawShareBar() as a widget that follows the palette. `extent` is the part of its width that the track
/// takes, for bars whose lengths are to be compared.
class ShareBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    void setShare(std::optional<double> share);
    void setExtent(double extent);
    void setRole(report::ColourRole role);
    /// In a lighter shade, for the second of two bars.
    void setLight(bool light);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_share;
    double m_extent = 1;
    report::ColourRole m_role = report::ColourRole::Horizontal;
    bool m_light = false;
};

} // namespace weft::charts
