// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QPushButton>

#include <optional>

namespace weft::panels {

/// A flat button of the drawings: filled with the accent colour, outlined, or only a link. One that is
/// checkable shows in the colours of a selection that it is on.
class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Outlined, Link };

    Button(Kind kind, const QString& text, QWidget* parent = nullptr);

    /// With less room at its sides, for rows of several.
    void setCompact();
    /// More text in quieter ink after the first.
    void setSecondText(const QString& text);
    /// A dot before the text.
    void setDot(std::optional<report::ColourRole> dot);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int sidePadding() const;

    void paintGround(QPainter& painter) const;
    [[nodiscard]] QColor inkColour() const;

    Kind m_kind;
    QString m_second;
    bool m_compact = false;
    std::optional<report::ColourRole> m_dot;
};

} // namespace weft::panels
