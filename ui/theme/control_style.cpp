// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/control_style.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOptionComplex>

namespace weft::theme {

namespace {

constexpr double kFieldHeight = 32;
constexpr double kFieldRadius = 6;
/// Between the edge of a field and what is written in it.
constexpr double kFieldPadding = 5;
constexpr double kIndicator = 16;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return (option.state & flag) != 0;
}

QPen edgeOf(const QStyleOption& option) {
    const Colours& colours = coloursFor(option.palette);
    if (!has(option, QStyle::State_Enabled)) return {colours.line, 1.0};
    if (has(option, QStyle::State_HasFocus)) return {colours.brand, static_cast<double>(scaled(nullptr, 2))};
    return {has(option, QStyle::State_MouseOver) ? colours.ink2 : colours.ink3, 1.0};
}

/// A rectangle in which the middle of the pen runs, so that all of it shows.
QRectF inside(const QRect& rect, const QPen& pen) {
    const double half = pen.widthF() / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void drawField(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge = edgeOf(option);
    painter.setPen(edge);
    painter.setBrush(option.palette.base());
    const double radius = scaled(nullptr, kFieldRadius);
    painter.drawRoundedRect(inside(option.rect, edge), radius, radius);
    painter.restore();
}

/// The frame around a list or a text of several lines, whose contents have corners.
void drawFrame(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setPen(QPen(edgeOf(option).color(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawRadio(const QStyleOption& option, QPainter& painter) {
    const Colours& colours = coloursFor(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge(!enabled ? colours.line : on ? colours.brand : colours.ink3, 1.5);
    painter.setPen(edge);
    painter.setBrush(option.palette.base());
    const QRectF circle = inside(option.rect, edge);
    painter.drawEllipse(circle);
    if (on) {
        const double inset = circle.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? colours.brand : colours.ink3);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawCheck(const QStyleOption& option, QPainter& painter) {
    const Colours& colours = coloursFor(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor full = enabled ? colours.brand : colours.ink3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge(on ? full : enabled ? colours.ink3 : colours.line, 1.5);
    painter.setPen(edge);
    painter.setBrush(on ? QBrush(full) : option.palette.base());
    const QRectF box = inside(option.rect, edge);
    const double radius = box.width() / 4;
    painter.drawRoundedRect(box, radius, radius);
    if (on) {
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(QPen(colours.onBrand, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
    }
    painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge(coloursFor(option.palette).brand, scaled(nullptr, 2));
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside(option.rect, edge), scaled(nullptr, 4), scaled(nullptr, 4));
    painter.restore();
}

/// An open triangle in the middle of a place, pointing up or down.
void drawChevron(const QRect& place, bool up, bool enabled, const QStyleOption& option, QPainter& painter) {
    const Colours& colours = coloursFor(option.palette);
    const double half = scaled(nullptr, 8) / 2.0;
    const double rise = (up ? -half : half) / 2;
    const QPointF middle = QRectF(place).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled && has(option, QStyle::State_Enabled) ? colours.ink2 : colours.ink3, 1.5,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)}));
    painter.restore();
}

bool framed(const QStyleOption* option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

} // namespace

ControlStyle::ControlStyle(bool still)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_still(still) {
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
        if (framed(option)) return drawField(*option, *painter);
        break;
    case PE_Frame:
        if (framed(option)) return drawFrame(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_IndicatorCheckBox:
        return drawCheck(*option, *painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton*>(widget) != nullptr) return drawFocus(*option, *painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        drawField(*option, *painter);
        drawChevron(proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), false, true, *option,
                    *painter);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr) {
        drawField(*option, *painter);
        drawChevron(proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), true,
                    (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled) != 0, *option, *painter);
        drawChevron(proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), false,
                    (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled) != 0, *option, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(widget, kIndicator);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || !framed(option)) return rect;
    const int padding = scaled(widget, kFieldPadding);
    return rect.adjusted(padding, 0, -padding, 0);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                   SubControl subControl, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool words = (control == CC_ComboBox && subControl == SC_ComboBoxEditField) ||
                       (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
    if (!words) return rect;
    const int padding = scaled(widget, kFieldPadding);
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -padding, 0)
                                                : rect.adjusted(padding, 0, 0, 0);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
    const QSize least = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int padding = scaled(widget, kFieldPadding);
    const int height = std::max(least.height(), scaled(widget, kFieldHeight));
    switch (type) {
    case CT_LineEdit:
        return framed(option) ? QSize(least.width() + 2 * padding, height) : least;
    case CT_ComboBox:
    case CT_SpinBox:
        return {least.width() + padding, height};
    default:
        return least;
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
    return m_still && hint == SH_Widget_Animation_Duration
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace weft::theme
