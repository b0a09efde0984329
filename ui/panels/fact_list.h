// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/points_widget.h"

#include <QList>

namespace weft::panels {

/// A name and what is known; `why` stands in quiet ink where nothing is.
struct Fact {
    QString name;
    QString value;
    QString why = {};
    /// There are posts behind it.
    bool opens = false;
};

/// Facts line by line, names at the left, values at the right. What does not fit stands in the tool tip.
/// Where posts are behind a fact the list is one tab stop.
class FactList final : public charts::PointsWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    void setFacts(QList<Fact> facts);

    [[nodiscard]] const QList<Fact>& facts() const { return m_facts; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] int points() const override { return static_cast<int>(m_facts.size()); }

    [[nodiscard]] QString wordsOf(int row) const override;
    [[nodiscard]] QRectF rectOf(int row) const override;

Q_SIGNALS:
    /// Somebody wants the posts behind a fact that opens.
    void factChosen(int row);

protected:
    /// Facts that open, and those that do not fit.
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The widths of the parts of a row.
    struct Rooms {
        int name = 0;
        int value = 0;
        int why = 0;
        /// Not all of it fits.
        bool cut = false;
    };

    [[nodiscard]] Rooms roomsOf(const Fact& fact) const;
    [[nodiscard]] int rowHeight() const;

    QList<Fact> m_facts;
};

} // namespace weft::panels
