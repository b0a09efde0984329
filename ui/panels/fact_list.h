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

/// Facts line by line, names at the left, values at the right. What does not fit stands in the tool tip.
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
    bool event(QEvent* event) override;

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
