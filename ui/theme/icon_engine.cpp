// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon_engine.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace weft::theme {

SvgIconEngine::SvgIconEngine(QByteArray svg, QColor colour) : m_svg(std::move(svg)), m_colour(colour) {
}

QByteArray SvgIconEngine::coloured(QIcon::Mode mode, QIcon::State state) const {
    const auto& colours = coloursFor(QGuiApplication::palette());
    auto main = m_colour.isValid() ? m_colour : colours.ink2;
    if (!m_colour.isValid() && (state == QIcon::On || mode == QIcon::Selected)) main = colours.brand;
    if (mode == QIcon::Disabled) main = colours.ink3;
    auto svg = m_svg;
    svg.replace("currentColor", main.name().toLatin1());
    svg.replace("weft-warp", colours.vertical.name().toLatin1());
    svg.replace("weft-weft", colours.horizontal.name().toLatin1());
    return svg;
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    QSvgRenderer renderer(coloured(mode, state));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, QRectF(rect));
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1);
}

QPixmap SvgIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                                    qreal /*scale*/) {
    // The size is already in device pixels; QIcon sets the ratio on what it gets.
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const {
    return new SvgIconEngine(m_svg, m_colour);
}

QString SvgIconEngine::key() const {
    return QStringLiteral("weft-svg");
}

bool SvgIconEngine::isNull() {
    return m_svg.isEmpty();
}

} // namespace weft::theme
