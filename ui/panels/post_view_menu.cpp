// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/post_view_menu.h"

#include "panels/button.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace weft::panels {

namespace {

using models::PostColumn;
using store::PostOrder;

constexpr std::array kOrders{PostOrder::Newest, PostOrder::Oldest, PostOrder::MostReplies,
                             PostOrder::MostLikes, PostOrder::MostViews};
/// A post without these two is nothing to look at.
constexpr std::array kAlways{PostColumn::Person, PostColumn::Text};

QString orderTitle(PostOrder order) {
    switch (order) {
    case PostOrder::Newest:
        return PostViewMenu::tr("Newest first");
    case PostOrder::Oldest:
        return PostViewMenu::tr("Oldest first");
    case PostOrder::MostReplies:
        return PostViewMenu::tr("Most replies first");
    case PostOrder::MostLikes:
        return PostViewMenu::tr("Most likes first");
    case PostOrder::MostViews:
        break;
    }
    return PostViewMenu::tr("Most views first");
}

} // namespace

PostViewMenu::PostViewMenu(QWidget* parent)
    : QWidget(parent),
      m_button(new Button(Button::Kind::Outlined, {}, this)),
      m_menu(new QMenu(this)),
      m_hidden{models::postColumnKey(PostColumn::Views), models::postColumnKey(PostColumn::Tag)} {
    setObjectName(QStringLiteral("postViewMenu"));
    m_button->setObjectName(QStringLiteral("postViewButton"));
    m_button->setMenu(m_menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &PostViewMenu::fill);
    showOrder();
}

void PostViewMenu::chooseOrder(PostOrder order) {
    if (order == m_order) return;
    m_order = order;
    showOrder();
    Q_EMIT orderChanged();
}

bool PostViewMenu::hides(PostColumn column) const {
    return m_hidden.contains(models::postColumnKey(column));
}

void PostViewMenu::setHiddenColumns(const QStringList& keys) {
    m_hidden = keys;
}

void PostViewMenu::fill() {
    m_menu->clear();
    m_menu->addSection(tr("Order"));
    auto* orders = new QActionGroup(m_menu);
    for (const PostOrder order : kOrders) {
        QAction* action = m_menu->addAction(orderTitle(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = order] { chooseOrder(chosen); });
    }
    m_menu->addSection(tr("Columns"));
    for (int number = 0; number < models::kPostColumns; ++number) {
        const auto column = static_cast<PostColumn>(number);
        if (std::ranges::find(kAlways, column) != kAlways.end()) continue;
        const QString key = models::postColumnKey(column);
        QAction* action = m_menu->addAction(models::postColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(key));
        connect(action, &QAction::toggled, this, [this, key](bool shown) {
            if (shown)
                m_hidden.removeAll(key);
            else
                m_hidden += key;
            Q_EMIT columnsChanged();
        });
    }
}

void PostViewMenu::showOrder() {
    m_button->setText(orderTitle(m_order));
    m_button->setToolTip(tr("Order and columns of the table"));
    m_button->setAccessibleName(tr("Order and columns: %1").arg(orderTitle(m_order)));
    m_button->updateGeometry();
}

} // namespace weft::panels
