// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/twin_list.h"

#include "format/text.h"
#include "format/times.h"
#include "models/post_cells.h"
#include "panels/button.h"
#include "panels/text.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

/// More would make one pair fill the panel; the posts themselves are one click away.
constexpr qsizetype kShown = 110;

QString shortened(const std::string& text) {
    const QString line = models::oneLine(format::fromUtf8(text));
    return line.size() > kShown ? line.left(kShown).trimmed() + QStringLiteral("…") : line;
}

QWidget* postOf(const app::VoicePost& post, base::Instant now, const QTimeZone& zone, QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* text = new Text(theme::TextStyle::Body, Tone::Ink, widget);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setText(shortened(post.text));
    text->setToolTip(format::fromUtf8(post.text).left(1500));
    auto* from = new Text(theme::TextStyle::Caption, Tone::Muted, widget);
    const QString date =
        format::shortDate(format::localDate(post.createdAt, zone), format::localDate(now, zone));
    from->setText(post.to ? TwinList::tr("%1 · to %2", "date, person").arg(date, models::personName(post.to))
                          : date);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(widget, 2));
    layout->addWidget(text);
    layout->addWidget(from);
    layout->addStretch();
    return widget;
}

} // namespace

TwinList::TwinList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("twinList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void TwinList::setTwins(const std::vector<app::TwinPosts>& twins, base::Instant now, const QTimeZone& zone) {
    delete m_pairs;
    m_pairs = new QWidget(this);
    m_grid = new QGridLayout(m_pairs);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::scaled(this, 12));
    m_grid->setVerticalSpacing(theme::scaled(this, 12));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (const auto& pair : twins)
        addPair(pair, now, zone);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    layout()->addWidget(m_pairs);
}

void TwinList::addPair(const app::TwinPosts& twins, base::Instant now, const QTimeZone& zone) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(postOf(twins.earlier, now, zone, m_pairs), row, 0);
    m_grid->addWidget(postOf(twins.later, now, zone, m_pairs), row, 1);
    const QString alike = QLocale().toString(twins.similarity, 'f', 2);
    auto* open = new Button(Button::Kind::Link, alike, m_pairs);
    open->setToolTip(
        tr("How alike the two are: J = %1 of their five-character pieces. Show both posts").arg(alike));
    open->setAccessibleName(tr("Alike: %1. Show both posts").arg(alike));
    m_grid->addWidget(open, row, 2, Qt::AlignTop | Qt::AlignRight);
    connect(open, &QPushButton::clicked, this, [this, ids = std::vector{twins.earlier.id, twins.later.id}] {
        Q_EMIT postsRequested(tr("Two posts alike"), ids);
    });
}

} // namespace weft::panels
