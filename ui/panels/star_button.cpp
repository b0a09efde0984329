// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/star_button.h"

#include "theme/icons.h"

namespace weft::panels {

StarButton::StarButton(const QString& name, const QString& what, QString giveHint, QString takeHint,
                       QWidget* parent)
    : QToolButton(parent), m_giveHint(std::move(giveHint)), m_takeHint(std::move(takeHint)) {
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
    setIcon(theme::icon(given ? theme::Glyph::StarFilled : theme::Glyph::Star));
    setToolTip(given ? m_takeHint : m_giveHint);
}

} // namespace weft::panels
