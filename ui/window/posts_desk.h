// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk.h"

namespace weft::panels {
class PostsScreen;
}

namespace weft::window {

/// Brings the Posts screen what a search finds, and writes down notes and stars.
class PostsDesk final : public Desk {
    Q_OBJECT

public:
    explicit PostsDesk(Hosts& hosts, QObject* parent = nullptr);

    [[nodiscard]] QWidget* screen() const override;

    [[nodiscard]] panels::PostsScreen* posts() const { return m_screen; }

    /// Why the list is not of the period of the filter bar; empty when it is.
    [[nodiscard]] const QString& periodRule() const { return m_rule; }

Q_SIGNALS:
    void periodRuleChanged();

protected:
    void forget() override;
    void ask() override;
    /// Brings what is new on top, unless that would take away what the reader looks at.
    void refresh() override;

private:
    void connectScreen();
    void connectHost();

    void setPeriodRule(const QString& why);

    panels::PostsScreen* m_screen;
    QString m_rule;
};

} // namespace weft::window
