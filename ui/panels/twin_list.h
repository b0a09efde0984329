// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice_snapshot.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;

namespace weft::panels {

/// Posts beside the earlier ones that they repeat, and how alike they are.
class TwinList final : public QWidget {
    Q_OBJECT

public:
    explicit TwinList(QWidget* parent = nullptr);

    void setTwins(const std::vector<app::TwinPosts>& twins, base::Instant now, const QTimeZone& zone);

Q_SIGNALS:
    void postsRequested(const QString& title, const std::vector<std::string>& ids);

private:
    void addPair(const app::TwinPosts& twins, base::Instant now, const QTimeZone& zone);

    QWidget* m_pairs = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace weft::panels
