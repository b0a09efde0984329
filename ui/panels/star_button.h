// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace weft::panels {

/// A star that is given or not, to a post or to a person. It says so by itself; nobody hears of what the
/// program sets.
class StarButton final : public QToolButton {
    Q_OBJECT

public:
    enum class To { Post, Person };

    /// `what` names it for screen readers; the hints say what a press does.
    StarButton(const QString& name, const QString& what, QString giveHint, QString takeHint, To to = To::Post,
               QWidget* parent = nullptr);

    void setGiven(bool given);

Q_SIGNALS:
    /// The user gave the star or took it away.
    void given(bool given);

private:
    To m_to;
    QString m_giveHint;
    QString m_takeHint;
};

} // namespace weft::panels
