// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace weft::panels {

/// A star that is given or not. It says so by itself; nobody hears of what the program sets.
class StarButton final : public QToolButton {
    Q_OBJECT

public:
    /// `what` names it for screen readers; the hints say what a press does.
    StarButton(const QString& name, const QString& what, QString giveHint, QString takeHint,
               QWidget* parent = nullptr);

    void setGiven(bool given);

Q_SIGNALS:
    /// The user gave the star or took it away.
    void given(bool given);

private:
    QString m_giveHint;
    QString m_takeHint;
};

} // namespace weft::panels
