// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_comparison.h"

#include "panels/metric_help.h"
#include "panels/panel.h"
#include "panels/table.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace weft::panels {

namespace {

/// In pixels of the drawings.
constexpr int kTitleWidth = 180;
constexpr int kMostWidth = 360;

} // namespace

BrandComparison::BrandComparison(QWidget* parent)
    : QWidget(parent),
      m_panel(new Panel(QStringLiteral("brandsPanel"), this)),
      m_table(new Table(QStringLiteral("brandsTable"), Table::Titles::Hidden)),
      m_model(new models::RowsModel(this)),
      m_cells(new BrandCellDelegate(this)) {
    setObjectName(QStringLiteral("brandComparison"));
    m_panel->setTitle(tr("Brands side by side"));
    m_panel->setHelp(
        {tr("Brands side by side"),
         {{{},
           tr("Each figure is the one that the brand’s own Overview shows for this period. A click on it "
              "opens its posts; a click on the name of a brand opens its Overview.")},
          {tr("Coverage"), tr("Figures are of the posts that are held. Of a brand that is not yours, fewer "
                              "of them may be, and without its counters there is no active share.")},
          {tr("Followers"), tr("As they were seen by the end of the period: of connected accounts, and of "
                               "profiles that are watched. Threads tells only how many there are now, so "
                               "nothing is known before the first look.")},
          {tr("Small lines"), tr("Those of one row share one scale: a line that lies higher stands for more. "
                                 "They go by day, or by week in long periods.")}}});
    m_table->setDense();
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAccessibleName(tr("Brands side by side"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_cells);
    m_panel->setBody(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(m_table, &Table::resized, this, &BrandComparison::arrange);
    connect(m_table, &Table::rowActivated, this, &BrandComparison::activate);
    connect(m_table, &QTableView::clicked, this, &BrandComparison::activate);
    connect(m_panel, &Panel::retryRequested, this, &BrandComparison::retryRequested);
}

void BrandComparison::showLoading() {
    m_panel->showLoading();
}

void BrandComparison::showFailed(const base::Error& error) {
    m_panel->showFailed(error);
}

void BrandComparison::clear() {
    setBrands({}, {}, {});
}

void BrandComparison::setBrands(const BrandOverviews& brands, const app::FollowersSnapshot& followers,
                                const QTimeZone& zone) {
    m_brands = brands;
    m_followers = followers;
    const QStringList names = brandNames(brands);
    models::Rows rows{.titles = {QString()}, .rightAligned = {}, .rows = {}};
    rows.titles += names;
    rows.rightAligned.assign(brands.size() + 1, false);
    models::Row head{.cells = {{}}};
    for (qsizetype i = 0; i < names.size(); ++i)
        head.cells.push_back({.text = names[i],
                              .look = i > 0 ? models::Look::Link : models::Look::Strong,
                              .toolTip = i > 0 ? tr("Open the Overview of this brand") : QString()});
    rows.rows.push_back(std::move(head));
    m_opens.clear();
    std::vector<BrandTrends> trends{{}};
    QStringList titles;
    for (BrandRow& figure : brandRows(brands, followers, zone)) {
        titles += figure.row.cells.front().text;
        rows.rows.push_back(std::move(figure.row));
        m_opens.push_back({figure.behind, figure.metric});
        trends.push_back(std::move(figure.trends));
    }
    m_cells->setTrends(std::move(trends));
    m_model->setRows(std::move(rows));
    m_table->setColumnTexts(0, titles, kTitleWidth);
    arrange();
    m_table->fitHeight();
    m_panel->fitHeight(m_table->maximumHeight());
    m_panel->showReady();
}

void BrandComparison::arrange() {
    QHeaderView* header = m_table->horizontalHeader();
    if (header->count() < 2) return;
    const int room = (m_table->viewport()->width() - header->sectionSize(0)) / (header->count() - 1);
    // On a wide window figures stay near to each other.
    for (int column = 1; column < header->count(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, std::min(room, theme::scaled(this, kMostWidth)));
    }
}

void BrandComparison::activate(const QModelIndex& index) {
    const auto place = static_cast<std::size_t>(index.column()) - 1;
    if (index.column() == 0 || place >= m_brands.size()) return;
    const app::OverviewSnapshot& brand = *m_brands[place];
    if (index.row() == 0) {
        if (place > 0) Q_EMIT brandRequested(brand.filter.brandId);
        return;
    }
    const Opens& opens = m_opens[static_cast<std::size_t>(index.row()) - 1];
    if (!opens.behind) return;
    const QString title = QStringLiteral("%1: %2").arg(index.siblingAtColumn(0).data().toString(),
                                                       m_model->index(0, index.column()).data().toString());
    Q_EMIT postsRequested({title, metricHelp(opens.metric, brand.figures)}, brand.filter, *opens.behind);
}

} // namespace weft::panels
