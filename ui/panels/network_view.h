// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/community.h"
#include "app/workspace_session.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace weft::charts {
class NetworkChart;
}

namespace weft::panels {

class Button;
class Text;

/// The network with what is done to it: find somebody, zoom, show the brand; and what is known of the person
/// who is selected.
class NetworkView final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);

    void setSnapshot(const app::Shared<app::CommunitySnapshot>& snapshot, const QTimeZone& zone);
    /// False when the person is not in the picture.
    bool select(const QString& handle);

    [[nodiscard]] charts::NetworkChart* chart() const { return m_chart; }

Q_SIGNALS:
    /// Somebody wants to read a person's posts.
    void personChosen(const QString& handle);

private:
    [[nodiscard]] QWidget* makeTools();
    void find(const QString& text);
    void showPerson(int person);

    charts::NetworkChart* m_chart;
    QLineEdit* m_search;
    QCheckBox* m_brand;
    Text* m_name;
    Text* m_facts;
    Button* m_posts;
    app::Shared<app::CommunitySnapshot> m_snapshot;
    QTimeZone m_zone;
};

} // namespace weft::panels
