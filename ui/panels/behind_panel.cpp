// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/behind_panel.h"

#include "format/numbers.h"
#include "models/voice_rows.h"
#include "panels/button.h"
#include "panels/table.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHideEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

/// In pixels of the drawings; beyond it the panel has a part of a large screen, and at most one of a small.
constexpr double kWidth = 460;
constexpr double kLargePart = 0.26;
constexpr double kMostPart = 0.55;

} // namespace

BehindPanel::BehindPanel(QWidget* parent)
    : QWidget(parent),
      m_panel(new Panel(QStringLiteral("behindPanel"), this)),
      m_table(new Table(QStringLiteral("behindTable"), Table::Titles::Hidden)),
      m_open(new Button(Button::Kind::Link, tr("Show in Posts"))),
      m_model(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("behind"));
    setAccessibleName(tr("Posts behind a number"));
    m_panel->setBody(makeBody());
    auto* close = new QToolButton(m_panel);
    close->setObjectName(QStringLiteral("behindClose"));
    close->setIcon(theme::icon(theme::Glyph::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    m_panel->addCorner(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    hide();
    parent->installEventFilter(this);
    connect(close, &QToolButton::clicked, this, &BehindPanel::leave);
}

QWidget* BehindPanel::makeBody() {
    m_table->setModel(m_model);
    m_table->setRowLines(2);
    m_table->setStretchColumn(0);
    m_table->setAccessibleName(tr("Posts"));
    m_open->setObjectName(QStringLiteral("behindOpen"));
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 6));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT queryChosen(m_query); });
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        const QString link = index.data(models::LinkRole).toString();
        if (!link.isEmpty()) Q_EMIT linkChosen(link);
    });
    return body;
}

void BehindPanel::showLoading(const ShownNumber& number) {
    m_query = number.query;
    m_open->setVisible(!number.query.isEmpty());
    m_panel->setTitle(number.title);
    m_panel->setHelp(number.help);
    m_panel->setCaption({});
    m_panel->showLoading();
    // Another number may be chosen while the panel is open.
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && !isAncestorOf(focus)) m_before = focus;
    place();
    show();
    raise();
}

void BehindPanel::setCounts(std::size_t shown, std::size_t all, Order order,
                            std::optional<std::int64_t> people) {
    const auto number = [](std::size_t count) { return format::count(static_cast<std::int64_t>(count)); };
    m_all = all;
    QString caption = number(all);
    if (shown < all)
        caption = (order == Order::NewestFirst ? tr("the newest %1 of %2") : tr("the first %1 of %2"))
                      .arg(number(shown), number(all));
    if (people) {
        const auto writers = static_cast<int>(*people);
        caption += QStringLiteral(" · ") + tr("by %Ln people", nullptr, writers);
    }
    m_panel->setCaption(caption);
}

void BehindPanel::setPosts(const std::vector<app::VoicePost>& posts, base::Instant now,
                           const QTimeZone& zone) {
    m_model->setRows(models::voicePostRows(posts, now, zone));
    if (posts.empty()) {
        m_panel->showEmpty({m_all == 0 ? tr("There is none") : tr("These posts are not held any more"), {}});
        return;
    }
    m_panel->showReady();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->scrollToTop();
}

void BehindPanel::showFailed(const base::Error& error) {
    m_panel->showFailed(error);
}

void BehindPanel::place() {
    const QSize room = parentWidget()->size();
    const double wanted = std::max<double>(theme::scaled(this, kWidth), room.width() * kLargePart);
    const int width = static_cast<int>(std::min(wanted, room.width() * kMostPart));
    setGeometry(room.width() - width, 0, width, room.height());
}

void BehindPanel::leave() {
    const QPointer<QWidget> before = m_before;
    hide();
    if (before != nullptr) before->setFocus(Qt::OtherFocusReason);
}

void BehindPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // A minimized window is still open.
    if (event->spontaneous()) return;
    m_before.clear();
    Q_EMIT closed();
}

bool BehindPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != parent() || isHidden()) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) place();
    if (event->type() == QEvent::Hide && !event->spontaneous()) hide();
    // Keys that nobody below wanted come here, from wherever the focus is on the screen.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace weft::panels
