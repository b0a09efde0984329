// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "panels/brand_figures.h"
#include "panels/shown_number.h"

#include <QWidget>

class QModelIndex;

namespace weft::models {
class RowsModel;
}

namespace weft::panels {

class Panel;
class Table;

/// Brands side by side: their names, and below them the figures of their Overviews.
class BrandComparison final : public QWidget {
    Q_OBJECT

public:
    explicit BrandComparison(QWidget* parent = nullptr);

    void showLoading();
    void showFailed(const base::Error& error);
    void setBrands(const BrandOverviews& brands);

    /// The last answer; empty before it.
    [[nodiscard]] const BrandOverviews& brands() const { return m_brands; }

Q_SIGNALS:
    /// Somebody wants the posts behind a figure of a brand.
    void postsRequested(const weft::panels::ShownNumber& shown, const weft::app::Filter& filter,
                        weft::app::Behind which);
    /// Somebody wants the Overview of one of the brands beside the first.
    void brandRequested(std::int64_t brandId);
    void retryRequested();

private:
    void activate(const QModelIndex& index);
    void arrange();

    Panel* m_panel;
    Table* m_table;
    models::RowsModel* m_model;
    BrandOverviews m_brands;
};

} // namespace weft::panels
