// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weft::panels {

class Text;

/// A problem in plain words with what to do, marked at its left edge.
class Callout final : public QWidget {
    Q_OBJECT

public:
    explicit Callout(const QString& name, QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& remedy, const QString& detail);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_sentence;
    Text* m_remedy;
    Text* m_detail;
};

} // namespace weft::panels
