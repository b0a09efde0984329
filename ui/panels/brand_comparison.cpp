// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/brand_comparison.h"

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
      m_model(new models::RowsModel(this)) {
    setObjectName(QStringLiteral("brandComparison"));
    m_panel->setTitle(tr("Brands side by side"));
    m_panel->setHelp(
        {tr("Brands side by side"),
         {{{},
           tr("Each figure is the one that the brand’s own Overview shows for this period. A click on it "
              "opens its posts; a click on the name of a brand opens its Overview.")},
          {tr("Coverage"), tr("Figures are of the posts that are held. Of a brand that is not yours, fewer "
                              "of them may be, and without its counters there is no active share.")}}});
    m_table->setDense();
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAccessibleName(tr("Brands side by side"));
    m_table->setModel(m_model);
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

void BrandComparison::setBrands(const BrandOverviews& brands) {
    m_brands = brands;
    models::Rows rows = brandRows(brands);
    models::Row names;
    for (qsizetype column = 0; column < rows.titles.size(); ++column)
        names.cells.push_back({.text = column == 0 ? QString() : rows.titles[column],
                               .look = column > 1 ? models::Look::Link : models::Look::Strong,
                               .toolTip = column > 1 ? tr("Open the Overview of this brand") : QString()});
    rows.rows.insert(rows.rows.begin(), std::move(names));
    QStringList titles;
    for (const models::Row& row : rows.rows)
        titles += row.cells.front().text;
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
    if (index.row() > 0) {
        const QString title = QStringLiteral("%1: %2").arg(
            index.siblingAtColumn(0).data().toString(), m_model->index(0, index.column()).data().toString());
        const int row = index.row() - 1;
        Q_EMIT postsRequested({title, helpOfRow(row, brand)}, brand.filter, behindOfRow(row));
    } else if (place > 0) {
        Q_EMIT brandRequested(brand.filter.brandId);
    }
}

} // namespace weft::panels
