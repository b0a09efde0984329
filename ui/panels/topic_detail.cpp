// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/topic_detail.h"

#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace weft::panels {

namespace {

/// The ground of a sentence that wants to be seen.
class HintBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::coloursFor(palette()).selection);
        const double radius = theme::scaled(this, 8);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
};

QString paragraphs(const QList<TopicLine>& lines) {
    QStringList html;
    for (const TopicLine& line : lines)
        html += QStringLiteral("<b>%1</b> %2").arg(line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    return html.join(QStringLiteral("<br>"));
}

} // namespace

TopicDetail::TopicDetail(QWidget* parent)
    : QWidget(parent),
      m_posts(new Button(Button::Kind::Link, {})),
      m_summary(new Text(theme::TextStyle::Caption, Tone::Muted)),
      m_lines(new QLabel),
      m_hintBox(new HintBox),
      m_hint(new Text(theme::TextStyle::Body, Tone::Accent)),
      m_withBrand(new Button(Button::Kind::Link, {})),
      m_larger(new Button(Button::Kind::Link, {})),
      m_open(new Button(Button::Kind::Primary, tr("Open threads"))),
      m_first(new Button(Button::Kind::Outlined, tr("First post"))),
      m_watch(new Button(Button::Kind::Outlined, {})),
      m_mute(new Button(Button::Kind::Outlined, {})) {
    setObjectName(QStringLiteral("topicDetail"));
    m_posts->setObjectName(QStringLiteral("topicNumber"));
    m_withBrand->setObjectName(QStringLiteral("topicWithBrand"));
    m_larger->setObjectName(QStringLiteral("topicLarger"));
    m_summary->setObjectName(QStringLiteral("topicSummary"));
    m_lines->setObjectName(QStringLiteral("topicLines"));
    m_hint->setObjectName(QStringLiteral("topicHint"));
    m_open->setObjectName(QStringLiteral("topicOpen"));
    m_first->setObjectName(QStringLiteral("topicFirst"));
    m_watch->setObjectName(QStringLiteral("topicWatch"));
    m_mute->setObjectName(QStringLiteral("topicMute"));
    build();
    const std::array numbers{std::pair{m_posts, TopicNumber::Posts},
                             std::pair{m_withBrand, TopicNumber::WithBrand},
                             std::pair{m_larger, TopicNumber::LargerWithout}};
    for (const auto& [button, number] : numbers) {
        button->setAccessibleDescription(tr("Opens these posts beside the screen"));
        connect(button, &QPushButton::clicked, this, [this, one = number] { Q_EMIT numberChosen(one); });
    }
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT postsRequested(m_facts.query); });
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT linkChosen(m_facts.firstLink); });
    connect(m_watch, &QPushButton::clicked, this,
            [this] { toggle(store::TopicMarkKind::Watched, m_facts.watched); });
    connect(m_mute, &QPushButton::clicked, this,
            [this] { toggle(store::TopicMarkKind::Muted, m_facts.muted); });
}

void TopicDetail::build() {
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setFont(theme::font(theme::TextStyle::Body));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* text : {static_cast<QLabel*>(m_summary), m_lines, static_cast<QLabel*>(m_hint)}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    auto* box = new QVBoxLayout(m_hintBox);
    const int pad = theme::scaled(this, 9);
    box->setContentsMargins(pad, pad, pad, pad);
    box->addWidget(m_hint);
    auto* threads = new FlowLayout(theme::scaled(this, 8));
    threads->addWidget(m_withBrand);
    threads->addWidget(m_larger);
    box->addLayout(threads);
    auto* buttons = new FlowLayout(theme::scaled(this, 8));
    for (Button* button : {m_open, m_first, m_watch, m_mute})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 9));
    layout->addWidget(m_posts, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines);
    layout->addWidget(m_hintBox);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void TopicDetail::setFacts(const TopicFacts& facts) {
    m_facts = facts;
    m_posts->setText(facts.posts);
    m_posts->setVisible(!facts.posts.isEmpty());
    m_summary->setText(facts.summary);
    m_lines->setText(paragraphs(facts.lines));
    m_hint->setText(facts.hint);
    m_withBrand->setText(tr("%Ln threads with you", nullptr, facts.withBrand));
    m_withBrand->setVisible(facts.withBrand > 0);
    m_larger->setText(tr("%Ln larger without you", nullptr, facts.largerWithout));
    m_larger->setVisible(facts.withBrand > 0 && facts.largerWithout > 0);
    m_hintBox->setVisible(!facts.hint.isEmpty());
    m_first->setVisible(!facts.firstLink.isEmpty());
    m_watch->setText(facts.watched ? tr("Unwatch") : tr("Watch"));
    m_mute->setText(facts.muted ? tr("Unmute") : tr("Mute"));
    m_watch->setAccessibleDescription(facts.title);
    m_mute->setAccessibleDescription(facts.title);
}

void TopicDetail::toggle(store::TopicMarkKind kind, bool marked) {
    if (marked)
        Q_EMIT markRequested(m_facts.markedBy, std::nullopt);
    else
        Q_EMIT markRequested(m_facts.term, kind);
}

} // namespace weft::panels
