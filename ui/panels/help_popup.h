// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace weft::panels {

/// A paragraph of a Help.
struct HelpPart {
    /// Empty for none.
    QString label;
    QString text;
};

/// What a number or a panel means.
struct Help {
    QString title;
    std::vector<HelpPart> parts;
    /// Which definition it is, and of which version.
    QString footer = {};

    [[nodiscard]] bool empty() const { return parts.empty(); }

    /// All of it, a paragraph a line.
    [[nodiscard]] QString plainText() const;
};

/// Shows a Help over the window until Esc, Return, Space or a click beside it.
class HelpPopup final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPopup(const Help& help, QWidget* parent);

    /// Opens at the lower right end of a widget, moved where it fits on the screen. Deletes itself when
    /// closed.
    static void open(const Help& help, QWidget* beside);
    /// The same for a part of a widget.
    static void open(const Help& help, QWidget* widget, const QRect& beside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace weft::panels
