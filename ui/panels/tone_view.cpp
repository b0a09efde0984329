// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tone_view.h"

#include "format/numbers.h"
#include "models/tone_rows.h"
#include "models/voice_figures.h"
#include "panels/button.h"
#include "panels/flow_layout.h"
#include "panels/table.h"
#include "panels/text.h"
#include "panels/tone_shares_view.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr int kRowsSeen = 6;

} // namespace

ToneView::ToneView(QWidget* parent)
    : QWidget(parent),
      m_shares(new ToneSharesView(this)),
      m_table(new Table(QStringLiteral("toneTable"), Table::Titles::Shown, this)),
      m_nothing(new Text(theme::TextStyle::Body, Tone::Muted, this)),
      m_model(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("toneView"));
    m_table->setModel(m_model);
    m_table->setRowLines(2);
    m_table->setStretchColumn(0);
    for (int column = 1; column <= static_cast<int>(tone::kTones.size()); ++column)
        m_table->setColumnWidthOf(column, 82);
    m_table->setAccessibleName(tr("Posts of this tone"));
    m_nothing->setText(tr("No post of this period sounds like this."));
    auto* flow = new FlowLayout(theme::scaled(this, 8));
    for (const auto tone : {tone::Tone::Negative, tone::Tone::Positive, tone::Tone::None}) {
        auto* button = new Button(Button::Kind::Link, {}, this);
        button->setCheckable(true);
        m_choices[tone::indexOf(tone)] = button;
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tone] { choose(tone); });
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::scaled(this, 4));
    right->addLayout(flow);
    right->addWidget(m_table, 1);
    right->addWidget(m_nothing);
    right->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 18));
    layout->addWidget(m_shares, 34);
    layout->addLayout(right, 66);
    addActions();
    connect(m_table, &QTableView::clicked, this, &ToneView::clickCell);
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        const QString link = index.data(models::LinkRole).toString();
        if (index.column() < models::kFirstToneColumn && !link.isEmpty()) Q_EMIT linkChosen(link);
    });
}

/// The same by key and in the menu of the table.
void ToneView::addActions() {
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto& [tone, key] :
         {std::pair{tone::Tone::Negative, Qt::Key_Minus}, std::pair{tone::Tone::None, Qt::Key_0},
          std::pair{tone::Tone::Positive, Qt::Key_Plus}}) {
        auto* action = new QAction(tr("This post is %1").arg(models::toneText(tone)), m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this,
                [this, tone] { say(m_table->currentIndex().row(), tone); });
        m_table->addAction(action);
    }
}

void ToneView::setSnapshot(const app::Shared<app::VoiceSnapshot>& snapshot, const QTimeZone& zone) {
    m_snapshot = snapshot;
    m_zone = zone;
    m_shares->setReport(snapshot->tone);
    for (const auto tone : tone::kTones) {
        const auto posts = std::ranges::count(snapshot->tone.posts, tone, &app::TonedPost::tone);
        m_choices[tone::indexOf(tone)]->setText(
            QStringLiteral("%1 (%2)").arg(models::toneText(tone), format::count(posts)));
    }
    showPosts();
}

void ToneView::choose(tone::Tone tone) {
    m_tone = tone;
    if (m_snapshot) showPosts();
}

void ToneView::showPosts() {
    for (const auto tone : tone::kTones) {
        Button* button = m_choices[tone::indexOf(tone)];
        button->setChecked(tone == m_tone);
        QFont font = theme::font(tone == m_tone ? theme::TextStyle::BodyStrong : theme::TextStyle::Body);
        font.setUnderline(tone == m_tone);
        button->setFont(font);
    }
    const QString chosen = m_table->currentIndex().data(models::IdRole).toString();
    const auto& posts = m_snapshot->toned[tone::indexOf(m_tone)];
    m_model->setRows(models::toneRows(posts, m_snapshot->asOf, m_zone));
    const bool any = !posts.empty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_table->fitHeight(kRowsSeen);
    if (const int row = chosen.isEmpty() ? -1 : m_model->rowOf(chosen); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ToneView::clickCell(const QModelIndex& index) {
    const int tone = index.column() - models::kFirstToneColumn;
    if (tone >= 0) say(index.row(), tone::kTones[static_cast<std::size_t>(tone)]);
}

void ToneView::say(int row, tone::Tone tone) {
    const auto& posts = m_snapshot->toned[tone::indexOf(m_tone)];
    if (row < 0 || static_cast<std::size_t>(row) >= posts.size()) return;
    const auto& toned = posts[static_cast<std::size_t>(row)].toned;
    Q_EMIT toneSaid(toned.id, toned.said == tone ? std::nullopt : std::optional(tone));
}

} // namespace weft::panels
