// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_points_widget.h"

#include <QPainter>

#include <type_traits>
#include <utility>

namespace weft::charts {

/// A spec whose points are intervals of days.
template<typename Spec>
concept OverDays = requires(const Spec& spec) { spec.intervals; };

/// The widget around a drawing. A spec is a plain struct with a `title`, and with four overloads beside it:
/// drawChart(painter, spec, where, style, marked), pointCount(spec), pointRect(spec, point, where, style) and
/// pointWords(spec, point). Charts over days have `intervals`, too.
template<typename Spec>
class SpecChart final : public std::conditional_t<OverDays<Spec>, TimePointsWidget, PointsWidget> {
    using Base = std::conditional_t<OverDays<Spec>, TimePointsWidget, PointsWidget>;

public:
    /// The sizes are in pixels of the drawings.
    SpecChart(const QString& name, const QSize& hint, const QSize& least, QWidget* parent = nullptr)
        : Base(parent), m_hint(hint), m_least(least) {
        this->setObjectName(name);
    }

    void setSpec(Spec spec) {
        m_spec = std::move(spec);
        this->setAccessibleName(m_spec.title);
        if constexpr (OverDays<Spec>)
            this->timeChanged(m_spec.intervals);
        else
            this->pointsChanged();
    }

    [[nodiscard]] const Spec& spec() const { return m_spec; }

    [[nodiscard]] int points() const override { return pointCount(m_spec); }

    [[nodiscard]] QString wordsOf(int point) const override { return pointWords(m_spec, point); }

    [[nodiscard]] QRectF rectOf(int point) const override {
        return pointRect(m_spec, point, this->rect(), this->chartStyle());
    }

    [[nodiscard]] QSize sizeHint() const override { return scaledSize(m_hint); }

    [[nodiscard]] QSize minimumSizeHint() const override { return scaledSize(m_least); }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setLayoutDirection(this->layoutDirection());
        drawChart(painter, m_spec, this->rect(), this->chartStyle(), this->markedPoint());
        painter.end();
        Base::paintEvent(event);
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
