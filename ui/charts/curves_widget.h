// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_accessible.h"
#include "charts/curves_drawing.h"

#include <QWidget>

#include <memory>

namespace weft::charts {

/// Curves in the window. One tab stop: left and right move in time, up and down from curve to curve, Enter or
/// a click chooses one. Pointing shows the numbers; they are also its accessible value.
class CurvesWidget final : public QWidget, public SpokenChart {
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
    [[nodiscard]] QString spokenValue() const override;
    /// Where a value stands, for tests.
    [[nodiscard]] QPointF pointOf(int curve, int step) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void curveActivated(const QString& key);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void rebuild();
    void move(int step, int curve);
    void point(int step);
    [[nodiscard]] QString textOf(int curve, int step) const;
    [[nodiscard]] QString toolTipOf(const QPointF& at) const;

    std::shared_ptr<const CurvesSpec> m_chart;
    std::unique_ptr<CurvesDrawing> m_drawing;
    int m_chosen = -1;
    /// Of the keyboard.
    int m_step = -1;
    int m_hovered = -1;
};

} // namespace weft::charts
