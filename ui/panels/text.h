// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QHash>
#include <QLabel>
#include <QMargins>

namespace weft::panels {

/// What a text's colour says.
enum class Tone { Ink, Second, Muted, Good, Bad, Accent, Warn };

/// The colour of a tone in a theme.
[[nodiscard]] QColor toneColour(const theme::Colours& colours, Tone tone);

/// A label in one of the fonts of the drawings. One line is cut with "…" and then shows the whole in its tool
/// tip; wrapped text grows downwards.
class Text final : public QLabel {
    Q_OBJECT

public:
    Text(theme::TextStyle style, Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What a wrapped text was measured at.
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;
        /// By width.
        QHash<int, int> heights;
    };

    Tone m_tone;
    mutable Measured m_measured;
};

} // namespace weft::panels
