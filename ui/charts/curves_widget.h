// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/curves_drawing.h"
#include "charts/time_points_widget.h"

#include <memory>

namespace weft::charts {

/// Curves in the window; its points are the steps, and the period is chosen by days. Up and down go from
/// curve to curve, Enter or a click chooses one.
class CurvesWidget final : public TimePointsWidget {
    Q_OBJECT

public:
    explicit CurvesWidget(QWidget* parent = nullptr);
    ~CurvesWidget() override;

    /// Null empties it. The chosen curve stays chosen by its key.
    void setChart(std::shared_ptr<const CurvesSpec> chart);

    [[nodiscard]] std::shared_ptr<const CurvesSpec> chart() const { return m_chart; }

    /// Draws a curve bolder; an unknown key draws none so.
    void choose(const QString& key);

    [[nodiscard]] QString chosen() const;

    [[nodiscard]] int points() const override;
    /// Of the chosen curve.
    [[nodiscard]] QString wordsOf(int point) const override;
    [[nodiscard]] QRectF rectOf(int point) const override;
    [[nodiscard]] QRectF intervalRect(int interval) const override;
    /// Where a value stands, for tests.
    [[nodiscard]] QPointF pointOf(int curve, int step) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void curveActivated(const QString& key);

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int target(int key, int from) const override;
    [[nodiscard]] int intervalOf(int point) const override;
    [[nodiscard]] bool opensAt(const QPointF& place) const override;
    [[nodiscard]] QString toolTipOf(int point, const QPointF& place) const override;
    [[nodiscard]] QPointF placeOf(int point) const override;
    void open(int point, const QPointF& place) override;
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString textOf(int curve, int step) const;
    /// The notes on the day of a step.
    [[nodiscard]] QStringList notesOf(int step) const;

    std::shared_ptr<const CurvesSpec> m_chart;
    std::unique_ptr<CurvesDrawing> m_drawing;
    int m_chosen = -1;
};

} // namespace weft::charts
