// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/star_button.h"

#include "theme/icons.h"

namespace weft::panels {

StarButton::StarButton(const QString& name, const QString& what, QString giveHint, QString takeHint, To to,
                       QWidget* parent)
    : QToolButton(parent), m_to(to), m_giveHint(std::move(giveHint)), m_takeHint(std::move(takeHint)) {
    setObjectName(name);
    setAutoRaise(true);
    setCheckable(true);
    setAccessibleName(what);
    setGiven(false);
    connect(this, &QToolButton::clicked, this, [this](bool checked) {
        setGiven(checked);
        Q_EMIT given(checked);
    });
}

void StarButton::setGiven(bool given) {
    setChecked(given);
    using theme::Glyph;
    const bool person = m_to == To::Person;
    const Glyph full = person ? Glyph::PersonStarFilled : Glyph::StarFilled;
    setIcon(theme::icon(given ? full : person ? Glyph::PersonStar : Glyph::Star));
    setToolTip(given ? m_takeHint : m_giveHint);
}

} // namespace weft::panels
