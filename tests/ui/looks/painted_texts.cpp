// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/painted_texts.h"

#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace weft::looks {

namespace {

/// Marks of direction have a place and no picture.
bool hasLetters(const QString& text) {
    return std::ranges::any_of(
        text, [](QChar letter) { return !letter.isSpace() && letter.category() != QChar::Other_Format; });
}

/// Remembers texts and draws nothing.
class Engine final : public QPaintEngine {
public:
    explicit Engine(QRectF bounds) : QPaintEngine(AllFeatures), m_bounds(bounds) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState& /*state*/) override {}

    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}

    void drawPath(const QPainterPath& /*path*/) override {}

    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QString text = item.text();
        if (!hasLetters(text) || painter()->pen().color().alpha() == 0) return;
        const QTransform transform = painter()->combinedTransform();
        // Blanks at the end of a line may reach out; nobody sees them.
        const double blanks = item.width() - QFontMetricsF(item.font()).horizontalAdvance(text.trimmed());
        const double inset = text.trimmed() == text ? 0 : std::max(0.0, blanks);
        const QRectF place(at.x() + inset, at.y() - item.ascent(), item.width() - 2 * inset,
                           item.ascent() + item.descent());
        const QRectF clip =
            painter()->hasClipping() ? transform.mapRect(painter()->clipBoundingRect()) : m_bounds;
        QColor colour = painter()->pen().color();
        colour.setAlphaF(static_cast<float>(colour.alphaF() * painter()->opacity()));
        m_texts.append({text, transform.mapRect(place), clip & m_bounds, colour});
    }

    [[nodiscard]] Type type() const override { return User; }

    [[nodiscard]] const QList<PaintedText>& texts() const { return m_texts; }

private:
    QRectF m_bounds;
    QList<PaintedText> m_texts;
};

/// Paper of the widget's size.
class Paper final : public QPaintDevice {
public:
    explicit Paper(const QWidget& widget) : m_size(widget.size()), m_engine(widget.rect()) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

    [[nodiscard]] const QList<PaintedText>& texts() const { return m_engine.texts(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr int kDotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Engine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& widget) {
    Paper paper(widget);
    QPainter painter(&paper);
    // What a painter begins with, whatever the widget is set to.
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    widget.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    painter.end();
    return paper.texts();
}

} // namespace weft::looks
