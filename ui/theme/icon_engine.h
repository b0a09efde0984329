// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace weft::theme {

/// Paints one SVG of the resources; its placeholder colours become those of the theme each time it is
/// painted.
class SvgIconEngine final : public QIconEngine {
public:
    /// An invalid colour follows the palette.
    SvgIconEngine(QByteArray svg, QColor colour);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    [[nodiscard]] QByteArray coloured(QIcon::Mode mode, QIcon::State state) const;

    QByteArray m_svg;
    QColor m_colour;
};

} // namespace weft::theme
