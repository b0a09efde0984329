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
    /// With the followers of as many brands.
    void setBrands(const BrandOverviews& brands, const app::FollowersSnapshot& followers,
                   const QTimeZone& zone);
    void clear();

    /// The last answer; empty before it.
    [[nodiscard]] const BrandOverviews& brands() const { return m_brands; }

    [[nodiscard]] const app::FollowersSnapshot& followers() const { return m_followers; }

Q_SIGNALS:
    /// Somebody wants the posts behind a figure of a brand.
    void postsRequested(const weft::panels::ShownNumber& shown, const weft::app::Filter& filter,
                        weft::app::Behind which);
    /// Somebody wants the Overview of one of the brands beside the first.
    void brandRequested(std::int64_t brandId);
    void retryRequested();

private:
    /// What a click leads to.
    struct Opens {
        std::optional<app::Behind> behind;
        std::string_view metric;
    };

    void activate(const QModelIndex& index);
    void arrange();

    Panel* m_panel;
    Table* m_table;
    models::RowsModel* m_model;
    BrandCellDelegate* m_cells;
    BrandOverviews m_brands;
    app::FollowersSnapshot m_followers;
    /// Of each figure.
    std::vector<Opens> m_opens;
};

} // namespace weft::panels
