// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weft::panels {

class Button;
class Text;

/// A problem in plain words with what to do, marked at its left edge. Up to two links stand below.
class Callout final : public QWidget {
    Q_OBJECT

public:
    explicit Callout(const QString& name, QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& remedy, const QString& detail);
    /// Empty texts hide them.
    void setLinks(const QString& first, const QString& second);

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_sentence;
    Text* m_remedy;
    Text* m_detail;
    Button* m_first;
    Button* m_second;
};

} // namespace weft::panels
