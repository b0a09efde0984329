// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/behind_panel.h"

#include "format/numbers.h"
#include "models/voice_rows.h"
#include "panels/table.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace weft::panels {

namespace {

constexpr double kMostWidth = 460;
constexpr double kWidthPart = 0.55;

} // namespace

BehindPanel::BehindPanel(QWidget* parent)
    : QWidget(parent),
      m_panel(new Panel(QStringLiteral("behindPanel"), this)),
      m_table(new Table(QStringLiteral("behindTable"), Table::Titles::Hidden)),
      m_model(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("behind"));
    setAccessibleName(tr("Posts behind a number"));
    m_table->setModel(m_model);
    m_table->setRowLines(2);
    m_table->setStretchColumn(0);
    m_table->setAccessibleName(tr("Posts"));
    m_panel->setBody(m_table);
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
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        const QString link = index.data(models::LinkRole).toString();
        if (!link.isEmpty()) Q_EMIT linkChosen(link);
    });
}

void BehindPanel::showLoading(const QString& title, std::size_t shown, std::size_t all) {
    showLoading(title);
    setCounts(shown, all);
}

void BehindPanel::setCounts(std::size_t shown, std::size_t all) {
    const auto number = [](std::size_t count) { return format::count(static_cast<std::int64_t>(count)); };
    m_panel->setCaption(shown < all ? tr("the newest %1 of %2").arg(number(shown), number(all))
                                    : number(all));
}

void BehindPanel::showLoading(const QString& title) {
    m_panel->setTitle(title);
    m_panel->setCaption({});
    m_panel->showLoading();
    if (!isVisible()) m_before = QApplication::focusWidget();
    place();
    show();
    raise();
}

void BehindPanel::setPosts(const std::vector<app::VoicePost>& posts, base::Instant now,
                           const QTimeZone& zone) {
    m_model->setRows(models::voicePostRows(posts, now, zone));
    if (posts.empty()) {
        m_panel->showEmpty({tr("These posts are not held any more"), {}});
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
    const int width = std::min(theme::scaled(this, kMostWidth), static_cast<int>(room.width() * kWidthPart));
    setGeometry(room.width() - width, 0, width, room.height());
}

void BehindPanel::leave() {
    hide();
    if (m_before != nullptr) m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool BehindPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

void BehindPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace weft::panels
