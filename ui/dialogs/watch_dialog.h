// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "models/watch_budget.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace weft::dialogs {

/// Adds a word, a tag or a profile to watch. What it costs a day stands there before anything is saved; what
/// does not fit the budget cannot be saved.
class WatchDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Purpose { WordOrTag, Profile };

    WatchDialog(Purpose purpose, std::vector<models::WatchBudget> budgets, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(std::int64_t accountId, weft::store::WatchKind kind, const std::string& term);

private:
    void build();
    void check();
    [[nodiscard]] store::WatchKind kind() const;
    /// Without blanks around it and without the "#" or "@" that people type before it.
    [[nodiscard]] QString term() const;
    /// Why the term cannot be watched; empty when it can.
    [[nodiscard]] QString termProblem() const;
    [[nodiscard]] const models::WatchBudget* budget() const;

    Purpose m_purpose;
    std::vector<models::WatchBudget> m_budgets;
    QRadioButton* m_word;
    QRadioButton* m_tag;
    QLineEdit* m_term;
    QComboBox* m_account;
    panels::Text* m_cost;
    panels::Text* m_warning;
};

} // namespace weft::dialogs
