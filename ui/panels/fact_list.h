// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace weft::panels {

/// A name and what is known; `why` stands in quiet ink where nothing is.
struct Fact {
    QString name;
    QString value;
    QString why = {};
};

/// Facts line by line, names at the left, values at the right.
class FactList final : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    void setFacts(QList<Fact> facts);

    [[nodiscard]] const QList<Fact>& facts() const { return m_facts; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;

    QList<Fact> m_facts;
};

} // namespace weft::panels
