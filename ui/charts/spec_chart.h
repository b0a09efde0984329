// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/points_widget.h"

#include <QPainter>

#include <utility>

namespace weft::charts {

/// The widget around a drawing. A spec is a plain struct with a `title`, and with four overloads beside it:
/// drawChart(painter, spec, where, style, marked), pointCount(spec), pointRect(spec, point, where, style) and
/// pointWords(spec, point).
template<typename Spec>
class SpecChart final : public PointsWidget {
public:
    /// The sizes are in pixels of the drawings.
    SpecChart(const QString& name, const QSize& hint, const QSize& least, QWidget* parent = nullptr)
        : PointsWidget(parent), m_hint(hint), m_least(least) {
        setObjectName(name);
    }

    void setSpec(Spec spec) {
        m_spec = std::move(spec);
        setAccessibleName(m_spec.title);
        pointsChanged();
    }

    [[nodiscard]] const Spec& spec() const { return m_spec; }

    [[nodiscard]] int points() const override { return pointCount(m_spec); }

    [[nodiscard]] QString wordsOf(int point) const override { return pointWords(m_spec, point); }

    [[nodiscard]] QRectF rectOf(int point) const override {
        return pointRect(m_spec, point, rect(), chartStyle());
    }

    [[nodiscard]] QSize sizeHint() const override { return scaledSize(m_hint); }

    [[nodiscard]] QSize minimumSizeHint() const override { return scaledSize(m_least); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawChart(painter, m_spec, rect(), chartStyle(), markedPoint());
    }

private:
    [[nodiscard]] QSize scaledSize(const QSize& size) const {
        return {theme::scaled(this, size.width()), theme::scaled(this, size.height())};
    }

    Spec m_spec;
    QSize m_hint;
    QSize m_least;
};

} // namespace weft::charts
