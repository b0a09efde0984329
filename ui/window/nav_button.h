// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

namespace weft::window {

/// A row of the navigation: icon, name, and a number that asks for attention.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString& name, const QString& text, theme::Glyph glyph, QWidget* parent = nullptr);

    void setBadge(const QString& badge);

    [[nodiscard]] QString badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect badgeRect() const;
    void paintBadge(QPainter& painter, const QRect& box) const;

    theme::Glyph m_glyph;
    QString m_badge;
};

/// The card with the name of the workspace; opens the list of workspaces.
class WorkspaceButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit WorkspaceButton(QWidget* parent = nullptr);

    void setDetail(const QString& detail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
};

} // namespace weft::window
