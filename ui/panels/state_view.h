// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weft::panels {

class Button;
class Text;

/// A title, a sentence and a button in the middle of a panel.
class StateView final : public QWidget {
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);

    /// An empty action hides the button; the detail is for the tool tip.
    void show(const QString& title, const QString& hint, const QString& action, const QString& detail = {});

Q_SIGNALS:
    void pressed();

private:
    Text* m_title;
    Text* m_hint;
    Text* m_detail;
    Button* m_button;
};

/// Lies over old content while new content is loading.
class Veil final : public QWidget {
    Q_OBJECT

public:
    explicit Veil(QWidget* covered);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace weft::panels
