// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/network_drawing.h"
#include "charts/points_widget.h"

namespace weft::charts {

/// A network in the window. The wheel or + and − zoom, dragging moves, 0 shows all again. Arrows go to the
/// nearest person in their direction; a click, Enter or a step of the keyboard selects somebody, Esc nobody.
class NetworkChart final : public PointsWidget {
    Q_OBJECT

public:
    explicit NetworkChart(const QString& name, QWidget* parent = nullptr);

    /// Who was selected stays selected, where they are still there.
    void setNetwork(NetworkSpec network);

    [[nodiscard]] const NetworkSpec& network() const { return m_network; }

    [[nodiscard]] const NetworkView& view() const { return m_view; }

    /// -1 for nobody.
    void select(int person);
    /// The first whose handle begins with the text, else the first that has it; false when nobody does.
    bool selectMatching(const QString& text);
    void showBrand(bool shown);
    void zoomBy(double factor, const QPointF& around);
    void showAll();

    [[nodiscard]] int points() const override { return static_cast<int>(m_network.people.size()); }

    [[nodiscard]] QString wordsOf(int point) const override;
    [[nodiscard]] QRectF rectOf(int point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// -1 for nobody.
    void selected(int person);

protected:
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int target(int key, int from) const override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void moveBy(const QPointF& pixels);
    /// Moves the picture until the person is in it.
    void reveal(int person);
    [[nodiscard]] bool keyMoves(int key);

    NetworkSpec m_network;
    NetworkView m_view;
    /// Where the mouse was pressed and last seen.
    QPointF m_pressed;
    QPointF m_last;
    bool m_dragging = false;
};

} // namespace weft::charts
