// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/posts_screen.h"

#include "format/numbers.h"
#include "models/posts_model.h"
#include "panels/filter_menu.h"
#include "panels/panel.h"
#include "panels/post_detail.h"
#include "panels/post_view_menu.h"
#include "panels/posts_table.h"
#include "panels/query_words.h"
#include "panels/search_box.h"
#include "panels/text.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

/// The card around the search box, and around the number of posts.
class Frame final : public QWidget {
public:
    explicit Frame(QWidget* content, int padding) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setFixedHeight(theme::scaled(this, 38));
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(padding, 1, padding, 1);
        layout->addWidget(content);
    }

protected:
    void paintEvent(QPaintEvent*) override { paintCard(this); }
};

int plural(std::int64_t value) {
    return static_cast<int>(std::min<std::int64_t>(value, 1'000'000'000));
}

} // namespace

PostsScreen::PostsScreen(QWidget* parent)
    : QWidget(parent),
      m_search(new SearchBox),
      m_filters(new FilterMenu(this)),
      m_view(new PostViewMenu(this)),
      m_count(new Text(theme::TextStyle::Body, Tone::Ink)),
      m_rule(new Text(theme::TextStyle::Caption, Tone::Second, this)),
      m_panel(new Panel(QStringLiteral("postsPanel"), this)),
      m_model(new models::PostsModel(this)),
      m_table(new PostsTable(m_model, m_view)),
      m_detail(new PostDetail(this)) {
    setObjectName(QStringLiteral("postsScreen"));
    m_count->setObjectName(QStringLiteral("postsCount"));
    m_rule->setObjectName(QStringLiteral("periodRule"));
    m_rule->hide();
    build();
    connect(m_search, &SearchBox::queryChanged, m_filters, &FilterMenu::setQuery);
    connect(m_search, &SearchBox::queryChanged, this, &PostsScreen::queryChanged);
    connect(m_filters, &FilterMenu::chosenChanged, this, [this] { Q_EMIT queryChanged(query()); });
    connect(m_model, &models::PostsModel::pageNeeded, this, &PostsScreen::pageNeeded);
    connect(m_table, &Table::currentRowChanged, this,
            [this](const QModelIndex& index) { showRow(index.row()); });
    connect(m_table, &Table::rowActivated, this, [this](const QModelIndex& index) {
        const QString link = index.data(models::LinkRole).toString();
        if (!link.isEmpty()) Q_EMIT linkChosen(link);
    });
    connect(m_table, &PostsTable::told, this, &PostsScreen::told);
    connect(m_view, &PostViewMenu::orderChanged, this, [this] { Q_EMIT queryChanged(query()); });
    connect(m_detail, &PostDetail::linkChosen, this, &PostsScreen::linkChosen);
    connect(m_detail, &PostDetail::noteChanged, this, &PostsScreen::noteChanged);
    connect(m_detail, &PostDetail::favouriteChanged, this, &PostsScreen::favouriteChanged);
    connect(m_detail, &PostDetail::favouritePersonChanged, this, &PostsScreen::favouritePersonChanged);
    connect(m_panel, &Panel::retryRequested, this, &PostsScreen::retryRequested);
    connect(m_panel, &Panel::actionRequested, this, [this] {
        if (query().isEmpty() && !m_filters->active())
            Q_EMIT wholePeriodRequested();
        else
            forgetSearch();
    });
}

void PostsScreen::build() {
    m_panel->setBody(m_table);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::scaled(this, 10));
    top->addWidget(new Frame(m_search, 1), 1);
    top->addWidget(m_filters);
    top->addWidget(m_view);
    top->addWidget(new Frame(m_count, theme::scaled(this, 12)));
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(theme::scaled(this, 14));
    bottom->addWidget(m_panel, 72);
    bottom->addWidget(m_detail, 28);
    m_detail->setMinimumWidth(theme::scaled(this, 250));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::scaled(this, 14));
    layout->addLayout(top);
    layout->addWidget(m_rule);
    layout->addLayout(bottom, 1);
}

