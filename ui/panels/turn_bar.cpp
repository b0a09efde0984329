// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/turn_bar.h"

#include "format/text.h"
#include "models/post_cells.h"
#include "panels/button.h"
#include "panels/post_actions.h"
#include "panels/star_button.h"
#include "panels/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace weft::panels {

TurnBar::TurnBar(QWidget* parent)
    : QWidget(parent),
      m_person(new Text(theme::TextStyle::BodyStrong, Tone::Ink)),
      m_star(new StarButton(QStringLiteral("turnStar"), tr("Favourite"), tr("Make it a favourite"),
                            tr("Favourite: press to remove"))),
      m_open(new Button(Button::Kind::Link, tr("Open on Threads ↗"))),
      m_actions(new PostActions) {
    setObjectName(QStringLiteral("turnBar"));
    m_person->setObjectName(QStringLiteral("turnPerson"));
    m_open->setObjectName(QStringLiteral("turnOpen"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::scaled(this, 6));
    head->addWidget(m_person, 1);
    head->addWidget(m_star);
    head->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::scaled(this, 6), 0, 0);
    layout->setSpacing(theme::scaled(this, 6));
    layout->addLayout(head);
    layout->addWidget(m_actions);
    connect(m_star, &StarButton::given, this, [this](bool given) {
        if (m_post) Q_EMIT favouriteChanged(m_post->stored.post.id, given);
    });
    connect(m_open, &QPushButton::clicked, this, &TurnBar::openLink);
    connect(m_actions, &PostActions::requested, this,
            [this](store::ActionKind kind, const model::Account& account) {
                if (m_post) Q_EMIT actionRequested(kind, *m_post, account);
            });
    clear();
}

void TurnBar::setPost(const app::Shared<app::PostRowView>& post) {
    if (!m_post || m_post->stored.post.id != post->stored.post.id) m_actions->clearOutcome();
    m_post = post;
    m_person->setText(models::personName(post->stored.post.author));
    m_open->setVisible(post->stored.post.permalink.has_value());
    m_star->setGiven(post->stored.favourite);
    m_star->show();
    m_actions->setPost(*post, m_sources.get());
    m_actions->show();
}

void TurnBar::clear() {
    m_post.reset();
    m_person->setText(tr("Choose a post to answer it."));
    m_star->hide();
    m_open->hide();
    m_actions->hide();
}

void TurnBar::setSources(const app::Shared<app::SourcesSnapshot>& sources) {
    m_sources = sources;
    if (m_post) m_actions->setPost(*m_post, m_sources.get());
}

void TurnBar::showUnderWay(const store::Action& action) {
    if (m_post && action.targetId == m_post->stored.post.id) m_actions->showUnderWay();
}

void TurnBar::showOutcome(const store::Action& action) {
    if (m_post && action.targetId == m_post->stored.post.id) m_actions->showOutcome(action);
}

void TurnBar::toggleFavourite() {
    if (m_post) m_star->click();
}

void TurnBar::openLink() {
    if (m_post && m_post->stored.post.permalink)
        Q_EMIT linkChosen(format::fromUtf8(*m_post->stored.post.permalink));
}

void TurnBar::focusActions() {
    if (m_post) m_actions->focusFirst();
}

} // namespace weft::panels
