// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engagement_snapshot.h"

#include <QWidget>

class QVBoxLayout;

namespace weft::panels {

/// The share of voice: two bars for each brand, by posts and by people.
class BrandShares final : public QWidget {
    Q_OBJECT

public:
    explicit BrandShares(QWidget* parent = nullptr);

    /// Nothing without a share of voice.
    void setSnapshot(const app::EngagementSnapshot& snapshot);

Q_SIGNALS:
    /// A query of the Posts screen that finds who names a brand.
    void queryRequested(const QString& query);

private:
    void addBrand(const figures::VoiceRow& row, std::size_t place);

    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace weft::panels