void PostsScreen::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString PostsScreen::query() const {
    return m_search->query();
}

void PostsScreen::setQuery(const QString& query) {
    m_search->setQuery(query);
}

QString PostsScreen::filterQuery() const {
    return m_filters->chosenQuery();
}

void PostsScreen::forgetSearch() {
    const bool searched = !query().isEmpty();
    m_filters->clear();
    m_search->setQuery({});
    // An empty box does not say that it changed.
    if (!searched) Q_EMIT queryChanged({});
}

void PostsScreen::setPeriodRule(const QString& why) {
    m_rule->setText(why);
    m_rule->setVisible(!why.isEmpty());
}

void PostsScreen::showLoading() {
    m_panel->showLoading();
}

void PostsScreen::showFailed(const base::Error& error) {
    m_count->setText(format::dash());
    // The table is hidden, so no post of it is looked at.
    m_detail->clear();
    const auto problem = store::queryProblemOf(error);
    if (!problem) {
        m_panel->showFailed(error);
        return;
    }
    const QString words = problemWords(*problem);
    m_search->markProblem(problem->position, words);
    m_panel->showEmpty({tr("This search cannot be read"),
                        tr("At the marked place: %1.", "what is wrong with the search").arg(words),
                        tr("Clear the search")});
}

void PostsScreen::showNothing() {
    m_detail->clear();
    if (m_filters->active())
        m_panel->showEmpty(
            {tr("Nothing found"), tr("No post that is held matches the filter."), tr("Clear the search")});
    else if (query().isEmpty())
        m_panel->showEmpty(m_emptyPeriod);
    else
        m_panel->showEmpty(
            {tr("Nothing found"), tr("No post of this period matches the search."), tr("Clear the search")});
}

void PostsScreen::setFirstPage(const app::Shared<app::PostsPage>& page, base::Instant now,
                               const QTimeZone& zone) {
    m_zone = zone;
    const QString current = m_table->currentIndex().data(models::IdRole).toString();
    m_model->setFirstPage(page, {.zone = zone, .now = now, .terms = {}});
    const auto rows = static_cast<std::int64_t>(page->rows.size());
    const std::int64_t total = page->total.value_or(rows);
    m_count->setText(tr("%1 · %2 ms", "number of posts, milliseconds")
                         .arg(tr("%Ln post(s)", nullptr, plural(total)), format::count(page->took.count())));
    m_count->updateGeometry();
    if (rows == 0) {
        showNothing();
        return;
    }
    m_panel->showReady();
    const int kept = current.isEmpty() ? -1 : m_model->rowOf(current);
    m_table->setCurrentIndex(m_model->index(std::max(kept, 0), 0));
}

bool PostsScreen::mayFollow() const {
    const QWidget* focus = QApplication::focusWidget();
    return m_table->atTop() && (focus == nullptr || !m_detail->isAncestorOf(focus));
}

void PostsScreen::setHiddenColumns(const QStringList& keys) {
    m_view->setHiddenColumns(keys);
    m_table->chooseColumns();
}

void PostsScreen::goToRow(int row) {
    m_table->goToRow(row);
}

void PostsScreen::addPage(int page, const app::Shared<app::PostsPage>& answer) {
    m_model->addPage(page, answer);
    if (m_table->currentIndex().row() / models::PostsModel::kPageRows == page)
        showRow(m_table->currentIndex().row());
}

void PostsScreen::pageFailed(int page) {
    m_model->pageFailed(page);
}

void PostsScreen::clear() {
    m_detail->clear();
    m_model->clear();
    m_filters->clear();
    m_count->setText(format::dash());
}

void PostsScreen::saveNote() {
    m_detail->saveNote();
}

void PostsScreen::showRow(int row) {
    if (const app::PostRowView* post = m_model->post(row))
        m_detail->setPost(*post, m_zone);
    else
        m_detail->clear();
}

} // namespace weft::panels
