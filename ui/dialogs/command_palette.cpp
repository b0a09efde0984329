// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/command_palette.h"

#include "dialogs/command_match.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace weft::dialogs {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kCommandRole = Qt::UserRole;
constexpr qsizetype kSearch = -1;

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_commands(std::move(commands)),
      m_typed(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_typed->setObjectName(QStringLiteral("commandTyped"));
    m_typed->setPlaceholderText(tr("Type a part of what you want to do, or words to search for"));
    m_typed->setAccessibleName(tr("Command"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    const int pad = theme::scaled(this, 12);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    resize(theme::scaled(this, kWidth), theme::scaled(this, kHeight));
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
    fill();
}

void CommandPalette::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    m_typed->setFocus();
    if (parentWidget() == nullptr) return;
    const QRect window = parentWidget()->window()->frameGeometry();
    QDialog::move(window.center().x() - width() / 2, window.top() + theme::scaled(this, 80));
}

void CommandPalette::fill() {
    m_list->clear();
    QStringList titles;
    std::ranges::transform(std::as_const(m_commands), std::back_inserter(titles),
                           [](const Command& command) { return command.title + u' ' + command.place; });
    const QString typed = m_typed->text().simplified();
    const QList<qsizetype> found = findMatches(titles, typed);
    for (const qsizetype place : found) {
        const Command& command = m_commands[place];
        addRow(command.title, command.shortcut.isEmpty() ? command.place : command.shortcut, place);
    }
    if (!typed.isEmpty()) addRow(tr("Search the posts for “%1”").arg(typed), {}, kSearch);
    m_list->setCurrentRow(0);
}

void CommandPalette::addRow(const QString& title, const QString& aside, qsizetype command) {
    auto* item = new QListWidgetItem(m_list);
    item->setData(kCommandRole, command);
    item->setData(Qt::AccessibleTextRole, aside.isEmpty() ? title : title + QStringLiteral(", ") + aside);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    const int gap = theme::scaled(this, 8);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    auto* name = new panels::Text(theme::TextStyle::Body, panels::Tone::Ink, row);
    name->setText(title);
    auto* where = new panels::Text(theme::TextStyle::Body, panels::Tone::Second, row);
    where->setText(aside);
    layout->addWidget(name, 1);
    layout->addWidget(where);
    // As wide as the list: what is longer is cut with "…" instead of pushing the keys out.
    item->setSizeHint(QSize(0, row->sizeHint().height()));
    m_list->setItemWidget(item, row);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_typed || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    constexpr int kPage = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kPage);
        return true;
    case Qt::Key_PageUp:
        move(-kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::move(int steps) {
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + steps, 0, m_list->count() - 1));
}

void CommandPalette::runChosen() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    const auto place = item->data(kCommandRole).value<qsizetype>();
    const QString typed = m_typed->text().simplified();
    accept();
    if (place == kSearch) {
        Q_EMIT searchRequested(typed);
        return;
    }
    // A command may open a dialog or build the window anew: this one is gone by then.
    QTimer::singleShot(0, parentWidget(), m_commands[place].run);
}

} // namespace weft::dialogs
