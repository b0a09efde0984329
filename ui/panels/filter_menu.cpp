// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/filter_menu.h"

#include "format/text.h"
#include "panels/button.h"
#include "panels/menu_text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace weft::panels {

namespace {

constexpr int kLongestName = 80;
constexpr int kShownName = 24;

QString shortened(const QString& name) {
    return name.size() <= kShownName ? name : name.left(kShownName - 1) + QChar(0x2026);
}

} // namespace

FilterMenu::FilterMenu(QWidget* parent)
    : QWidget(parent),
      m_button(new Button(Button::Kind::Outlined, {}, this)),
      m_menu(new QMenu(this)),
      m_name(new QLineEdit(this)) {
    setObjectName(QStringLiteral("filterMenu"));
    m_button->setObjectName(QStringLiteral("filterButton"));
    m_button->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("Name of the filter, then Enter"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setMinimumWidth(theme::scaled(this, 210));
    m_name->installEventFilter(this);
    m_name->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name);
    layout->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterMenu::nameEntered);
    showChosen();
}

void FilterMenu::setFilters(const std::vector<store::SavedFilter>& filters) {
    m_filters = filters;
    const bool gone = active() && std::ranges::none_of(m_filters, [this](const auto& filter) {
                          return format::fromUtf8(filter.name) == m_chosen;
                      });
    if (gone) choose({});
}

void FilterMenu::setQuery(const QString& query) {
    m_query = query;
}

void FilterMenu::clear() {
    m_chosen.clear();
    m_name->hide();
    showChosen();
}

QString FilterMenu::chosenQuery() const {
    for (const auto& filter : m_filters)
        if (format::fromUtf8(filter.name) == m_chosen) return format::fromUtf8(filter.query);
    return {};
}

void FilterMenu::fill() {
    m_menu->clear();
    for (const auto& filter : m_filters) {
        const QString name = format::fromUtf8(filter.name);
        QAction* action = m_menu->addAction(menuText(name));
        action->setToolTip(format::fromUtf8(filter.query));
        action->setCheckable(true);
        action->setChecked(name == m_chosen);
        connect(action, &QAction::triggered, this,
                [this, name] { choose(name == m_chosen ? QString() : name); });
    }
    if (!m_filters.empty()) m_menu->addSeparator();
    QAction* save = m_menu->addAction(tr("Save this search…"));
    save->setEnabled(!m_query.isEmpty());
    connect(save, &QAction::triggered, this, &FilterMenu::askForName);
    if (!active()) return;
    connect(m_menu->addAction(tr("Search without a filter")), &QAction::triggered, this,
            [this] { choose({}); });
    connect(m_menu->addAction(tr("Remove “%1”").arg(menuText(m_chosen))), &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(m_chosen); });
}

void FilterMenu::choose(const QString& name) {
    if (name == m_chosen) return;
    m_chosen = name;
    showChosen();
    Q_EMIT chosenChanged();
}

void FilterMenu::askForName() {
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::PopupFocusReason);
}

void FilterMenu::nameEntered() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return;
    m_name->hide();
    Q_EMIT saveRequested(name, active() ? QStringLiteral("(%1) (%2)").arg(chosenQuery(), m_query) : m_query);
}

void FilterMenu::showChosen() {
    m_button->setText(active() ? menuText(shortened(m_chosen)) : tr("Filters"));
    m_button->setToolTip(active() ? tr("Of everything held: %1").arg(chosenQuery()) : tr("Saved filters"));
    m_button->setAccessibleName(active() ? tr("Filter: %1").arg(m_chosen) : tr("Saved filters"));
    if (active())
        m_button->setDot(report::ColourRole::Brand);
    else
        m_button->setDot(std::nullopt);
    m_button->updateGeometry();
}

bool FilterMenu::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace weft::panels
