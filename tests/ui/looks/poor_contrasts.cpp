// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/poor_contrasts.h"

#include "looks/painted_texts.h"
#include "looks/wcag.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <algorithm>

namespace weft::looks {

namespace {

constexpr double kLeast = 4.5;
/// Rounding of colours to whole steps.
constexpr double kSlack = 0.05;
/// Less of a text than this is a remainder at an edge.
constexpr int kLeastShown = 6;

/// The colour that most of a place has, other than that of the text itself: what it stands on.
QColor groundOf(const QImage& picture, const QRect& place, QRgb text) {
    QHash<QRgb, int> pixels;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++pixels[picture.pixel(x, y)];
    QRgb most = text;
    int count = 0;
    for (auto it = pixels.cbegin(); it != pixels.cend(); ++it) {
        if (it.key() == text || it.value() <= count) continue;
        most = it.key();
        count = it.value();
    }
    return QColor::fromRgb(most);
}

class Search {
public:
    explicit Search(QWidget& window) : m_window(window), m_picture(window.grab().toImage()) {}

    QStringList run() {
        lookAt(m_window);
        const auto widgets = m_window.findChildren<QWidget*>();
        for (QWidget* widget : widgets)
            if (widget->isVisible() && !widget->isWindow()) lookAt(*widget);
        return m_found;
    }

private:
    void lookAt(QWidget& widget) {
        if (!widget.isEnabled()) return;
        const QRegion shown = widget.visibleRegion();
        if (shown.isEmpty()) return;
        const QPoint origin = widget.mapTo(&m_window, QPoint());
        for (const PaintedText& text : paintedTexts(widget)) {
            const QRect seen = shown.intersected(text.place.toAlignedRect()).boundingRect();
            const QRect where = seen.translated(origin);
            // The picture is in the pixels of the screen.
            const double ratio = m_picture.devicePixelRatio();
            const QRectF scaled(where.x() * ratio, where.y() * ratio, where.width() * ratio,
                                where.height() * ratio);
            const QRect place = scaled.toAlignedRect() & m_picture.rect();
            if (place.width() < kLeastShown || place.height() < kLeastShown) continue;
            lookAt(widget, text, place);
        }
    }

    void lookAt(const QWidget& widget, const PaintedText& text, const QRect& place) {
        const QColor ground = groundOf(m_picture, place, text.colour.rgb());
        const double share = text.colour.alphaF();
        const auto blend = [share](float front, float back) {
            return static_cast<float>(share * front + (1 - share) * back);
        };
        const QColor ink = QColor::fromRgbF(blend(text.colour.redF(), ground.redF()),
                                            blend(text.colour.greenF(), ground.greenF()),
                                            blend(text.colour.blueF(), ground.blueF()));
        const double ratio = contrast(ink, ground);
        if (ratio + kSlack >= kLeast) return;
        m_found +=
            QStringLiteral("%1 \"%2\": %3 on %4 is %5:1")
                .arg(widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                                   : widget.objectName(),
                     text.text.left(40), ink.name(), ground.name())
                .arg(ratio, 0, 'f', 2);
    }

    QWidget& m_window;
    QImage m_picture;
    QStringList m_found;
};

} // namespace

QStringList poorContrasts(QWidget& window) {
    return Search(window).run();
}

} // namespace weft::looks
