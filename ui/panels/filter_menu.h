// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/saved_filters.h"

#include <QString>
#include <QWidget>

#include <vector>

class QLineEdit;
class QMenu;

namespace weft::panels {

class Button;

/// The saved filters beside the search box: choose one, save the search under a name, remove one.
class FilterMenu final : public QWidget {
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    void setFilters(const std::vector<store::SavedFilter>& filters);
    /// What "save" would save; empty when there is nothing to save.
    void setQuery(const QString& query);
    /// No filter is chosen any more.
    void clear();

    [[nodiscard]] bool active() const { return !m_chosen.isEmpty(); }

    /// The query of the chosen filter; empty when none is.
    [[nodiscard]] QString chosenQuery() const;

Q_SIGNALS:
    void chosenChanged();
    void saveRequested(const QString& name, const QString& query);
    void removeRequested(const QString& name);

private:
    void fill();
    void choose(const QString& name);
    void askForName();
    void nameEntered();
    void showChosen();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Button* m_button;
    QMenu* m_menu;
    QLineEdit* m_name;
    std::vector<store::SavedFilter> m_filters;
    QString m_query;
    QString m_chosen;
};

} // namespace weft::panels
