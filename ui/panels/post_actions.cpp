// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/post_actions.h"

#include "format/actions.h"
#include "format/errors.h"
#include "format/text.h"
#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

PostActions::PostActions(QWidget* parent)
    : QWidget(parent),
      m_buttons(new FlowLayout(theme::scaled(this, 6))),
      m_outcome(new Text(theme::TextStyle::Body, Tone::Second, this)) {
    setObjectName(QStringLiteral("postActions"));
    m_outcome->setObjectName(QStringLiteral("actionOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 6));
    layout->addLayout(m_buttons);
    layout->addWidget(m_outcome);
    clearOutcome();
}

void PostActions::setPost(const app::PostRowView& post, const app::SourcesSnapshot* sources) {
    m_powers = models::postPowers(post, sources);
    for (QWidget* button : std::as_const(m_shown)) {
        m_buttons->removeWidget(button);
        // Its own click may be what brought us here.
        button->hide();
        button->deleteLater();
    }
    m_shown.clear();
    for (const models::PostPower& power : m_powers.powers) {
        auto* button = new Button(Button::Kind::Outlined, format::actionButton(power.kind), this);
        button->setObjectName(QStringLiteral("action_") + format::fromUtf8(store::actionName(power.kind)));
        button->setToolTip(power.reason);
        button->setAccessibleDescription(power.reason);
        m_buttons->addWidget(button);
        m_shown.append(button);
        connect(button, &QPushButton::clicked, this, [this, kind = power.kind] {
            if (m_powers.account) Q_EMIT requested(kind, *m_powers.account);
        });
        button->show();
    }
    showEnabled();
    setVisible(!m_shown.isEmpty() || !m_outcome->isHidden());
    updateGeometry();
}

void PostActions::showEnabled() {
    for (qsizetype index = 0; index < m_shown.size(); ++index)
        m_shown[index]->setEnabled(!m_underWay &&
                                   m_powers.powers[static_cast<std::size_t>(index)].reason.isEmpty());
}

void PostActions::showUnderWay() {
    m_outcome->setTone(Tone::Muted);
    m_outcome->setText(tr("Asking Threads…"));
    m_outcome->setToolTip({});
    m_outcome->show();
    m_underWay = true;
    showEnabled();
}

void PostActions::showOutcome(const store::Action& action) {
    const bool done = action.state == store::ActionState::Done;
    const bool failed = action.state == store::ActionState::Failed;
    m_outcome->setTone(done ? Tone::Good : failed ? Tone::Bad : Tone::Warn);
    m_outcome->setText(format::actionOutcome(action));
    m_outcome->setToolTip(action.error ? format::errorDetail(*action.error) : QString());
    m_outcome->show();
    m_underWay = false;
    showEnabled();
}

void PostActions::focusFirst() {
    const auto first = std::ranges::find_if(m_shown, &QWidget::isEnabled);
    if (first != m_shown.end()) (*first)->setFocus(Qt::TabFocusReason);
}

void PostActions::clearOutcome() {
    m_underWay = false;
    m_outcome->clear();
    m_outcome->hide();
}

} // namespace weft::panels
