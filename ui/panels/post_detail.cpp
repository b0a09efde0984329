// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/post_detail.h"

#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"
#include "panels/button.h"
#include "panels/fact_list.h"
#include "panels/panel.h"
#include "panels/post_actions.h"
#include "panels/post_facts.h"
#include "panels/star_button.h"
#include "panels/text.h"
#include "panels/thin_scroll_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

/// What a pane can show of the longest texts; the file holds the whole.
constexpr qsizetype kLongestText = 4000;

bool known(const std::map<std::string, bool>& given, const std::string& subject, bool read) {
    const auto found = given.find(subject);
    return found == given.end() ? read : found->second;
}

} // namespace

PostDetail::PostDetail(QWidget* parent)
    : QWidget(parent),
      m_person(new Text(theme::TextStyle::Title, Tone::Ink)),
      m_personStar(new StarButton(QStringLiteral("detailPersonStar"), tr("Favourite person"),
                                  tr("Make this person a favourite: you are told when they write"),
                                  tr("Favourite person: press to remove"), StarButton::To::Person)),
      m_star(new StarButton(QStringLiteral("detailStar"), tr("Favourite"), tr("Make it a favourite"),
                            tr("Favourite: press to remove"))),
      m_when(new Text(theme::TextStyle::Caption, Tone::Muted)),
      m_text(new Text(theme::TextStyle::Body, Tone::Ink)),
      m_facts(new FactList),
      m_actions(new PostActions),
      m_open(new Button(Button::Kind::Outlined, tr("Open on Threads ↗"))),
      m_noteTitle(new Text(theme::TextStyle::BodyStrong, Tone::Ink)),
      m_note(new QPlainTextEdit),
      m_nothing(new Text(theme::TextStyle::Body, Tone::Muted, this)),
      m_content(new QWidget),
      m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("postDetail"));
    m_person->setObjectName(QStringLiteral("detailPerson"));
    m_text->setObjectName(QStringLiteral("detailText"));
    m_note->setObjectName(QStringLiteral("detailNote"));
    m_open->setObjectName(QStringLiteral("openOnThreads"));
    QFont larger = m_text->font();
    larger.setPixelSize(theme::scaled(this, 15));
    m_text->setFont(larger);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noteTitle->setText(tr("Private note"));
    m_note->setPlaceholderText(tr("Only in this file; never sent anywhere."));
    m_note->setAccessibleName(tr("Private note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme::scaled(this, 84));
    m_note->installEventFilter(this);
    m_nothing->setText(tr("Choose a post to read it here."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    arrange();
    connect(m_star, &StarButton::given, this, [this](bool given) {
        m_postStars.insert_or_assign(m_postId, given);
        Q_EMIT favouriteChanged(m_postId, given);
    });
    connect(m_personStar, &StarButton::given, this, [this](bool given) {
        const std::string handle = m_row.stored.post.author.value_or(std::string());
        m_personStars.insert_or_assign(handle, given);
        Q_EMIT favouritePersonChanged(handle, given);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT linkChosen(m_link); });
    connect(m_actions, &PostActions::requested, this,
            [this](store::ActionKind kind, const model::Account& account) {
                Q_EMIT actionRequested(kind, m_row, account);
            });
    clear();
}

void PostDetail::arrange() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_person);
    head->addWidget(m_personStar);
    head->addStretch(1);
    head->addWidget(m_star);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(theme::scaled(this, 8));
    content->addLayout(head);
    content->addWidget(m_when);
    content->addWidget(m_text);
    content->addWidget(m_facts);
    content->addWidget(m_actions);
    content->addWidget(m_open, 0, Qt::AlignLeft);
    content->addSpacing(theme::scaled(this, 10));
    content->addWidget(m_noteTitle);
    content->addWidget(m_note);
    content->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::scaled(this, 15), theme::scaled(this, 13), theme::scaled(this, 15),
                               theme::scaled(this, 13));
    // Long texts scroll inside the pane.
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBar(new ThinScrollBar(m_scroll));
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_scroll);
    layout->addWidget(m_nothing);
}

void PostDetail::setPost(const app::PostRowView& row, const QTimeZone& zone) {
    saveNote();
    const model::Post& post = row.stored.post;
    const bool another = m_postId != post.id;
    if (another) m_actions->clearOutcome();
    m_row = row;
    m_postId = post.id;
    m_person->setText(models::personName(post.author));
    const QString when = format::fullDateTime(post.createdAt, zone);
    m_when->setText(
        row.stored.parentAuthor
            ? tr("%1 · answering %2", "moment, person").arg(when, models::personName(row.stored.parentAuthor))
            : when);
    const QString placeholder = models::placeholderOf(row.stored);
    const QString text = !placeholder.isEmpty() ? placeholder
                         : post.text            ? format::fromUtf8(*post.text)
                                                : QString();
    m_text->setTone(placeholder.isEmpty() ? Tone::Ink : Tone::Muted);
    m_text->setText(text.size() > kLongestText ? text.left(kLongestText) + QStringLiteral("…") : text);
    m_text->setVisible(!text.isEmpty());
    m_facts->setFacts(postFacts(row, zone));
    m_actions->setPost(row, m_sources.get());
    m_link = post.permalink ? format::fromUtf8(*post.permalink) : QString();
    m_open->setVisible(!m_link.isEmpty());
    m_savedNote = row.stored.note.value_or(std::string());
    m_note->setPlainText(format::fromUtf8(m_savedNote));
    m_star->setGiven(known(m_postStars, post.id, row.stored.favourite));
    m_personStar->setGiven(
        known(m_personStars, post.author.value_or(std::string()), row.stored.favouriteAuthor));
    m_personStar->setVisible(post.author.has_value());
    m_scroll->show();
    if (another) m_scroll->verticalScrollBar()->setValue(0);
    m_nothing->hide();
}

void PostDetail::clear() {
    saveNote();
    m_postId.clear();
    m_scroll->hide();
    m_nothing->show();
}

void PostDetail::setSources(const app::Shared<app::SourcesSnapshot>& sources) {
    m_sources = sources;
    if (!m_postId.empty()) m_actions->setPost(m_row, m_sources.get());
}

void PostDetail::showUnderWay(const store::Action& action) {
    if (action.targetId == m_postId) m_actions->showUnderWay();
}

void PostDetail::showOutcome(const store::Action& action) {
    if (action.targetId == m_postId) m_actions->showOutcome(action);
}

void PostDetail::saveNote() {
    if (m_postId.empty()) return;
    std::string note = format::toUtf8(m_note->toPlainText().trimmed());
    if (note == m_savedNote) return;
    m_savedNote = note;
    Q_EMIT noteChanged(m_postId, note);
}

void PostDetail::paintEvent(QPaintEvent*) {
    paintCard(this);
}

bool PostDetail::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) saveNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace weft::panels
